/** What runs leave for each other to see while they write: who holds a place, and what of a killed run is left there. */
import { link, lstat, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandFault } from '../faults.ts';
import { displayName } from './read-files.ts';

const HOST = `.${hostname().replace(/[^\w-]/g, '_')}-`;
const ENDING = '.summit-tmp';

/** Ends the name of what this process writes for a time; before it stands a dot and the name of what it is to become. */
export const temporarySuffix = `${HOST}${process.pid}${ENDING}`;

/** Ends, before the suffix, the name of a folder that was put aside to be replaced. */
export const REPLACED = '.old';

/**
 * Removes what a run on this machine that was killed left behind in a folder; what runs that still go on are writing
 * stays. A folder that was put aside, and whose place was not taken, is put back.
 */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('.') || !name.endsWith(ENDING)) continue;
    const at = name.lastIndexOf(HOST);
    if (at < 1 || !hasEnded(name.slice(at))) continue;
    const path = join(folder, name);
    const meant = name.slice(1, at);
    const place = join(folder, meant.slice(0, -REPLACED.length));
    if (meant.endsWith(REPLACED) && !(await lstat(place).catch(() => null))) await rename(path, place);
    else await rm(path, { recursive: true, force: true });
  }
}

/**
 * Holds a place while something is written there, so that of two runs one comes after the other, or not at all. The
 * place is held by a file that can be made once; it tells its run, so that what a killed run left does not hold it.
 *
 * @param lock the path of that file.
 * @param what is being written, as the user knows it.
 * @param patience how long to wait for another run, in milliseconds.
 */
export async function holding<T>(
  { lock, what, patience }: { readonly lock: string; readonly what: string; readonly patience: number },
  work: () => Promise<T>,
): Promise<T> {
  const until = Date.now() + patience;
  while (!(await take(lock))) {
    if (Date.now() >= until) throw commandFault(1, 'another-run', { what, lock: displayName(lock) });
    await wait(50);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    try {
      await file.writeFile(temporarySuffix);
    } catch (error) {
      // On a full disk there is room for a file and none for its text.
      await rm(lock, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = await readFile(lock, 'utf8').catch(() => '');
  if (!hasEnded(holder)) return false;
  // Of several runs that find it left over, one can put it aside. Should that be a new one by then, it is put back.
  const aside = `${lock}${temporarySuffix}`;
  await rename(lock, aside).catch(() => {});
  if ((await readFile(aside, 'utf8').catch(() => holder)) !== holder) await link(aside, lock).catch(() => {});
  await rm(aside, { force: true });
  return take(lock);
}

/** Whether a suffix is that of a run on this machine which goes on no more. */
function hasEnded(suffix: string): boolean {
  if (!suffix.startsWith(HOST) || !suffix.endsWith(ENDING)) return false;
  const pid = Number(suffix.slice(HOST.length, -ENDING.length));
  if (!Number.isInteger(pid) || pid === process.pid) return Number.isInteger(pid);
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EPERM';
  }
}
