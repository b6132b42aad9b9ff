/** Temporary files and folders, and what is left of those of runs that were killed. */
import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

const HOST = `.${hostname().replace(/[^\w-]/g, '_')}-`;
const ENDING = '.summit-tmp';

/** Ends the name of what this process writes for a time; before it stands a dot and the name of what it is to become. */
export const ownMark = `${HOST}${process.pid}${ENDING}`;

/** Ends, before the mark, the name of a folder that was put aside to be replaced. */
export const ASIDE = '.old';

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
    const place = join(folder, meant.slice(0, -ASIDE.length));
    if (meant.endsWith(ASIDE) && !(await lstat(place).catch(() => null))) await rename(path, place);
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
