/** The file of a briefing, read back: the records that it carries, and whether a dataset still says the same. */
import { resolve } from 'node:path';
import { dataset as canonical } from '@summit/data';
import { allRecords } from '@summit/data/validate';
import { readAttachment } from '@summit/typesetter';
import { BRIEFING_DATA, type BriefingData, readBriefingData } from '../../embedded/briefing-data.ts';
import { type BriefingCheck, checkBriefing } from '../../embedded/check-briefing.ts';
import { changedEntries, movedEntries, section, splitEntries } from '../datasets/comparison-lines.ts';
import type { NamedState } from '../datasets/named-state.ts';
import { openState } from '../datasets/state.ts';
import { type UnreadFault, unreadWords } from '../diagnostic-words.ts';
import { asFileFault, CommandFault, type ExitCode } from '../faults.ts';
import { displayName, readBounded } from '../files/read-files.ts';
import { asJson, type Line, type Shown, shown } from '../shown-text.ts';
import type { Terminal } from '../terminal.ts';
import type { DatasetOptions } from '../usage.ts';
import { say, sayText } from '../words.ts';

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
  const fail = (fault: UnreadFault): CommandFault => {
    const { what, mend } = unreadWords(fault);
    return new CommandFault(1, say('briefing-unreadable', { name, what, code: fault.code }), mend);
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
  const print = exitCode === 0 ? terminal.note : terminal.print;
  for (const line of linesOf(briefing, state, check, terminal)) print(line);
  return exitCode;
}

function ownState(): NamedState {
  const dataset = canonical();
  const { version, schemaVersion, digest } = dataset.meta;
  return {
    name: sayText('own-dataset'),
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
  const from =
    dataset.version === null ? say('made-from.unnumbered') : say('made-from', { version: dataset.version });
  const lines = [
    `${name}: ${briefing.title}`,
    shown`  ${say('briefing-told', { report: briefing.report, edition: briefing.edition, asOf: briefing.asOf, from })}`,
    asWritten ? shown`${mark(true)} ${say('as-written')}` : shown`${mark(false)} ${say('not-as-written')}`,
    intact
      ? shown`${mark(true)} ${say('intact', { count: records.length })}`
      : shown`${mark(false)} ${say('not-intact')}`,
    shown`${mark(check.agrees)} ${verdictOf(check, state, records.length, dataset.version)}`,
  ];
  return [...lines, ...differences(check, paint)];
}

function verdictOf(check: BriefingCheck, state: NamedState, many: number, version: string | null): Shown {
  const held =
    state.version === null
      ? state.name
      : say('state-of-version', { name: state.name, version: state.version });
  const { changed, moved, split, removed } = check.comparison;
  const differing = [changed, moved, split, removed].reduce((sum, list) => sum + list.length, 0);
  const words = check.agrees
    ? say('agrees', { count: many, state: held })
    : say('differs', { count: differing, all: many, state: held });
  if (check.contradicts) return say('contradicts', { words });
  if (check.version === 'same' && !check.agrees)
    return say('same-version', { words, version: version ?? '' });
  if (check.version !== 'unknown') return words;
  return version === null ? say('version-unknown', { words }) : say('version-unknown.state', { words });
}

function differences({ comparison }: BriefingCheck, paint: Terminal['paint']): Line[] {
  const removed = comparison.removed.map(({ kind, id }) => [`${kind} ${id}`]);
  return [
    ...section('state-removed.since', removed, paint),
    ...section('state-moved.since', movedEntries(comparison), paint),
    ...section('state-split.since', splitEntries(comparison), paint),
    ...section('state-changed.since', changedEntries(comparison), paint),
  ];
}
