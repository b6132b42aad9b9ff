/** The records of the package's folder now, and at its last release, which is the newest tag `data-vX.Y.Z`. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ComparedDataset, type Comparison, compare } from '../src/compare/index.ts';
import { schemaVersion } from '../src/dataset/build.ts';
import type { SummitRecord } from '../src/generated/open.ts';
import { parseAll } from '../src/parse/parse-all.ts';
import type { SourceFile } from '../src/parse/raw-record.ts';

/** The source file in which the version of the record model is written down. */
const MODEL = 'src/dataset/build.ts';
const RECORD_FILE = /\.(ya?ml|json)$/;

/** The version in the manifest. */
export function manifestVersion(home: string): string {
  return (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version;
}

/** The state of the working tree. */
export function workingTree(home: string): ComparedDataset {
  const files = readdirSync(join(home, 'records'), { recursive: true, encoding: 'utf8' })
    .filter((name) => RECORD_FILE.test(name))
    .map((name) => ({ name, text: readFileSync(join(home, 'records', name), 'utf8') }));
  return { schemaVersion, records: recordsOf(files) };
}

/** What differs between the working tree and the last release, and the version of that; null before the first. */
export function sinceLastRelease(
  home: string,
): { readonly released: string; readonly comparison: Comparison } | null {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {
      cwd: home,
      encoding: 'utf8',
      maxBuffer: 2 ** 29,
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const [tag] = git('tag', '--list', 'data-v*', '--merged', 'HEAD', '--sort=-version:refname').split('\n');
  if (!tag) return null;
  const names = git('ls-tree', '-r', '--name-only', tag, 'records').split('\n');
  const before = {
    schemaVersion: versionOfModel(
      git('ls-tree', '--name-only', tag, MODEL) && git('show', `${tag}:./${MODEL}`),
    ),
    records: recordsOf(
      names
        .filter((name) => RECORD_FILE.test(name))
        .map((name) => ({ name, text: git('show', `${tag}:./${name}`) })),
    ),
  };
  return { released: tag.replace('data-v', ''), comparison: compare(before, workingTree(home)) };
}

/** The version of the record model that a state of the source says; the present one, where it says none. */
function versionOfModel(source: string): number {
  return Number(/schemaVersion = (\d+)/.exec(source)?.[1] ?? schemaVersion);
}

function recordsOf(files: readonly SourceFile[]): SummitRecord[] {
  return parseAll(files).records.map(({ value }) => value as unknown as SummitRecord);
}
