import { lstat, mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { asFileFault, FileFault } from './file-fault.ts';
import { displayName } from './files.ts';

export interface OutputFile {
  readonly name: string;
  readonly data: Uint8Array | string;
}

/** Writes all files into a folder, which is made where it is missing, or none. */
export async function writeAll(folder: string, files: readonly OutputFile[]): Promise<string[]> {
  const target = resolve(folder);
  try {
    await makeFolder(target);
  } catch (error) {
    throw asFileFault(displayName(target), error);
  }
  const placed = files.map(({ name, data }) => {
    // Names come from record ids, which the schema restricts; this holds even if that ever changes.
    if (basename(name) !== name) throw new Error(`not a plain file name: ${name}`);
    return { path: join(target, name), data };
  });
  await replaceFiles(placed, 'refuse');
  return placed.map(({ path }) => displayName(path));
}

/** Node's own way of making a folder with those above it never ends below /proc, where none can be made. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && dirname(path) !== path) {
      await makeFolder(dirname(path));
      await mkdir(path);
    } else if (code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  }
}

/**
 * Writes all files or none, and none by halves: each is first written beside its place, so that the renames
 * that follow stay on one file system and are atomic. A file keeps its permissions.
 *
 * @param links what becomes of a file that is a link: it stays one and what it leads to is replaced, where the
 * user named the file; or it is refused, where it lies in a folder in which nothing outside may be touched.
 */
export async function replaceFiles(
  files: readonly {
    readonly path: string;
    readonly data: Uint8Array | string;
    /** Permissions of a file that is new. */
    readonly mode?: number;
  }[],
  links: 'follow' | 'refuse' = 'follow',
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
      const temporary = join(folder, `.${basename(target)}${ownMark(process.pid)}`);
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

async function targetOf(path: string, links: 'follow' | 'refuse'): Promise<string> {
  const info = await lstat(path).catch(() => undefined);
  if (!info?.isSymbolicLink()) return path;
  if (links === 'refuse')
    throw new FileFault(
      displayName(path),
      'it is a link, and what it leads to would be overwritten; remove it, or choose another folder',
    );
  return realpath(path);
}

/** Marks a temporary file with the process that writes it. */
function ownMark(pid: number | string): string {
  return `.${hostname().replace(/[^\w-]/g, '_')}-${pid}.summit-tmp`;
}

/** Removes what a run on this machine that was killed left behind; files of runs that still go on stay. */
async function removeLeftovers(folder: string): Promise<void> {
  const [before = '', after = ''] = ownMark('|').split('|');
  for (const name of await readdir(folder)) {
    if (!name.startsWith('.') || !name.endsWith(after)) continue;
    const pid = Number(name.slice(name.lastIndexOf(before) + before.length, -after.length));
    if (name.includes(before) && Number.isInteger(pid) && !isAlive(pid))
      await rm(join(folder, name), { force: true });
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
