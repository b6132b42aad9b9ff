/** Writing files: all of them or none, and none by halves. */
import { lstat, mkdir, readFile, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { asFileFault, FileFault } from '../faults.ts';
import { say } from '../words.ts';
import { holding, removeLeftovers, temporarySuffix } from './locks.ts';
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
  /** The text that it must still have, null where it must not be there; whatever it is where this is left out. */
  readonly before?: string | null;
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
 * Writes files below a folder that this run makes, as `writePlaced` does.
 *
 * @returns false, with nothing written, where the folder is there already.
 */
export async function writeNewFolder(folder: string, files: readonly PlacedFile[]): Promise<boolean> {
  const made: string[] = [];
  try {
    await makeFolder(folder, made);
    if (made.at(-1) !== folder) return false;
    await writePlaced(files);
    return true;
  } catch (error) {
    for (const one of made.reverse()) await rmdir(one).catch(() => {});
    throw asFileFault(displayName(folder), error);
  }
}

/**
 * Node's own way of making a folder with those above it never ends below /proc, where none can be made.
 *
 * @param made is given the folders that were not there.
 */
async function makeFolder(path: string, made: string[]): Promise<void> {
  const make = () => mkdir(path).then(() => void made.push(path));
  // Where it is there already, as another run may have made it just now, it need only be a folder.
  const accept = async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  };
  await make().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || dirname(path) === path) return accept(error);
    await makeFolder(dirname(path), made);
    await make().catch(accept);
  });
}

/**
 * What becomes of a file that is a link: it stays one and what it leads to is replaced, where the user named the file;
 * or it is refused, where it lies in a folder in which nothing outside may be touched.
 */
type LinkPolicy = 'follow' | 'refuse';

/** How long a run waits for another one that writes into the same folder, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Writes all files or none, and none by halves: each is first written beside its place, so that the renames
 * that follow stay on one file system and are atomic. A file keeps its permissions. Of runs that write into the same
 * folder, one waits for the other.
 */
export async function replaceFiles(
  files: readonly PlacedFile[],
  links: LinkPolicy = 'follow',
): Promise<void> {
  const targets = new Map<PlacedFile, string>();
  for (const file of files) targets.set(file, await targetOf(file.path, links).catch(failAs(file.path)));
  const folders = [...new Set([...targets.values()].map((target) => dirname(target)))].sort();
  const hold = async (index: number): Promise<void> => {
    const folder = folders[index];
    if (folder === undefined) return writeTogether(targets);
    const what = displayName(folder);
    const lock = join(folder, '.summit-lock');
    await holding({ lock, what, patience: PATIENCE }, () => hold(index + 1)).catch(failAs(folder));
  };
  await hold(0);
}

/**
 * Writes files, in folders that are made where they are missing, and takes others away: only once all new ones are in
 * place, so that nothing is ever in neither.
 *
 * @param removed those among them that were written as well stay.
 */
export async function changeFiles(written: readonly PlacedFile[], removed: readonly string[]): Promise<void> {
  await writePlaced(written, { links: 'follow' });
  const kept = new Set(written.map(({ path }) => resolve(path)));
  for (const path of removed) if (!kept.has(resolve(path))) await rm(path).catch(failAs(path));
}

async function writeTogether(targets: ReadonlyMap<PlacedFile, string>): Promise<void> {
  const staged: { readonly temporary: string; readonly target: string }[] = [];
  let current = '';
  try {
    for (const folder of new Set([...targets.values()].map((target) => dirname(target))))
      await removeLeftovers(folder);
    for (const [{ path, data, mode, before }, target] of targets) {
      current = path;
      const old = await stat(target).catch(() => undefined);
      if (old?.isDirectory()) throw new FileFault(displayName(path), say('is-a-folder'));
      if (before !== undefined) await checkUnchanged(path, target, before);
      const temporary = join(dirname(target), `.${basename(target)}${temporarySuffix}`);
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

/** Ends the writing where a file is not what it was when it was read, as another run or an editor may have written it. */
async function checkUnchanged(path: string, target: string, before: string | null): Promise<void> {
  const now = await readFile(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if ((now === null ? null : new TextDecoder().decode(now)) === before) return;
  throw new FileFault(
    displayName(path),
    before === null ? say('file-there-already') : say('changed-meanwhile'),
  );
}

function failAs(path: string): (error: unknown) => never {
  return (error) => {
    throw asFileFault(displayName(path), error);
  };
}

async function targetOf(path: string, links: LinkPolicy): Promise<string> {
  const info = await lstat(path).catch(() => undefined);
  if (info?.isSymbolicLink() && links === 'refuse')
    throw new FileFault(displayName(path), say('output-is-link'));
  const target = info?.isSymbolicLink() ? await realpath(path) : path;
  const old = await stat(target).catch(() => undefined);
  // A rename would put a file in the place of a device, such as that of /dev/null, or of a pipe.
  if (old && !old.isFile() && !old.isDirectory())
    throw new FileFault(displayName(path), say('output-no-file'));
  return target;
}
