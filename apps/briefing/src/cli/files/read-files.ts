/** Reading files and folders that the user names. */
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import { asFileFault, FileFault } from '../faults.ts';
import { say } from '../words.ts';
import { decodeUtf8 } from './utf8.ts';

/** A text file as read, with the name by which the user knows it. */
export interface TextFile {
  /** Relative to the working directory where it lies below it. */
  readonly name: string;
  readonly text: string;
}

export function displayName(path: string): string {
  const below = relative(process.cwd(), path);
  return below && !below.startsWith('..') ? below.split(sep).join('/') : path;
}

/** The most that is read of one file. Records take a few kilobytes, source texts and briefings a megabyte or two. */
export const MOST_BYTES = 64 * 2 ** 20;

/** The most that is read of all files of a dataset or revision together; 100,000 records are smaller. */
export const MOST_BYTES_TOGETHER = 256 * 2 ** 20;

/**
 * The bytes of a file, or of what stands in for one, such as a pipe. What has no end, or is too large to be a
 * record, a text or a briefing, is refused before it fills the memory.
 */
export async function readBounded(path: string, name: string): Promise<Buffer> {
  // Thousands of records are read much faster at once than by way of a thread for each of the calls.
  return statSync(path).isFile() ? readWhole(path, name) : readStream(path, name);
}

function readWhole(path: string, name: string): Buffer {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size > MOST_BYTES) throw tooLarge(name);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

async function readStream(path: string, name: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    if ((await file.stat()).isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    return await collect(file.createReadStream({ autoClose: false }), name);
  } finally {
    await file.close();
  }
}

/** All bytes of a stream, up to a bound. */
export async function collect(
  stream: AsyncIterable<Buffer>,
  name: string,
  most = MOST_BYTES,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > most) throw tooLarge(name, most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, most = MOST_BYTES): FileFault {
  return new FileFault(name, say('file-too-large', { megabytes: most / 2 ** 20 }));
}

/** A file that must be text in UTF-8. */
export function readText(path: string): Promise<TextFile> {
  return readAs(path, decodeUtf8);
}

async function readAs(
  path: string,
  decode: (bytes: Uint8Array, name: string) => string | Promise<string>,
): Promise<TextFile> {
  const name = displayName(path);
  try {
    return { name, text: await decode(await readBounded(path, name), name) };
  } catch (error) {
    throw asFileFault(name, error);
  }
}

/**
 * The texts of record files, in their order. All that cannot be read are told at once; what is not UTF-8 becomes
 * U+FFFD, which the parser of records tells with its place.
 */
export async function readRecordFiles(paths: readonly string[]): Promise<TextFile[]> {
  const texts: TextFile[] = [];
  const faults: unknown[] = [];
  let together = 0;
  const decode = (bytes: Uint8Array, name: string) => {
    together += bytes.length;
    if (together > MOST_BYTES_TOGETHER)
      throw new FileFault(name, say('files-too-large', { megabytes: MOST_BYTES_TOGETHER / 2 ** 20 }));
    return new TextDecoder('utf-8').decode(bytes);
  };
  for (const path of paths) {
    await readAs(path, decode).then(
      (text) => texts.push(text),
      (fault: unknown) => faults.push(fault),
    );
    if (together > MOST_BYTES_TOGETHER) break;
  }
  if (faults.length > 0) throw new AggregateError(faults);
  return texts;
}

const RECORD_FILES = new Set(['.yml', '.yaml', '.json']);

/** Whether a file holds a record, by the ending of its name, in capitals too. */
export function isRecordFile(name: string): boolean {
  return RECORD_FILES.has(extname(name).toLowerCase());
}

/** Record files, and the links among them that were passed over. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly links: readonly string[];
}

/**
 * The record files named by a path: the file itself, or all below a folder, in byte order. Hidden folders and
 * node_modules are passed over. Links below a folder are not followed, since they can lead out of it or in a
 * circle.
 */
export async function findRecordFiles(path: string): Promise<FoundFiles> {
  const full = resolve(path);
  const [files, links]: [string[], string[]] = [[], []];
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const inner = join(folder, entry.name);
      // What Node put there in place of bytes leads to no file.
      if (entry.name.includes('\uFFFD')) throw new FileFault(displayName(inner), say('name-not-utf8'));
      const named = isRecordFile(entry.name);
      if (entry.isDirectory()) await visit(inner).catch(failWith(inner));
      else if (entry.isFile() && named) files.push(inner);
      else if (entry.isSymbolicLink() && (named || (await leadsToFolder(inner)))) links.push(inner);
    }
  };
  const failWith = (folder: string) => (error: unknown) => {
    throw asFileFault(displayName(folder), error);
  };
  const info = await stat(full).catch(failWith(full));
  if (!info.isDirectory()) return { files: [full], links };
  await visit(full).catch(failWith(full));
  return { files: files.sort(byCodeUnits), links: links.sort(byCodeUnits) };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function leadsToFolder(link: string): Promise<boolean> {
  return (await stat(link).catch(() => null))?.isDirectory() ?? false;
}

/** All that is no folder, as paths with slashes, one after the other, so that nobody need wait for the last. */
export async function* filesBelow(folder: string, path = ''): AsyncGenerator<string> {
  const entries = await readdir(join(folder, path), { withFileTypes: true }).catch((error: unknown) => {
    // What was there a moment ago, such as a process below /proc, may be gone.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw asFileFault(displayName(join(folder, path)), error);
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(folder, inner);
    else yield inner;
  }
}
