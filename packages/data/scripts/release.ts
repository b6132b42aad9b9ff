/**
 * Prepares a release: raises the version in the manifest to the one that is due for what differs from the last
 * release, and writes that as an entry of the change log, on top. Committing and tagging are left to people.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { changeLogEntry } from '../src/compare/index.ts';
import { apiSection, dueSince } from './due.ts';
import { manifestOf, sinceLastRelease, workingTree } from './last-release.ts';
import { nextVersion, satisfies } from './version.ts';

const home = resolve(process.argv[2] ?? resolve(import.meta.dirname, '..'));
const since = sinceLastRelease(home);
const bump = since ? dueSince(since).bump : 'minor';
const { version: stated } = manifestOf(home);
if (bump === 'none') {
  process.stdout.write(`Nothing differs from ${since?.released}: there is nothing to release.\n`);
} else {
  const version =
    !since || (stated !== since.released && satisfies(stated, since.released, bump))
      ? stated
      : nextVersion(since.released, bump);
  if (version !== stated) raiseManifest(version);
  addToChangeLog(version, since ? changeLogEntry(since.records) + apiSection(since.api) : firstEntry());
  process.stdout.write(
    `${version} is written to package.json and CHANGELOG.md. Once they are committed: git tag data-v${version}\n`,
  );
}

function raiseManifest(version: string): void {
  const file = join(home, 'package.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/("version": ")[^"]*/, `$1${version}`));
}

function addToChangeLog(version: string, entry: string): void {
  const file = join(home, 'CHANGELOG.md');
  const title = '# Changes of the data\n';
  const before = existsSync(file) ? readFileSync(file, 'utf8') : title;
  if (before.includes(`\n## ${version} (`))
    throw new Error(`CHANGELOG.md has an entry for ${version} already`);
  writeFileSync(file, before.replace(title, `${title}\n## ${version} (${today()})\n\n${entry}\n`));
}

/** The day of the release; as builds that are to come out the same have it, from the environment where it is there. */
function today(): string {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return (seconds ? new Date(Number(seconds) * 1000) : new Date()).toISOString().slice(0, 10);
}

function firstEntry(): string {
  const kinds = new Map<string, number>();
  for (const { kind } of workingTree(home).records) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].map(([kind, many]) => `${kind}: ${many}`);
  return `The first version. Records by kind: ${counts.join(', ')}.`;
}
