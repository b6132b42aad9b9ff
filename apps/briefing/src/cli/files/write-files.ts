/** Writing files: all of them or none, and none by halves. */
import { lstat, mkdir, readdir, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { asFileFault, FileFault } from '../faults.ts';
import { displayName } from './read-files.ts';

export interface OutputFile {
  readonly name: string;
  readonly data: Uint8Array | string;
}

/** Writes all files into a folder, which is made where it is missing, or none. */
export async function writeAll(folder: string, files: readonly OutputFile[]): Promise<string[]> {
  const target = resolve(folder);
  const placed = files.map(({ name, data }) => {
    // Names come from record ids, which the schema restricts; this holds even if that ever changes.
    if (basename(name) !== name) throw new Error(`not a plain file name: ${name}`);
    return { path: join(target, name), data };
  });
  await writePlaced(placed, { folders: [target] });
  return placed.map(({ path }) => displayName(path));
}

export interface PlacedFile {
  readonly path: string;
  readonly data: Uint8Array | string;
  /** Permissions of a file that is new. */
  readonly mode?: number;
}

/**
 * Writes all files or none, as `replaceFiles` does, and makes the folders that they lie in. Where that fails, the
 * folders that were made are taken away again.
 *
 * @param options.folders further folders to make.
 * @param options.check is called for each folder once it is there; what it throws ends the writing.
 */
export async function writePlaced(
  files: readonly PlacedFile[],
  options: {
    readonly folders?: readonly string[];
    readonly check?: (folder: string) => Promise<void>;
    readonly links?: LinkPolicy;
  } = {},
): Promise<void> {
  const made: string[] = [];
  try {
    for (const folder of new Set([...(options.folders ?? []), ...files.map(({ path }) => dirname(path))]))
      try {
        await makeFolder(folder, made);
        await options.check?.(folder);
      } catch (error) {
        throw asFileFault(displayName(folder), error);
      }
    await replaceFiles(files, options.links ?? 'refuse');
  } catch (error) {
    // In which somebody else has put something, they stay.
    for (const folder of made.reverse()) await rmdir(folder).catch(() => {});
    throw error;
  }
}

/**
 * Node's own way of making a folder with those above it never ends below /proc, where none can be made.
 *
 * @param made is given the folders that were not there.
 */
async function makeFolder(path: string, made: string[]): Promise<void> {
  try {
    await mkdir(path);
    made.push(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && dirname(path) !== path) {
      await makeFolder(dirname(path), made);
      await mkdir(path);
      made.push(path);
    } else if (code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  }
}

/**
 * What becomes of a file that is a link: it stays one and what it leads to is replaced, where the user named the file;
 * or it is refused, where it lies in a folder in which nothing outside may be touched.
 */
type LinkPolicy = 'follow' | 'refuse';

/**
 * Writes all files or none, and none by halves: each is first written beside its place, so that the renames
 * that follow stay on one file system and are atomic. A file keeps its permissions.
 */
export async function replaceFiles(
  files: readonly PlacedFile[],
  links: LinkPolicy = 'follow',
): Promise<void> {
  const staged: { readonly temporary: string; readonly target: string }[] = [];
  let current = '';
  try {
    for (const { path, data, mode } of files) {
      current = path;
      const target = await targetOf(path, links);
      const folder = dirname(target);
      if (!staged.some((one) => dirname(one.target) === folder)) await removeLeftovers(folder);
      const old = await stat(target).catch(() => undefined);
      if (old?.isDirectory()) throw new FileFault(displayName(path), 'it is a folder');
      const temporary = join(folder, `.${basename(target)}${temporarySuffix}`);
      staged.push({ temporary, target });
      // `wx`: a link that somebody has put in this place is not followed.
      const permissions = old?.mode ?? mode;
      await writeFile(temporary, data, {
        flag: 'wx',
        ...(permissions !== undefined && { mode: permissions }),
      });
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

async function targetOf(path: string, links: LinkPolicy): Promise<string> {
  const info = await lstat(path).catch(() => undefined);
  if (!info?.isSymbolicLink()) return path;
  if (links === 'refuse')
    throw new FileFault(
      displayName(path),
      'it is a link, and what it leads to would be overwritten; remove it, or choose another folder',
    );
  return realpath(path);
}

const HOST = `.${hostname().replace(/[^\w-]/g, '_')}-`;
const ENDING = '.summit-tmp';

/** Ends the name of what this process writes for a time; before it stands a dot and the name of what it is to become. */
export const temporarySuffix = `${HOST}${process.pid}${ENDING}`;

/** Ends, before the mark, the name of a folder that was put aside to be replaced. */
export const REPLACED = '.old';

/**
 * Removes what a run on this machine that was killed left behind in a folder; what runs that still go on are writing
 * stays. A folder that was put aside, and whose place was not taken, is put back.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('.') || !name.endsWith(ENDING)) continue;
    const at = name.lastIndexOf(HOST);
    const pid = Number(name.slice(at + HOST.length, -ENDING.length));
    if (at < 1 || !Number.isInteger(pid) || isAlive(pid)) continue;
    const path = join(folder, name);
    const meant = name.slice(1, at);
    const place = join(folder, meant.slice(0, -REPLACED.length));
    if (meant.endsWith(REPLACED) && !(await lstat(place).catch(() => null))) await rename(path, place);
    else await rm(path, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
