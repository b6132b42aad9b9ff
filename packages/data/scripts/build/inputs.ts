/** What the package is built from and what came out of it, by digests: a build writes them down, and packing asks whether both are still so. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in `dist` that holds the digests; it is not in the archive. */
export const INPUTS = '.inputs';

const FOLDERS = ['src', 'records', 'scripts', '../../schemas'];
const NO_INPUT = /\.test\.ts$|^generated\//;

/** The digest of what a build reads, and a line for each file that it wrote: SHA-256 in hexadecimal digits, and the name. */
export function digestsOf(home: string, outputs = filesBelow(home, 'dist')): string {
  const inputs = createHash('sha256').update(readFileSync(join(home, 'package.json')));
  for (const folder of FOLDERS)
    for (const name of filesBelow(home, folder).filter((one) => !NO_INPUT.test(one)))
      inputs.update(`\0${folder}/${name}\0`).update(readFileSync(join(home, folder, name)));
  const written = outputs
    .filter((name) => name !== INPUTS)
    .map((name) => {
      const file = join(home, 'dist', name);
      const bytes = existsSync(file) ? readFileSync(file) : '';
      return `${createHash('sha256').update(bytes).digest('hex')} ${name}\n`;
    });
  return `${inputs.digest('hex')}\n${written.join('')}`;
}

/** The names of the files that a build wrote, as it noted them. */
export function outputsIn(digests: string): string[] {
  return Array.from(digests.matchAll(/^[0-9a-f]{64} (.+)$/gm), ([, name = '']) => name);
}

/** The names of all files below a folder, in order. */
export function filesBelow(home: string, folder: string): string[] {
  return readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(home, folder).length + 1))
    .sort();
}
