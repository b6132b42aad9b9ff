/**
 * What the package is built from and what came out of it, each as one digest: a build writes them down, and packing
 * asks whether both are still so.
 */
import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in `dist` that holds the digests; it is not in the archive. */
export const INPUTS = '.inputs';

const FOLDERS = ['src', 'records', 'scripts', '../../schemas'];
const NO_INPUT = /\.test\.ts$|^generated\//;

/** The digests of what a build reads and of what it wrote: SHA-256 of names and contents, a line each. */
export function digestsOf(home: string): string {
  const inputs = createHash('sha256').update(readFileSync(join(home, 'package.json')));
  for (const folder of FOLDERS) addFolder(inputs, home, folder, (name) => !NO_INPUT.test(name));
  const outputs = createHash('sha256');
  addFolder(outputs, home, 'dist', (name) => name !== INPUTS);
  return `${inputs.digest('hex')}\n${outputs.digest('hex')}\n`;
}

function addFolder(hash: Hash, home: string, folder: string, isMeant: (name: string) => boolean): void {
  const entries = readdirSync(join(home, folder), { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(home, folder).length + 1));
  for (const name of names.filter(isMeant).sort())
    hash.update(`\0${folder}/${name}\0`).update(readFileSync(join(home, folder, name)));
}
