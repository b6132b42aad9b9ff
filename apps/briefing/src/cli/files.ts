import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';

/** A text file as read, with the name by which the user knows it. */
export interface TextFile {
  /** Relative to the working directory where it lies below it. */
  readonly name: string;
  readonly text: string;
}

/** Why a path could not be read or written, in words for the user. */
export class FileFault extends Error {
  readonly path: string;
  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'the operation is not permitted',
  EEXIST: 'it is a file, not a folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is a file, not a folder, or a part of its path is',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
};

/** Turns a system error into a fault that names the path and says why; anything else is a bug and passes through. */
export function asFileFault(path: string, error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  const reason = typeof code === 'string' ? REASONS[code] : undefined;
  return reason ? new FileFault(path, reason) : error;
}

export function displayName(path: string): string {
  const below = relative(process.cwd(), path);
  return below && !below.startsWith('..') ? below.split(sep).join('/') : path;
}

/** Strict UTF-8, without a byte order mark. */
export async function readText(path: string): Promise<TextFile> {
  try {
    const bytes = await readFile(path);
    return { name: displayName(path), text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) throw new FileFault(displayName(path), 'it is not valid UTF-8');
    throw asFileFault(displayName(path), error);
  }
}

const RECORD_FILES = new Set(['.yml', '.yaml', '.json']);

/** The record files named by a path: the file itself, or all below a folder, in byte order. Hidden folders and node_modules are passed over. */
export async function findRecordFiles(path: string): Promise<string[]> {
  const full = resolve(path);
  let info: Awaited<ReturnType<typeof stat>>;
  try {
    info = await stat(full);
  } catch (error) {
    throw asFileFault(displayName(full), error);
  }
  if (!info.isDirectory()) return [full];
  const found: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const inner = join(folder, entry.name);
      if (entry.isDirectory()) await visit(inner);
      else if (entry.isFile() && RECORD_FILES.has(extname(entry.name))) found.push(inner);
    }
  };
  try {
    await visit(full);
  } catch (error) {
    throw asFileFault(displayName(full), error);
  }
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Every regular file of a folder of source texts, as text. Files that are not text are passed over. */
export async function readSourceTexts(folder: string): Promise<TextFile[]> {
  const full = resolve(folder);
  try {
    const names = (await readdir(full, { withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((e) => e.name);
    const texts: TextFile[] = [];
    for (const name of names.sort()) {
      const bytes = await readFile(join(full, name));
      if (bytes.includes(0)) continue;
      texts.push({ name, text: new TextDecoder('utf-8').decode(bytes) });
    }
    return texts;
  } catch (error) {
    throw asFileFault(displayName(full), error);
  }
}

export interface OutputFile {
  readonly name: string;
  readonly data: Uint8Array | string;
}

/** Writes all files into a folder, which is made where it is missing, or none. */
export async function writeAll(folder: string, files: readonly OutputFile[]): Promise<string[]> {
  const target = resolve(folder);
  try {
    await mkdir(target, { recursive: true });
  } catch (error) {
    throw asFileFault(displayName(target), error);
  }
  const placed = files.map(({ name, data }) => {
    // Names come from record ids, which the schema restricts; this holds even if that ever changes.
    if (basename(name) !== name) throw new Error(`not a plain file name: ${name}`);
    return { path: join(target, name), data };
  });
  await replaceFiles(placed);
  return placed.map(({ path }) => displayName(path));
}

/**
 * Writes all files or none, and none by halves: each is first written beside its place, so that the renames
 * that follow stay on one file system and are atomic. A link stays a link, and a file keeps its permissions.
 */
export async function replaceFiles(
  files: readonly { readonly path: string; readonly data: Uint8Array | string }[],
): Promise<void> {
  const staged: { readonly temporary: string; readonly target: string }[] = [];
  let current = '';
  try {
    for (const { path, data } of files) {
      current = path;
      const old = await stat(path).catch(() => undefined);
      if (old?.isDirectory()) throw new FileFault(displayName(path), 'it is a folder');
      const target = old ? await realpath(path) : path;
      const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
      staged.push({ temporary, target });
      await writeFile(temporary, data, old ? { mode: old.mode } : {});
    }
    for (const { temporary, target } of staged) {
      current = target;
      await rename(temporary, target);
    }
  } catch (error) {
    throw asFileFault(displayName(current), error);
  } finally {
    for (const { temporary } of staged) await rm(temporary, { force: true });
  }
}
