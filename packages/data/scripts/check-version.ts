/**
 * Compares the records of the working tree with the last release, says which version is due and why, and fails
 * where the version in the manifest is lower than that.
 */
import { resolve } from 'node:path';
import { dueBump, sentenceOf } from '../src/compare/index.ts';
import { manifestVersion, sinceLastRelease } from './last-release.ts';
import { nextVersion, satisfies } from './version.ts';

const home = resolve(process.argv[2] ?? resolve(import.meta.dirname, '..'));
const version = manifestVersion(home);
const since = sinceLastRelease(home);
if (!since) {
  process.stdout.write(
    `No release yet (no tag data-vX.Y.Z): nothing to compare with. ${version} will be the first version.\n`,
  );
} else {
  const due = dueBump(since.comparison);
  for (const { bump, code, ids } of due.reasons)
    process.stdout.write(`${bump}: ${code}${ids.length > 0 ? ` (${ids.length}): ${ids.join(', ')}` : ''}\n`);
  const next = nextVersion(since.released, due.bump);
  process.stdout.write(
    `Since ${since.released}: ${sentenceOf(due)}${due.bump === 'none' ? '' : ` That is ${next} or later; the manifest says ${version}.`}\n`,
  );
  if (!satisfies(version, since.released, due.bump)) {
    process.stdout.write('`npm run release -w @summit/data` raises it and writes the change log.\n');
    process.exitCode = 1;
  }
}
