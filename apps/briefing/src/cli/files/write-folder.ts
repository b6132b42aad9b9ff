/** A folder that is written as a whole, and replaced only where all that is in it was written so before. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { asFileFault, CommandFault, commandFault } from '../faults.ts';
import { say } from '../words.ts';
import { holding, REPLACED, removeLeftovers, temporarySuffix } from './locks.ts';
import { displayName, filesBelow } from './read-files.ts';

/** Lists what the folder holds, one path a line, so that it can be told from what others put there. */
const LIST = '.summit-files';
/** What the list was called in sites and exports that were written before. */
const EARLIER_LIST = '.summit-site';

export interface FolderFile {
  /** Relative, with slashes. */
  readonly path: string;
  readonly data: string | Uint8Array;
}

/**
 * Makes a folder hold these files and nothing else. They are written beside it first and renamed into its
 * place, so that it is never there by halves. A folder in which somebody else put something is left alone, and one
 * that another run is writing too.
 *
 * @param fill writes into a fresh folder, by `writeInside`, and tells all paths; null to leave all as it was.
 * @returns The folder, by the name under which the user knows it.
 */
export async function replaceFolder(
  folder: string,
  fill: (fresh: string) => Promise<readonly string[] | null>,
): Promise<string> {
  const named = resolve(folder);
  try {
    await mkdir(dirname(named), { recursive: true });
    const target = await realpath(named).catch(() => named);
    const beside = (ending: string) => join(dirname(target), `.${basename(target)}${ending}`);
    await holding({ lock: beside('.summit-lock'), what: displayName(named), patience: 0 }, async () => {
      await removeLeftovers(dirname(target));
      await checkReplaceable(folder);
      const there = await stat(target).catch(() => null);
      const [fresh, old] = [beside(`.new${temporarySuffix}`), beside(`${REPLACED}${temporarySuffix}`)];
      try {
        const paths = await fill(fresh);
        if (paths === null) return;
        writeInside(fresh, [{ path: LIST, data: listOf(paths) }]);
        if (there) await rename(target, old);
        await rename(fresh, target).catch(async (error: unknown) => {
          if (there) await rename(old, target);
          throw error;
        });
      } finally {
        await rm(fresh, { recursive: true, force: true });
      }
      await rm(old, { recursive: true, force: true });
    });
  } catch (error) {
    throw asFileFault(displayName(named), error);
  }
  return displayName(named);
}

function listOf(paths: readonly string[]): string {
  const list = [...new Set(paths)].sort();
  if (list.length !== paths.length) throw new Error('two files of one folder have the same path');
  return `${list.join('\n')}\n`;
}

/** Writes files into a folder of which nobody else knows yet. Thousands are written much faster at once than by turns. */
export function writeInside(folder: string, files: readonly FolderFile[]): void {
  const folders = new Set<string>();
  for (const { path, data } of files) {
    const full = resolve(folder, path);
    // Paths come from record ids, which the schema restricts; this holds even if that ever changes.
    if (!full.startsWith(folder + sep)) throw new Error(`not a path inside the folder: ${path}`);
    if (!folders.has(dirname(full))) mkdirSync(dirname(full), { recursive: true });
    folders.add(dirname(full));
    writeFileSync(full, data);
  }
}

/** Files of others that are named; to find them all could mean to read a whole disk. */
const MOST_NAMED = 3;

/** Ends the command where the folder holds something that it did not write. */
export async function checkReplaceable(named: string): Promise<void> {
  const there = await stat(resolve(named)).catch(() => null);
  if (!there) return;
  const folder = await realpath(resolve(named));
  if (!there.isDirectory()) throw commandFault(2, 'file-for-folder', { folder: displayName(folder) });
  const lists = [LIST, EARLIER_LIST];
  const own = new Set(lists);
  for (const list of lists)
    for (const path of (await readFile(join(folder, list), 'utf8').catch(() => '')).split('\n'))
      own.add(path);
  const foreign: string[] = [];
  for await (const path of filesBelow(folder)) {
    if (own.has(path)) continue;
    foreign.push(path);
    if (foreign.length > MOST_NAMED) break;
  }
  if (foreign.length === 0) return;
  const args = { folder: displayName(folder), files: foreign.slice(0, MOST_NAMED) };
  throw new CommandFault(
    2,
    foreign.length > MOST_NAMED ? say('foreign-files-more', args) : say('foreign-files', args),
    say('foreign-files.hint'),
  );
}
