/**
 * Compares records, schemas, codes, entries, exports and types of the working tree with the last release, says which
 * version is due and why, and fails where the version in the manifest is lower than that.
 */
import { resolve } from 'node:path';
import { REPORT } from './api/report.ts';
import { dueSince } from './due.ts';
import { manifestOf, reportIsOfBuild, sinceLastRelease } from './last-release.ts';
import { nextVersion, satisfies } from './version.ts';

const home = resolve(process.argv[2] ?? resolve(import.meta.dirname, '..'));
const { version } = manifestOf(home);
const since = sinceLastRelease(home);
const told = (line: string) => process.stdout.write(`${line}\n`);
const fail = (line: string) => {
  told(line);
  process.exitCode = 1;
};

if (!reportIsOfBuild(home))
  fail(`${REPORT} is not that of the build; \`npm run api -w @summit/data\` writes it.`);
if (!since) {
  told(`No release yet (no tag data-vX.Y.Z): nothing to compare with. ${version} will be the first version.`);
} else {
  const { bump, lines } = dueSince(since);
  for (const line of lines) told(line);
  const next = nextVersion(since.released, bump);
  told(
    bump === 'none'
      ? `Nothing differs from ${since.released}.`
      : `Since ${since.released} a ${bump} version is due: ${next} or later; the manifest says ${version}.`,
  );
  if (since.modelIsDue)
    fail('A schema breaks: raise `schemaVersion` in src/dataset/build.ts, with a migration.');
  if (!satisfies(version, since.released, bump))
    fail('`npm run release -w @summit/data` raises it and writes the change log.');
}
