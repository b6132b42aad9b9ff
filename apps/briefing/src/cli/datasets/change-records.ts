/** Changes to records that are there: checked as a whole before anything is written, and written together. */
import { basename, dirname, extname, join, resolve } from 'node:path';
import { canonicalForm, editRecord, type RawRecord } from '@summit/data/parse';
import {
  type DataDiagnostic,
  dataWords,
  kinds,
  nearest,
  type RecordKind,
  recordKinds,
  references,
  type SummitRecord,
  schemaFaults,
} from '@summit/data/validate';
import { CommandFault, commandFault } from '../faults.ts';
import { displayName, type TextFile } from '../files/read-files.ts';
import { changeFiles } from '../files/write-files.ts';
import { printDiagnostics, summaryOfFaults } from '../print-faults.ts';
import type { Terminal } from '../terminal.ts';
import { say } from '../words.ts';
import { type CheckedRecords, checkFiles, checkRecords } from './dataset.ts';
import { refuseOtherModel } from './model-version.ts';

/** The records of a folder of one's own, with the faults that they have already. */
export async function openRecords(folder: string): Promise<CheckedRecords> {
  await refuseOtherModel([folder]);
  return checkRecords([folder]);
}

/** The record of an id, sound or not; ends the command where there is none, or where several have it. */
export function recordWithId(
  { records }: CheckedRecords,
  id: string,
): RawRecord & { readonly kind: RecordKind } {
  const found = records.filter((one) => one.id === id);
  const [record] = found;
  if (!record) {
    throw noRecord(
      id,
      records.flatMap((one) => one.id ?? []),
    );
  }
  if (found.length > 1) throw commandFault(1, 'id-of-several', { id, files: found.map(({ file }) => file) });
  const { kind } = record;
  if (!record.sound || !isKind(kind)) throw commandFault(1, 'record-unreadable');
  return { ...record, kind };
}

/** A record that there is not, with the one that is most likely meant; its file may have been named in its place. */
function noRecord(id: string, ids: readonly string[]): CommandFault {
  const near = nearest(basename(id).replace(/\.(?:ya?ml|json)$/i, ''), ids);
  const told = id === '' ? '""' : id;
  return new CommandFault(
    1,
    say('no-record', { id: told }),
    near ? say('did-you-mean', { words: [near] }) : null,
  );
}

function isKind(kind: string | null): kind is RecordKind {
  return recordKinds.some((one) => one === kind);
}

/** The new text of a file of records; null where it is to go. A file that was not there is made. */
export interface RecordChange {
  readonly file: string;
  readonly text: string | null;
}

/** Pointers at which a record refers to an id; of a faulty record, as far as it can be read. */
export function pointersTo({ value }: RawRecord, id: string): string[] {
  return references(value as unknown as SummitRecord).flatMap((one) => (one.id === id ? [one.pointer] : []));
}

/** The text of a record with this value at all of the pointers; ends the command where the text cannot be edited. */
export function withValueAt({ file, text }: RawRecord, pointers: readonly string[], value: string): string {
  const edits = pointers.map((pointer) => ({ pointer, value }));
  const edited = editRecord({ name: file, text }, edits);
  if (edited === null) throw commandFault(1, 'record-unreadable');
  return edited;
}

/** A redirect, in the folder of its kind beside that of the record that it stands for. */
export function redirectFile(
  file: string,
  redirect: { readonly id: string; readonly reason: string; readonly [field: string]: string },
): { readonly file: string; readonly text: string } {
  const folder = dirname(file);
  const isSorted = Object.values(kinds).some(({ collection }) => folder.endsWith(collection));
  const extension = extname(file);
  const name = join(
    isSorted ? join(dirname(folder), kinds.redirect.collection) : folder,
    `${redirect.id}${extension}`,
  );
  const text = JSON.stringify({ kind: 'redirect', ...redirect });
  return { file: name, text: canonicalForm({ name, text }) ?? text };
}

export interface CheckOptions {
  /** An id that another took over: faults that tell the old one are the same as those that tell the new one. */
  readonly renamed?: { readonly from: string; readonly to: string };
  /** Where a fault is told in place of the file of a record, such as in the table that it came from. */
  readonly placed?: (diagnostic: DataDiagnostic) => DataDiagnostic;
  /** The texts of such places. */
  readonly files?: readonly TextFile[];
}

/**
 * Checks all records as they would be, tells what is wrong, and ends the command with nothing written where the change
 * brings an error. What was wrong before is no reason; nor is what a rule says of a record that was not complete
 * before, since records that lean on each other can only be completed one after the other.
 */
export function checkChanges(
  terminal: Terminal,
  before: CheckedRecords,
  changes: readonly RecordChange[],
  { renamed, placed = (one) => one, files = [] }: CheckOptions = {},
): void {
  const changed = new Map(changes.map(({ file, text }) => [file, text]));
  const kept = before.files.filter(({ name }) => !changed.has(name));
  const fresh = changes.flatMap(({ file, text }) => (text === null ? [] : [{ name: file, text }]));
  const after = checkFiles([...kept, ...fresh], []);
  const known = new Map<string, number>();
  for (const one of before.diagnostics)
    known.set(keyOf(one, renamed), (known.get(keyOf(one, renamed)) ?? 0) + 1);
  const told = after.diagnostics.filter((one) => {
    const left = known.get(keyOf(one, renamed)) ?? 0;
    known.set(keyOf(one, renamed), left - 1);
    return left <= 0;
  });
  const completed =
    before.records.some((raw) => changed.has(raw.file) && !isComplete(raw)) &&
    after.records.every((raw) => !changed.has(raw.file) || isComplete(raw));
  if (told.length === 0) return;
  printDiagnostics(told.map(placed), dataWords, [...files, ...after.files], terminal);
  if (!completed && told.some(({ severity }) => severity === 'error'))
    throw commandFault(1, 'change-refused', { faults: summaryOfFaults(told) });
}

function keyOf({ code, place, args }: DataDiagnostic, renamed: CheckOptions['renamed']): string {
  const key = JSON.stringify([code, place.file, place.pointer, args]);
  return renamed
    ? key.replaceAll(new RegExp(`(?<![a-z0-9-])${renamed.from}(?![a-z0-9-])`, 'g'), renamed.to)
    : key;
}

function isComplete({ sound, kind, value }: RawRecord): boolean {
  return sound && isKind(kind) && schemaFaults(kind, value).length === 0;
}

/** Writes changes that were checked, all of them or none, unless a file was changed by somebody else meanwhile. */
export async function writeChanges(before: CheckedRecords, changes: readonly RecordChange[]): Promise<void> {
  const texts = new Map(before.files.map(({ name, text }) => [name, text]));
  await changeFiles(
    changes.flatMap(({ file, text }) =>
      text === null ? [] : [{ path: resolve(file), data: text, before: texts.get(file) ?? null }],
    ),
    changes.flatMap(({ file, text }) => (text === null ? [resolve(file)] : [])),
  );
}

/** Where a value of a record stands, as other programs take it: file, line and column. */
export function placeOf({ file, spans }: RawRecord, pointer: string): string {
  const { line = 1, column = 1 } = spans.get(pointer)?.value ?? {};
  return `${displayName(file)}:${line}:${column}`;
}
