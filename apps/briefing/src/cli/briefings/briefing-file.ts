/** The file of a briefing, read back: the records that it carries, and whether a dataset still says the same. */
import { resolve } from 'node:path';
import { dataset as canonical } from '@summit/data';
import { allRecords } from '@summit/data/validate';
import { readAttachment } from '@summit/typesetter';
import { BRIEFING_DATA, type BriefingData, readBriefingData } from '../../embedded/briefing-data.ts';
import { type BriefingCheck, checkBriefing } from '../../embedded/check-briefing.ts';
import { type EmbeddedFault, wordsOfEmbeddedFault } from '../../embedded/words.ts';
import { changedEntries, movedEntries, section, splitEntries } from '../datasets/comparison-lines.ts';
import type { NamedState } from '../datasets/named-state.ts';
import { openState } from '../datasets/state.ts';
import { asFileFault, CommandFault, type ExitCode } from '../faults.ts';
import { displayName, readBounded } from '../files/read-files.ts';
import { asJson, type Line, type Shown, shown } from '../shown-text.ts';
import { count, type Terminal, thousands } from '../terminal.ts';
import type { DatasetOptions } from '../usage.ts';

/** A briefing as its PDF tells it. */
interface BriefingFile {
  readonly name: string;
  readonly data: BriefingData;
  /** The embedded file, byte for byte. */
  readonly bytes: Uint8Array;
  /** Whether the records have the digest that they name. */
  readonly intact: boolean;
  /** Whether nothing in the PDF was changed since it was written, pages included. */
  readonly asWritten: boolean;
}

/** Reads back the records that a briefing carries. */
export async function openBriefing(path: string): Promise<BriefingFile> {
  const name = displayName(resolve(path));
  let pdf: Uint8Array;
  try {
    pdf = await readBounded(path, name);
  } catch (error) {
    throw asFileFault(name, error);
  }
  const fail = (fault: EmbeddedFault): CommandFault => {
    const { what, mend } = wordsOfEmbeddedFault(fault);
    return new CommandFault(`${name}: ${what} [${fault.code}]`, { exitCode: 1, hint: mend });
  };
  const found = readAttachment(pdf, BRIEFING_DATA);
  if (found.type === 'fault') throw fail(found.fault);
  if (found.type === 'absent') throw fail({ code: 'no-records' });
  const read = readBriefingData(found.data);
  if (read.type === 'fault') throw fail(read.fault);
  const { data, intact } = read;
  return { name, data, bytes: found.data, intact, asWritten: found.asWritten };
}

/** `summit verify FILE.pdf`: whether a briefing still says what the dataset says. */
export async function verifyBriefing(
  terminal: Terminal,
  path: string,
  options: DatasetOptions,
): Promise<ExitCode> {
  const briefing = await openBriefing(path);
  const state =
    options.data === undefined
      ? ownState()
      : await openState(options.data, 'packages/data/records', terminal);
  const check = checkBriefing(briefing.data, state);
  const { intact, asWritten } = briefing;
  const exitCode = check.agrees && intact && asWritten ? 0 : 1;
  if (options.json) {
    const { data, name } = briefing;
    const { comparison, ...verdict } = check;
    terminal.print(
      asJson({
        file: name,
        briefing: data.briefing,
        madeFrom: data.dataset,
        records: data.records.length,
        heldAgainst: { name: state.name, version: state.version, digest: state.digest },
        intact,
        asWritten,
        ...verdict,
        ...comparison,
      }),
    );
    return exitCode;
  }
  const say = exitCode === 0 ? terminal.note : terminal.print;
  for (const line of linesOf(briefing, state, check, terminal)) say(line);
  return exitCode;
}

function ownState(): NamedState {
  const dataset = canonical();
  const { version, schemaVersion, digest } = dataset.meta;
  return {
    name: 'the dataset that comes with the command',
    version,
    digest,
    schemaVersion,
    records: allRecords(dataset),
  };
}

function linesOf(
  { name, data, intact, asWritten }: BriefingFile,
  state: NamedState,
  check: BriefingCheck,
  { paint }: Terminal,
): Line[] {
  const { briefing, dataset, records } = data;
  const mark = (good: boolean): Shown => (good ? paint('green', '✓') : paint('red', '✗'));
  const from = dataset.version === null ? 'records without a version' : `data version ${dataset.version}`;
  const lines = [
    `${name}: ${briefing.title}`,
    `  ${briefing.report} report, edition ${briefing.edition}, as of ${briefing.asOf}, made from ${from}`,
    asWritten
      ? shown`${mark(true)} nothing in the file was changed since it was written`
      : shown`${mark(false)} the file was changed since it was written: what its pages say was not checked`,
    intact
      ? shown`${mark(true)} its ${count(records.length, 'record')} have the digest that they name`
      : shown`${mark(false)} its records do not have the digest that they name: they were changed after the briefing was made`,
    shown`${mark(check.agrees)} ${verdictOf(check, state, records.length, dataset.version)}`,
  ];
  return [...lines, ...differences(check, paint)];
}

function verdictOf(check: BriefingCheck, state: NamedState, many: number, version: string | null): string {
  const held = state.version === null ? state.name : `${state.name} (version ${state.version})`;
  const { changed, moved, split, removed } = check.comparison;
  const differing = [changed, moved, split, removed].reduce((sum, list) => sum + list.length, 0);
  const words = check.agrees
    ? `all ${count(many, 'record')} agree with ${held}`
    : `${count(differing, 'record')} of ${thousands(many)} differ from ${held}`;
  if (check.contradicts)
    return `${words}, although the briefing says that it was made from that very state: it was changed`;
  if (check.version === 'same' && !check.agrees)
    return `${words}, although both name version ${version}: one of the two was made from records that were not published`;
  if (check.version === 'unknown')
    return `${words}; whether it is the state that the briefing was made from cannot be told, since ${version === null ? 'the briefing' : 'the state'} names no version`;
  return words;
}

function differences({ comparison }: BriefingCheck, paint: Terminal['paint']): Line[] {
  const removed = comparison.removed.map(({ kind, id }) => [`${kind} ${id}`]);
  return [
    ...section('Removed since', removed, paint),
    ...section('Moved since', movedEntries(comparison), paint),
    ...section('Split since', splitEntries(comparison), paint),
    ...section('Changed since', changedEntries(comparison), paint),
  ];
}
