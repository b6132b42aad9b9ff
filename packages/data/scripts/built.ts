/**
 * Runs before the package is packed and before releases are compared, and fails where `dist` is not what a build of the
 * present files wrote, or where a file is missing that the archive is to hold: an archive must not have older records,
 * or another version, than its manifest says. It does not build, since tests pack while others read `dist`; it takes away
 * what an older build left there beside what a cache brought back, and what nothing leads to.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digestsOf, filesBelow, INPUTS, outputsIn } from './build/inputs.ts';

const home = resolve(process.argv[2] ?? resolve(import.meta.dirname, '..'));
const written = join(home, 'dist', INPUTS);
const fail = (line: string) => {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
};

const noted = existsSync(written) ? readFileSync(written, 'utf8') : null;
const outputs = outputsIn(noted ?? '');
if (noted !== null && noted === digestsOf(home, outputs)) {
  const left = filesBelow(home, 'dist').filter((name) => name !== INPUTS && !outputs.includes(name));
  for (const name of left) rmSync(join(home, 'dist', name), { force: true });
} else
  fail(
    'dist is missing, or was built from other records, code or another manifest than are here, or changed since.\n' +
      '`npm run build` at the root builds it.',
  );
// npm leaves out without a word what it does not find.
const { files } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
  files: readonly string[];
};
for (const name of files.filter((one) => !/[!*]/.test(one)))
  if (!existsSync(join(home, name))) fail(`${name} is missing, which package.json lists for the archive.`);
