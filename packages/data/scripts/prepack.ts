/**
 * Runs before the package is packed, and fails where `dist` was not built from what is here: an archive must not hold
 * older records, or another version, than its manifest says. It does not build, since tests pack while others read `dist`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digestOfInputs, INPUTS } from './build/inputs.ts';

const home = resolve(process.argv[2] ?? resolve(import.meta.dirname, '..'));
const written = join(home, 'dist', INPUTS);
if (!existsSync(written) || readFileSync(written, 'utf8') !== digestOfInputs(home)) {
  process.stderr.write(
    'dist is missing, or was built from other records, code or another manifest than are here.\n' +
      '`npm run build` at the root builds it.\n',
  );
  process.exitCode = 1;
}
