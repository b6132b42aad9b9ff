import { readdir, stat } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import { readBounded } from './bounded-read.ts';
import { asFileFault } from './file-fault.ts';
import { expectWork } from './v8-flags.ts';

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

/** What is not UTF-8 becomes U+FFFD, which the parser tells with its place. A byte order mark is dropped. */
export async function readText(path: string): Promise<TextFile> {
  const name = displayName(path);
  try {
    const text = new TextDecoder('utf-8').decode(await readBounded(path, name));
    // Records make fewer objects than the page that tells of them.
    expectWork(text.length / 4);
    return { name, text };
  } catch (error) {
    throw asFileFault(name, error);
  }
}

/** The texts of many files, in their order. All that cannot be read are told at once. */
export async function readTexts(paths: readonly string[]): Promise<TextFile[]> {
  const texts: TextFile[] = [];
  const faults: unknown[] = [];
  for (const path of paths)
    await readText(path).then(
      (text) => texts.push(text),
      (fault: unknown) => faults.push(fault),
    );
  if (faults.length > 0) throw new AggregateError(faults);
  return texts;
}

const RECORD_FILES = new Set(['.yml', '.yaml', '.json']);

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
      const named = RECORD_FILES.has(extname(entry.name));
      if (entry.isDirectory()) await visit(inner).catch(told(inner));
      else if (entry.isFile() && named) files.push(inner);
      else if (entry.isSymbolicLink() && (named || (await leadsToFolder(inner)))) links.push(inner);
    }
  };
  const told = (folder: string) => (error: unknown) => {
    throw asFileFault(displayName(folder), error);
  };
  const info = await stat(full).catch(told(full));
  if (!info.isDirectory()) return { files: [full], links };
  await visit(full).catch(told(full));
  return { files: files.sort(byCodeUnits), links: links.sort(byCodeUnits) };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function leadsToFolder(link: string): Promise<boolean> {
  return (await stat(link).catch(() => null))?.isDirectory() ?? false;
}

/** Every regular file of a folder of source texts, as text. Files that are not text are passed over. */
export async function readSourceTexts(folder: string): Promise<TextFile[]> {
  const full = resolve(folder);
  try {
    const names = (await readdir(full, { withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((e) => e.name);
    const texts: TextFile[] = [];
    for (const name of names.sort()) {
      const bytes = await readBounded(join(full, name), name);
      if (bytes.includes(0)) continue;
      texts.push({ name, text: new TextDecoder('utf-8').decode(bytes) });
    }
    return texts;
  } catch (error) {
    throw asFileFault(displayName(full), error);
  }
}
