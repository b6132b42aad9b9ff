import { dataset as canonical } from '@summit/data';
import { canonicalForm, parseAll, type RawRecord } from '@summit/data/parse';
import {
  allRecords,
  type DataDiagnostic,
  type Dataset,
  dataWords,
  type ValidateOptions,
  validate,
} from '@summit/data/validate';
import { complainAbout, summaryOfFaults } from './faults.ts';
import { displayName, findRecordFiles, readText, replaceFiles, type TextFile } from './files.ts';
import { CommandFault } from './outcome.ts';
import { heldTexts, matchTexts, type TextSource } from './source-texts.ts';
import type { Terminal } from './terminal.ts';

/** Record files as read and checked. `dataset` is there when no fault is an error. */
export interface CheckedRecords {
  readonly files: readonly TextFile[];
  readonly records: readonly RawRecord[];
  readonly dataset: Dataset | null;
  readonly diagnostics: readonly DataDiagnostic[];
}

/** Reads and checks all record files below these paths, and their passages against the texts at hand. */
export async function checkRecords(
  paths: readonly string[],
  texts: readonly TextFile[] = [],
): Promise<CheckedRecords> {
  return check(await readRecords(paths), { canonicalForm }, texts);
}

/** Rewrites all record files below these paths in canonical form, where they can be read, and checks the result. */
export async function fixRecords(
  paths: readonly string[],
  texts: readonly TextFile[],
): Promise<CheckedRecords & { readonly fixed: readonly string[] }> {
  const files = (await readRecords(paths)).map((file) => {
    const text = canonicalForm(file) ?? file.text;
    return { name: file.name, text, changed: text !== file.text };
  });
  const changed = files.filter((file) => file.changed);
  await replaceFiles(changed.map(({ name, text }) => ({ path: name, data: text })));
  return { ...check(files, { canonicalForm }, texts), fixed: changed.map(({ name }) => name) };
}

async function readRecords(paths: readonly string[]): Promise<TextFile[]> {
  const names = new Set<string>();
  for (const path of paths) for (const file of await findRecordFiles(path)) names.add(file);
  if (names.size === 0)
    throw new CommandFault(`no record files (.yml, .yaml or .json) in ${paths.map(displayName).join(', ')}`, {
      exitCode: 2,
      hint: 'Records are one file each; the name of the file is the id of the record.',
    });
  const files: TextFile[] = [];
  for (const name of names) files.push(await readText(name));
  return files;
}

/** Checks the dataset that comes with the command once more, record by record, as if it were files. */
export function checkCanonical(texts: readonly TextFile[]): CheckedRecords {
  const files = allRecords(canonical()).map((record) => ({
    name: `${record.kind}/${record.id}.json`,
    text: JSON.stringify(record, null, 2),
  }));
  // These files are made here, so their form is nobody's concern.
  return check(files, {}, texts);
}

function check(
  files: readonly TextFile[],
  options: ValidateOptions,
  texts: readonly TextFile[],
): CheckedRecords {
  const parsed = parseAll(files);
  const checked = validate(parsed.records, {
    ...options,
    unreadable: parsed.unreadable,
    texts: heldTexts(matchTexts(sourcesAmong(parsed.records), texts)),
  });
  const unreadable = parsed.diagnostics.some(({ severity }) => severity === 'error');
  return {
    files,
    records: parsed.records,
    dataset: unreadable ? null : checked.dataset,
    diagnostics: [...parsed.diagnostics, ...checked.diagnostics],
  };
}

/** Sources of a folder of records, or of the dataset that comes with the command, whatever else is at fault. */
export async function readSources(folder: string | undefined): Promise<TextSource[]> {
  if (folder === undefined) return [...canonical().sources.values()];
  return sourcesAmong(parseAll(await readRecords([folder])).records);
}

/** Sources as their records tell them, sound or not: a fault elsewhere in a record is no reason to miss its text. */
function sourcesAmong(records: readonly RawRecord[]): TextSource[] {
  return records.flatMap(({ kind, id, value }) => {
    const text = value['text'];
    const sha256 = typeof text === 'object' && text !== null && 'sha256' in text ? text['sha256'] : undefined;
    return kind === 'source' && id !== null && typeof sha256 === 'string' ? [{ id, text: { sha256 } }] : [];
  });
}

/** The dataset that a command works on: the canonical one, or a folder's, which must be sound. */
export async function openDataset(folder: string | undefined, terminal: Terminal): Promise<Dataset> {
  if (folder === undefined) return canonical();
  const { files, dataset, diagnostics } = await checkRecords([folder]);
  if (diagnostics.length > 0) complainAbout(diagnostics, dataWords, files, terminal);
  if (!dataset)
    throw new CommandFault(`${displayName(folder)} is not sound: ${summaryOfFaults(diagnostics)}`, {
      exitCode: 1,
    });
  return dataset;
}
