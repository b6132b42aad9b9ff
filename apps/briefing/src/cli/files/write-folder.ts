/** A folder that is written as a whole, and replaced only where all that is in it was written so before. */
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { asFileFault, CommandFault } from '../faults.ts';
import { displayName } from './read-files.ts';
import { REPLACED, removeLeftovers, temporarySuffix } from './write-files.ts';

/** Lists what the folder holds, one path a line, so that it can be told from what others put there. */
const LIST = '.summit-site';

export interface FolderFile {
  /** Relative, with slashes. */
  readonly path: string;
  readonly data: string | Uint8Array;
}

/**
 * Makes a folder hold these files and nothing else. They are written beside it first and renamed into its
 * place, so that it is never there by halves. A folder in which somebody else put something is left alone.
 *
 * @returns The folder, by the name under which the user knows it.
 */
export async function replaceFolder(folder: string, files: readonly FolderFile[]): Promise<string> {
  const named = resolve(folder);
  try {
    await mkdir(dirname(named), { recursive: true });
    await removeLeftovers(dirname(named));
    await checkReplaceable(folder);
    const there = await stat(named).catch(() => null);
    const target = there ? await realpath(named) : named;
    const beside = (word: string) => join(dirname(target), `.${basename(target)}${word}${temporarySuffix}`);
    const [fresh, old] = [beside('.new'), beside(REPLACED)];
    try {
      await writeFiles(fresh, files);
      if (there) await rename(target, old);
      await rename(fresh, target).catch(async (error: unknown) => {
        if (there) await rename(old, target);
        throw error;
      });
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
    await rm(old, { recursive: true, force: true });
  } catch (error) {
    throw asFileFault(displayName(named), error);
  }
  return displayName(named);
}

async function writeFiles(folder: string, files: readonly FolderFile[]): Promise<void> {
  const list = [...new Set(files.map(({ path }) => path))].sort();
  if (list.length !== files.length) throw new Error('two files of one folder have the same path');
  const folders = new Set<string>();
  for (const { path, data } of [...files, { path: LIST, data: `${list.join('\n')}\n` }]) {
    const full = resolve(folder, path);
    // Paths come from record ids, which the schema restricts; this holds even if that ever changes.
    if (!full.startsWith(folder + sep)) throw new Error(`not a path inside the folder: ${path}`);
    if (!folders.has(dirname(full))) await mkdir(dirname(full), { recursive: true });
    folders.add(dirname(full));
    await writeFile(full, data);
  }
}

/** Ends the command where the folder holds something that it did not write. */
export async function checkReplaceable(named: string): Promise<void> {
  const there = await stat(resolve(named)).catch(() => null);
  if (!there) return;
  const folder = await realpath(resolve(named));
  if (!there.isDirectory())
    throw new CommandFault(`${displayName(folder)} is a file, not a folder`, { exitCode: 2 });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  if (found.length === 0) return;
  const list = await readFile(join(folder, LIST), 'utf8').catch(() => '');
  const own = new Set([LIST, ...list.split('\n')]);
  const foreign = found.filter((path) => !own.has(path)).sort();
  if (foreign.length === 0) return;
  const more = foreign.length > 3 ? ` and ${foreign.length - 3} more` : '';
  throw new CommandFault(
    `${displayName(folder)} holds what this command did not write: ${foreign.slice(0, 3).join(', ')}${more}`,
    {
      exitCode: 2,
      hint: 'The folder would be replaced as a whole, and these lost. Name another, or take them out.',
    },
  );
}
