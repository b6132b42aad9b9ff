/**
 * Compares the records of the working tree with the last release, which is the newest tag `data-vX.Y.Z`, says which
 * version is due and why, and fails where the version in the manifest is lower than that.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compare, dueBump } from '../src/compare/index.ts';
import { schemaVersion } from '../src/dataset/build.ts';
import type { SummitRecord } from '../src/generated/open.ts';
import { parseAll } from '../src/parse/parse-all.ts';
import type { SourceFile } from '../src/parse/raw-record.ts';
import { nextVersion, satisfies } from './version.ts';

const home = resolve(import.meta.dirname, '..');
const git = (...args: readonly string[]) =>
  execFileSync('git', args, {
    cwd: home,
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
const [tag] = git('tag', '--list', 'data-v*', '--merged', 'HEAD', '--sort=-version:refname')
  .trim()
  .split('\n');
if (!tag) {
  process.stdout.write(
    `No release yet (no tag data-vX.Y.Z): nothing to compare with. ${version} will be the first version.\n`,
  );
} else {
  const released = tag.replace('data-v', '');
  const before = {
    schemaVersion: Number(
      /schemaVersion = (\d+)/.exec(git('show', `${tag}:./src/dataset/build.ts`))?.[1] ?? schemaVersion,
    ),
    records: read(
      git('ls-tree', '-r', '--name-only', tag, 'records')
        .trim()
        .split('\n')
        .map((name) => ({ name, text: git('show', `${tag}:./${name}`) })),
    ),
  };
  const files = readdirSync(join(home, 'records'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(home, 'records', name), 'utf8') }));
  const { bump, reasons } = dueBump(compare(before, { schemaVersion, records: read(files) }));
  const due = nextVersion(released, bump);
  for (const { bump: needs, code, ids } of reasons)
    process.stdout.write(`${needs}: ${code}${ids.length > 0 ? ` (${ids.length}): ${ids.join(', ')}` : ''}\n`);
  const fine = satisfies(version, released, bump);
  process.stdout.write(
    bump === 'none'
      ? `No record differs from ${released}.\n`
      : `A ${bump} version is due after ${released}: ${due} or later. The manifest says ${version}.\n`,
  );
  if (!fine) process.exitCode = 1;
}

function read(given: readonly SourceFile[]): SummitRecord[] {
  return parseAll(given).records.map(({ value }) => value as unknown as SummitRecord);
}
