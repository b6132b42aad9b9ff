/** States of a dataset to compare: a published package, a folder of records, or a revision of a git repository. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseAll } from '@summit/data/parse';
import { dataWords } from '@summit/data/validate';
import { CommandFault, FileFault } from '../faults.ts';
import {
  displayName,
  findRecordFiles,
  isRecordFile,
  readRecordFiles,
  type TextFile,
} from '../files/read-files.ts';
import { printDiagnostics, summaryOfFaults } from '../print-faults.ts';
import type { Terminal } from '../terminal.ts';
import { GitFault, readRevision } from './git-revision.ts';
import { comparableRecords, type NamedState } from './named-state.ts';
import { openPackageFolder, openTarball } from './published-package.ts';

/** Beside the records of a dataset of one's own: the version of the record model that they follow. */
export const VERSION_FILE = '.schema-version';

/**
 * Opens a state of a dataset: a package as a tarball or a folder, a folder of records, or a revision of the git
 * repository that the working directory lies in.
 *
 * @param records where the records lie in a revision.
 */
export async function openState(given: string, records: string, terminal: Terminal): Promise<NamedState> {
  const path = resolve(given);
  const info = await stat(path).catch(() => null);
  if (info?.isFile()) return openTarball(path);
  if (info?.isDirectory()) {
    const manifest = await stat(join(path, 'dist/meta.json')).catch(() => null);
    return manifest ? openPackageFolder(path) : openFolder(path, terminal);
  }
  return openRevision(given, records, terminal);
}

async function openFolder(path: string, terminal: Terminal): Promise<NamedState> {
  const files = await readRecordFiles((await findRecordFiles(path)).files);
  return parseState(displayName(path), files, await versionOfFolder(path), terminal);
}

/** The version of the record model that the records of a folder follow: the first, where it does not say. */
export async function versionOfFolder(path: string): Promise<number> {
  const text = await readFile(join(path, VERSION_FILE), 'utf8').catch(() => '1');
  return versionOf(text, join(path, VERSION_FILE));
}

function versionOf(text: string, path: string): number {
  if (!/^[1-9]\d{0,5}\s*$/.test(text))
    throw new FileFault(displayName(path), 'it does not hold a version, such as 1');
  return Number(text);
}

async function openRevision(revision: string, folder: string, terminal: Terminal): Promise<NamedState> {
  const fail = (reason: string) =>
    new CommandFault(`${revision}: there is no such file or folder, and ${reason}`, {
      exitCode: 2,
      hint: 'Name a tarball, a folder or a revision; for a revision, --records says where in it the records lie.',
    });
  // A revision must not be read as an option.
  if (revision.startsWith('-')) throw fail('it is no revision');
  const files = await readRevision(revision, folder).catch((error: unknown) => {
    throw error instanceof GitFault ? fail(error.message) : error;
  });
  const decoder = new TextDecoder();
  const texts = files
    .filter(({ path }) => isRecordFile(path))
    .map(({ path, data }) => ({ name: `${revision}:${path}`, text: decoder.decode(data) }));
  const version = files.find(({ path }) => basename(path) === VERSION_FILE);
  return parseState(
    `${revision}`,
    texts,
    version ? versionOf(decoder.decode(version.data), version.path) : 1,
    terminal,
  );
}

/** Records need not be sound to be compared, but they must be readable. */
function parseState(
  name: string,
  files: readonly TextFile[],
  version: number,
  terminal: Terminal,
): NamedState {
  if (files.length === 0)
    throw new CommandFault(`no record files (.yml, .yaml or .json) in ${name}`, {
      exitCode: 2,
      hint: 'For a revision, --records says where in it the records lie.',
    });
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
    records: comparableRecords(
      records.map(({ value }) => value),
      (why, index) =>
        new CommandFault(`${records[index]?.file}: ${why}`, {
          exitCode: 1,
          hint: 'summit validate tells all that is wrong with records.',
        }),
    ),
  };
}
