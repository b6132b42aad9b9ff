import { dataset as canonical } from '@summit/data';
import { canonicalForm, parseAll, type RawRecord } from '@summit/data/parse';
import {
  allRecords,
  type CanonicalForm,
  type DataDiagnostic,
  type Dataset,
  dataWords,
  findRecord,
  type SummitRecord,
  sortDiagnostics,
  type ValidateOptions,
  validate,
} from '@summit/data/validate';
import { publisherName } from '../../facts/names.ts';
import type { Lookup } from '../../facts/records.ts';
import { titleOf } from '../../facts/titles.ts';
import { english } from '../../messages/catalogues.ts';
import { commandFault, type ExitCode } from '../faults.ts';
import { displayName, findRecordFiles, readRecordFiles, type TextFile } from '../files/read-files.ts';
import { printDiagnostics, summaryOfFaults } from '../print-faults.ts';
import { shown } from '../shown-text.ts';
import { startProgress, type Terminal } from '../terminal.ts';
import { matchTexts, type TextSource, textsBySource } from '../texts/source-texts.ts';
import { say, sayText } from '../words.ts';
import { refuseOlder } from './model-version.ts';

/** Record files as read and checked. `dataset` is there when no fault is an error. */
export interface CheckedRecords {
  readonly files: readonly TextFile[];
  readonly records: readonly RawRecord[];
  readonly dataset: Dataset | null;
  /** The records that follow their schemas, whatever else is at fault. */
  readonly sound: Dataset;
  /** All faults, in the order in which they are told. */
  readonly diagnostics: readonly DataDiagnostic[];
}

/** Record files that were found and read, and the links that were passed over. */
export interface ReadRecords {
  readonly files: readonly TextFile[];
  readonly links: readonly string[];
}

/** Reads and checks all record files below these paths, and their passages against the texts at hand. */
export async function checkRecords(
  paths: readonly string[],
  texts: readonly TextFile[] = [],
): Promise<CheckedRecords> {
  return checkFiles((await readRecords(paths)).files, texts);
}

/** Reads all record files below these paths, each once. */
export async function readRecords(paths: readonly string[]): Promise<ReadRecords> {
  const names = new Set<string>();
  const links = new Set<string>();
  for (const path of paths) {
    const found = await findRecordFiles(path);
    for (const file of found.files) names.add(file);
    for (const link of found.links) links.add(displayName(link));
  }
  if (names.size === 0) throw commandFault(2, 'no-record-files', { places: paths.map(displayName) });
  return { files: await readRecordFiles([...names]), links: [...links] };
}

/** Checks the dataset that comes with the command once more, record by record, as if it were files. */
export function checkCanonical(texts: readonly TextFile[]): CheckedRecords {
  const files = allRecords(canonical()).map((record) => ({
    name: `${record.kind}/${record.id}.json`,
    text: JSON.stringify(record, null, 2),
  }));
  // These files are made here, so their form is nobody's concern.
  return check(files, {}, texts, () => {});
}

/** Checks record files; a bar on the terminal shows how far it is. */
export function checkFiles(files: readonly TextFile[], texts: readonly TextFile[]): CheckedRecords {
  // Each file is read as a record, and then once more for its form.
  const progress = startProgress(sayText('checking'), 2 * files.length);
  const form: CanonicalForm = (file, record) => {
    progress.step();
    return canonicalForm(file, record);
  };
  try {
    return check(files, { canonicalForm: form }, texts, progress.step);
  } finally {
    progress.end();
  }
}

function check(
  files: readonly TextFile[],
  options: ValidateOptions,
  texts: readonly TextFile[],
  step: () => void,
): CheckedRecords {
  const parsed = parseAll(each(files, step));
  const checked = validate(parsed.records, {
    ...options,
    unreadable: parsed.unreadable,
    texts: textsOf(parsed.records, texts),
  });
  const unreadable = parsed.diagnostics.some(({ severity }) => severity === 'error');
  return {
    files,
    records: parsed.records,
    dataset: unreadable ? null : checked.dataset,
    sound: checked.sound,
    diagnostics: sortDiagnostics([...parsed.diagnostics, ...checked.diagnostics]),
  };
}

/** Sources of a folder of records, or of the dataset that comes with the command, whatever else is at fault. */
export async function readSources(folder: string | undefined): Promise<TextSource[]> {
  if (folder === undefined) return [...canonical().sources.values()];
  return sourcesAmong(parseAll((await readRecords([folder])).files).records);
}

function* each<T>(list: readonly T[], step: () => void): Iterable<T> {
  for (const one of list) {
    step();
    yield one;
  }
}

