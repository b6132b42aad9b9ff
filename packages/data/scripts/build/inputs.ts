/** What the package is built from, as one digest: a build writes it down, and packing asks whether it is still so. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in `dist` that holds the digest; it is not in the archive. */
export const INPUTS = '.inputs';

const FOLDERS = ['src', 'records', 'scripts', '../../schemas'];
const NO_INPUT = /\.test\.ts$|^generated\//;

/** SHA-256 of the names and contents of all files that a build reads, in hexadecimal digits. */
export function digestOfInputs(home: string): string {
  const hash = createHash('sha256').update(readFileSync(join(home, 'package.json')));
  for (const folder of FOLDERS) {
    const entries = readdirSync(join(home, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const names = files.map(({ parentPath, name }) =>
      join(parentPath, name).slice(join(home, folder).length + 1),
    );
    for (const name of names.filter((one) => !NO_INPUT.test(one)).sort())
      hash.update(`\0${folder}/${name}\0`).update(readFileSync(join(home, folder, name)));
  }
  return hash.digest('hex');
}
