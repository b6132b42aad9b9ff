/** States of a dataset to compare: a published package, a folder of records, or a revision of a git repository. */
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseAll } from '@summit/data/parse';
import { dataWords } from '@summit/data/validate';
import { commandFault } from '../faults.ts';
import {
  displayName,
  findRecordFiles,
  isRecordFile,
  readRecordFiles,
  type TextFile,
} from '../files/read-files.ts';
import { printDiagnostics, summaryOfFaults } from '../print-faults.ts';
import type { Shown } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import { say } from '../words.ts';
import { GitFault, readRevision } from './git-revision.ts';
import { VERSION_FILE, versionOf, versionOfFolder } from './model-version.ts';
import { comparableRecords, type NamedState } from './named-state.ts';
import { openPackageFolder, openTarball } from './published-package.ts';

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

async function openRevision(revision: string, folder: string, terminal: Terminal): Promise<NamedState> {
  const fail = (reason: Shown) => commandFault(2, 'no-state', { revision, reason });
  // A revision must not be read as an option.
  if (revision.startsWith('-')) throw fail(say('git-option'));
  const files = await readRevision(revision, folder).catch((error: unknown) => {
    throw error instanceof GitFault ? fail(error.reason) : error;
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
  if (files.length === 0) throw commandFault(2, 'state-without-records', { name });
  const { records, diagnostics } = parseAll(files);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    printDiagnostics(errors, dataWords, files, terminal);
    throw commandFault(1, 'state-unreadable', { name, faults: summaryOfFaults(errors) });
  }
  return {
    name,
    // Records that were not published have no version, even where they come from a revision that was.
    version: null,
    digest: null,
    schemaVersion: version,
    records: comparableRecords(
      records.map(({ value }) => value),
      (why, index) => commandFault(1, 'record-not-comparable', { file: records[index]?.file ?? name, why }),
    ),
  };
}