/** The texts of the sources among the records, as far as they are at hand, by source id. */
export function textsOf(records: readonly RawRecord[], texts: readonly TextFile[]): Map<string, string> {
  return textsBySource(matchTexts(sourcesAmong(records), texts));
}

/** The ids of the records of a folder by kind, sound or not. A folder without records has none. */
export async function idsByKind(folder: string): Promise<Map<string, Set<string>>> {
  const known = new Map<string, Set<string>>();
  const files = await readRecordFiles((await findRecordFiles(folder)).files);
  for (const { kind, id } of parseAll(files).records)
    if (kind !== null && id !== null) known.set(kind, (known.get(kind) ?? new Set()).add(id));
  return known;
}

/** The records of a folder, sound or not. A folder without records has none. */
export async function readRawRecords(folder: string): Promise<readonly RawRecord[]> {
  return parseAll(await readRecordFiles((await findRecordFiles(folder)).files)).records;
}

/** The records of sources in a folder, sound or not. A folder without records has none. */
export async function readSourceRecords(folder: string): Promise<RawRecord[]> {
  return (await readRawRecords(folder)).filter(({ kind, id }) => kind === 'source' && id !== null);
}

/** The codes that the records of a folder add to the open lists, by list, sound or not. */
export async function codesByList(folder: string): Promise<Map<string, string[]>> {
  const codes = new Map<string, string[]>();
  const files = await readRecordFiles((await findRecordFiles(folder)).files);
  for (const { kind, value } of parseAll(files).records) {
    const { list, code } = value;
    if (kind === 'code' && typeof list === 'string' && typeof code === 'string')
      codes.set(list, [...(codes.get(list) ?? []), code]);
  }
  return codes;
}

/** Sources as their records tell them, sound or not: a fault elsewhere in a record is no reason to miss its text. */
function sourcesAmong(records: readonly RawRecord[]): TextSource[] {
  return records.flatMap(({ kind, id, value }) => {
    const text = value['text'];
    if (kind !== 'source' || id === null || typeof text !== 'object' || text === null) return [];
    const { sha256, length } = text as Readonly<Record<string, unknown>>;
    if (typeof sha256 !== 'string') return [];
    return [{ id, text: { sha256, length: typeof length === 'number' ? length : 0 } }];
  });
}

/** The dataset that a command works on: the canonical one, or a folder's, which must be sound. */
export async function openDataset(folder: string | undefined, terminal: Terminal): Promise<Dataset> {
  if (folder === undefined) return canonical();
  await refuseOlder([folder]);
  const { files, links } = await readRecords([folder]);
  printLinks(links, terminal);
  const { dataset, diagnostics } = checkFiles(files, []);
  if (diagnostics.length > 0) printDiagnostics(diagnostics, dataWords, files, terminal);
  if (!dataset)
    throw commandFault(1, 'not-sound', { folder: displayName(folder), faults: summaryOfFaults(diagnostics) });
  return dataset;
}

/** What there is to look at: the records that follow their schemas. What is at fault is told, and hides no other. */
export async function openSound(
  folder: string | undefined,
  terminal: Terminal,
): Promise<{
  readonly dataset: Dataset;
  readonly faulty: readonly RawRecord[];
  readonly exitCode: ExitCode;
}> {
  if (folder === undefined) return { dataset: canonical(), faulty: [], exitCode: 0 };
  await refuseOlder([folder]);
  const { files, links } = await readRecords([folder]);
  printLinks(links, terminal);
  const { records, sound, diagnostics } = checkFiles(files, []);
  if (diagnostics.length > 0) printDiagnostics(diagnostics, dataWords, files, terminal);
  const faulty = records.filter(({ id }) => id === null || findRecord(sound, id) === undefined);
  const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
  if (isFaulty)
    terminal.noteError(
      say('shown-in-part', { folder: displayName(folder), faults: summaryOfFaults(diagnostics) }),
    );
  return { dataset: sound, faulty, exitCode: isFaulty ? 1 : 0 };
}

/** Says which links were passed over, and how to have them read. */
export function printLinks(links: readonly string[], terminal: Terminal): void {
  for (const link of links)
    terminal.printError(
      shown`${terminal.paintError('yellow', say('passed-over'))} ${say('passed-over.link', { link })}`,
    );
}

/** What a record is called when it is spoken of. */
export function nameOf(record: SummitRecord, lookup: Lookup): string {
  if (record.kind === 'redirect')
    return record.reason === 'withdrawn'
      ? sayText('name-of-withdrawn')
      : sayText('name-of-redirect', { reason: record.reason, to: [record.to].flat() });
  const title = english().show(titleOf(record, lookup));
  return record.kind === 'source' ? `${title}, ${publisherName(record, lookup)}` : title;
}
