import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseAll } from '@summit/data/parse';
import { dataWords, recordKinds, type SummitRecord } from '@summit/data/validate';
import type { HeldState } from '../../embedded/check-briefing.ts';
import { asFileFault, CommandFault, FileFault } from '../faults.ts';
import { displayName, findRecordFiles, readTexts, type TextFile } from '../files/read-files.ts';
import { printDiagnostics, summaryOfFaults } from '../print-faults.ts';
import { type ArchivedFile, readTar } from '../tar.ts';
import type { Terminal } from '../terminal.ts';

/** Beside the records of a dataset of one's own: the version of the record model that they follow. */
export const VERSION_FILE = '.schema-version';

/** A state of a dataset, and what to call it. */
export interface NamedState extends HeldState {
  readonly name: string;
}

/**
 * Opens a state of a dataset: a package as a tarball or a folder, a folder of records, or a revision of the git
 * repository that the working directory lies in.
 *
 * @param records where the records lie in a revision.
 */
export async function openState(given: string, records: string, terminal: Terminal): Promise<NamedState> {
  const path = resolve(given);
  const info = await stat(path).catch(() => null);
  if (info?.isFile()) return fromTarball(path);
  if (info?.isDirectory()) {
    const manifest = await stat(join(path, 'dist/meta.json')).catch(() => null);
    return manifest ? fromPackage(path) : fromFolder(path, terminal);
  }
  return fromRevision(given, records, terminal);
}

async function fromTarball(path: string): Promise<NamedState> {
  try {
    const files = readTar(gunzipSync(await readFile(path)));
    const inside = new Map(files.map((file) => [file.path.replace(/^[^/]+\//, ''), file.data]));
    return await fromPublished(basename(path), async (name) => inside.get(name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new FileFault(displayName(path), 'it is not a gzipped tar archive');
    throw asFileFault(displayName(path), error);
  }
}

function fromPackage(path: string): Promise<NamedState> {
  return fromPublished(displayName(path), (name) => readFile(join(path, name)).catch(() => undefined));
}

/** The records of a published package, which lie in it as JSON, a file for each kind. */
async function fromPublished(
  name: string,
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<NamedState> {
  const json = async (path: string): Promise<unknown> => {
    const data = await read(path);
    return data && JSON.parse(new TextDecoder().decode(data));
  };
  const manifest = (await json('package.json')) as { name?: string; version?: string } | undefined;
  const meta = (await json('dist/meta.json')) as { schemaVersion?: number; digest?: string } | undefined;
  if (manifest?.name !== '@summit/data' || meta?.schemaVersion === undefined)
    throw new CommandFault(`${name} is not a package of @summit/data`, { exitCode: 2 });
  const lists = await Promise.all(recordKinds.map((kind) => json(`dist/records-${plural(kind)}.json`)));
  return {
    name: `${manifest.name}@${manifest.version}`,
    version: manifest.version ?? null,
    digest: meta.digest ?? null,
    schemaVersion: meta.schemaVersion,
    records: lists.flatMap((list) => (list ?? []) as SummitRecord[]),
  };
}

/** The name of the collection of a kind, which is that of its folder as well. */
export function plural(kind: string): string {
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`;
}

async function fromFolder(path: string, terminal: Terminal): Promise<NamedState> {
  const files = await readTexts((await findRecordFiles(path)).files);
  return fromFiles(displayName(path), files, await versionOfFolder(path), terminal);
}

/** The version of the record model that the records of a folder follow: the first, where it does not say. */
export async function versionOfFolder(path: string): Promise<number> {
  const text = await readFile(join(path, VERSION_FILE), 'utf8').catch(() => '1');
  return versionOf(text, join(path, VERSION_FILE));
}

function versionOf(text: string, path: string): number {
  if (!/^[1-9]\d*\s*$/.test(text))
    throw new FileFault(displayName(path), 'it does not hold a version, such as 1');
  return Number(text);
}

async function fromRevision(revision: string, records: string, terminal: Terminal): Promise<NamedState> {
  const notThere = (reason: string) =>
    new CommandFault(`${revision}: there is no such file or folder, and ${reason}`, {
      exitCode: 2,
      hint: 'Name a tarball, a folder or a revision; for a revision, --records says where in it the records lie.',
    });
  // A revision must not be read as an option.
  if (revision.startsWith('-')) throw notThere('it is no revision');
  let files: ArchivedFile[];
  try {
    const { stdout } = await promisify(execFile)(
      'git',
      ['archive', '--format=tar', `${revision}^{commit}`, '--', records],
      { encoding: 'buffer', maxBuffer: 2 ** 29 },
    );
    files = readTar(stdout);
  } catch (error) {
    const told = String((error as { stderr?: unknown }).stderr ?? '')
      .trim()
      .split('\n')[0];
    throw notThere(told ? `git says: ${told}` : 'git could not be run');
  }
  const texts = files
    .filter(({ path }) => /\.(ya?ml|json)$/.test(path))
    .map(({ path, data }) => ({ name: `${revision}:${path}`, text: new TextDecoder().decode(data) }));
  const version = files.find(({ path }) => basename(path) === VERSION_FILE);
  return fromFiles(
    revision,
    texts,
    version ? versionOf(new TextDecoder().decode(version.data), version.path) : 1,
    terminal,
  );
}

/** Records need not be sound to be compared, but they must be readable. */
function fromFiles(
  name: string,
  files: readonly TextFile[],
  version: number,
  terminal: Terminal,
): NamedState {
  if (files.length === 0)
    throw new CommandFault(`no record files (.yml, .yaml or .json) in ${name}`, { exitCode: 2 });
  const { records, diagnostics } = parseAll(files);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    printDiagnostics(errors, dataWords, files, terminal);
    throw new CommandFault(`${name} cannot be read: ${summaryOfFaults(errors)}`, { exitCode: 1 });
  }
  return {
    name,
    // Records that were not published have no version, even where they come from a revision that was.
    version: null,
    digest: null,
    schemaVersion: version,
    records: records.map(({ value }) => value as unknown as SummitRecord),
  };
}
