/** Which version of the record model the records of a folder follow. */
import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { schemaVersion } from '@summit/data/validate';
import { commandFault, FileFault } from '../faults.ts';
import { displayName, readText } from '../files/read-files.ts';
import { say } from '../words.ts';

/** Beside the records of a dataset of one's own: the version of the record model that they follow. */
export const VERSION_FILE = '.schema-version';

/** The version that the records of a folder follow: the first, where it does not say. */
export async function versionOfFolder(path: string): Promise<number> {
  return (await statedVersion(path)) ?? 1;
}

/** Ends the command where a folder says that its records follow another version: each of them would be at fault. */
export async function refuseOtherModel(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const from = await statedVersion(path);
    if (from === null || from === schemaVersion) continue;
    const folder = displayName(resolve(path));
    if (from > schemaVersion) throw commandFault(2, 'model-too-new', { folder, from, to: schemaVersion });
    throw commandFault(1, 'model-too-old', { folder, from, to: schemaVersion });
  }
}

async function statedVersion(path: string): Promise<number | null> {
  const file = join(path, VERSION_FILE);
  const info = await lstat(file).catch(() => null);
  if (info === null) return null;
  // A link could lead anywhere, and a pipe would keep the command waiting.
  if (!info.isFile()) throw new FileFault(displayName(file), say('no-plain-file'));
  return versionOf((await readText(file)).text, file);
}

/** @param path of the file, for the fault where it holds no version */
export function versionOf(text: string, path: string): number {
  if (!/^[1-9]\d{0,5}\s*$/.test(text)) throw new FileFault(displayName(path), say('no-version'));
  return Number(text);
}
