import { dataset as canonical } from '@summit/data';
import { allRecords } from '@summit/data/validate';
import { type BriefingCheck, checkBriefing } from '../../embedded/check-briefing.ts';
import { type BriefingFile, openBriefing } from '../briefing-file.ts';
import { type NamedState, openState } from '../dataset-state.ts';
import type { ExitCode } from '../outcome.ts';
import { count, type Terminal, thousands } from '../terminal.ts';
import { fieldLine } from './diff.ts';
import type { DatasetOptions } from './list.ts';

/** `summit verify FILE.pdf`: whether a briefing still says what the dataset says. */
export async function verifyBriefingCommand(
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
      JSON.stringify(
        {
          file: name,
          briefing: data.briefing,
          madeFrom: data.dataset,
          records: data.records.length,
          heldAgainst: { name: state.name, version: state.version, digest: state.digest },
          intact,
          asWritten,
          ...verdict,
          ...comparison,
        },
        null,
        2,
      ),
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
): string[] {
  const { briefing, dataset, records } = data;
  const mark = (good: boolean): string => (good ? paint('green', '✓') : paint('red', '✗'));
  const from = dataset.version === null ? 'records without a version' : `data version ${dataset.version}`;
  const lines = [
    `${name}: ${briefing.title}`,
    `  ${briefing.report} report, edition ${briefing.edition}, as of ${briefing.asOf}, made from ${from}`,
    asWritten
      ? `${mark(true)} nothing in the file was changed since it was written`
      : `${mark(false)} the file was changed since it was written: what its pages say was not checked`,
    intact
      ? `${mark(true)} its ${count(records.length, 'record')} have the digest that they name`
      : `${mark(false)} its records do not have the digest that they name: they were changed after the briefing was made`,
    `${mark(check.agrees)} ${verdictOf(check, state, records.length, dataset.version)}`,
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

function differences({ comparison }: BriefingCheck, paint: Terminal['paint']): string[] {
  const { changed, moved, split, removed } = comparison;
  const section = (title: string, entries: readonly (readonly string[])[]): string[] =>
    entries.length === 0
      ? []
      : [
          '',
          paint('bold', `${title} since (${entries.length})`),
          ...entries.flatMap(([first = '', ...rest]) => [
            `  ${first}`,
            ...rest.map((line) => `      ${line}`),
          ]),
        ];
  return [
    ...section(
      'Removed',
      removed.map(({ kind, id }) => [`${kind} ${id}`]),
    ),
    ...section(
      'Moved',
      moved.map(({ kind, id, to, fields }) => [`${kind} ${id} → ${to}`, ...fields.map(fieldLine)]),
    ),
    ...section(
      'Split',
      split.map(({ kind, id, to }) => [`${kind} ${id} → ${to.join(', ')}`]),
    ),
    ...section(
      'Changed',
      changed.map(({ kind, id, fields }) => [`${kind} ${id}`, ...fields.map(fieldLine)]),
    ),
  ];
}
