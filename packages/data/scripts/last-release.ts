/** The package as it is here, and as it was at its last release, which is the newest tag `data-vX.Y.Z`. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ComparedDataset, type Comparison, compare } from '../src/compare/index.ts';
import { schemaVersion } from '../src/dataset/build.ts';
import type { SummitRecord } from '../src/generated/open.ts';
import { parseAll } from '../src/parse/parse-all.ts';
import { byWeight, type Change } from './api/change.ts';
import { compareManifests, type Manifest } from './api/compare-manifests.ts';
import { compareSchemas } from './api/compare-schemas.ts';
import { compareTypes } from './api/compare-types.ts';
import { apiReport, REPORT } from './api/report.ts';

/** The source file in which the version of the record model is written down. */
const MODEL = 'src/dataset/build.ts';
const SCHEMAS = '../../schemas';
const RECORD_FILE = /\.(ya?ml|json)$/;

/** What differs from the last release. */
export interface SinceRelease {
  /** The version of that release. */
  readonly released: string;
  readonly records: Comparison;
  /** What differs of schemas, codes, entries, exports and types, the gravest first. */
  readonly api: readonly Change[];
  /** Whether a schema breaks, though the version of the record model is the same. */
  readonly modelIsDue: boolean;
}

/** The manifest of the package. */
export function manifestOf(home: string): Manifest {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest;
}

/** Whether the report on the API is that of the build. */
export function reportIsOfBuild(home: string): boolean {
  return read(home, REPORT) === apiReport(join(home, 'dist/types'));
}

/** The records of the working tree. */
export function workingTree(home: string): ComparedDataset {
  return { schemaVersion, records: recordsOf(home) };
}

/** What differs between the working tree and the last release; null before the first. */
export function sinceLastRelease(home: string): SinceRelease | null {
  const git = (args: readonly string[], index?: string) =>
    execFileSync('git', args, {
      cwd: home,
      encoding: 'utf8',
      env: { ...process.env, ...(index && { GIT_INDEX_FILE: index }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const tags = git(['tag', '--list', 'data-v*', '--merged', 'HEAD', '--sort=-version:refname']);
  const [tag] = tags.split('\n');
  if (!tag) return null;
  const folder = mkdtempSync(join(tmpdir(), 'summit-released-'));
  try {
    const index = join(folder, 'index');
    const root = git(['rev-parse', '--show-toplevel']);
    git(['read-tree', tag], index);
    git(['-C', root, 'checkout-index', '--all', `--prefix=${folder}/`], index);
    const old = join(folder, git(['rev-parse', '--show-prefix']));
    return { released: tag.replace('data-v', ''), ...between(old, home) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What differs between two states of the package's folder. */
function between(old: string, now: string): Omit<SinceRelease, 'released'> {
  // Where a state of the source says no version of the model, it is taken to be of the present one.
  const model = Number(/schemaVersion = (\d+)/.exec(read(old, MODEL) ?? '')?.[1] ?? schemaVersion);
  const records = compare({ schemaVersion: model, records: recordsOf(old) }, workingTree(now));
  const schemas = compareSchemas(schemasOf(old), schemasOf(now));
  const [before, after] = [read(old, REPORT), read(now, REPORT)];
  const types: Change[] =
    before === null || after === null
      ? [{ bump: 'major', at: REPORT, what: 'is missing on one side: types cannot be compared' }]
      : compareTypes(before, after);
  return {
    records,
    api: byWeight([...schemas, ...compareManifests(manifestOf(old), manifestOf(now)), ...types]),
    modelIsDue: model === schemaVersion && schemas.some(({ bump }) => bump === 'major'),
  };
}

function read(home: string, path: string): string | null {
  const file = join(home, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function schemasOf(home: string): Map<string, never> {
  const folder = join(home, SCHEMAS);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as never]));
}

function recordsOf(home: string): SummitRecord[] {
  const folder = join(home, 'records');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => RECORD_FILE.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  return parseAll(files).records.map(({ value }) => value as unknown as SummitRecord);
}
