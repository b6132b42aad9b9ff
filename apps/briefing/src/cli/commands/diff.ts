import {
  type Comparison,
  changeLogEntry,
  compare,
  type DueVersion,
  dueBump,
  sentenceOf,
} from '@summit/data/compare';
import { changedEntries, movedEntries, section, splitEntries } from '../datasets/comparison-lines.ts';
import type { NamedState } from '../datasets/named-state.ts';
import { openState } from '../datasets/state.ts';
import type { ExitCode } from '../faults.ts';
import { asJson, inLines, type Line } from '../shown-text.ts';
import type { Paint, Terminal } from '../terminal.ts';
import { choice, examples, jsonOption, type Usage } from '../usage.ts';

const FORMATS = ['text', 'markdown', 'json'] as const;

export const usage: Usage = (command, run) =>
  command
    .description('Tell what differs between two states of a dataset, and which version is due for it.')
    .argument('<old>', 'a package (tarball or folder), a folder of records, or a git revision')
    .argument('<new>', 'the same')
    .addOption(choice('--format <name>', 'what to print', FORMATS).default('text'))
    .addOption(jsonOption())
    .option('--records <path>', 'where the records lie in a git revision', 'packages/data/records')
    .addHelpText(
      'after',
      examples('summit diff v1.0.0 HEAD', 'summit diff old.tgz my-records --format markdown'),
    )
    .action(run(diffStates));

export interface DiffOptions {
  readonly format: (typeof FORMATS)[number];
  /** The same as the format of that name. */
  readonly json?: boolean;
  readonly records: string;
}

/** `summit diff OLD NEW`: what differs between two states of a dataset, and which version is due for it. */
export async function diffStates(
  terminal: Terminal,
  old: string,
  now: string,
  { format, json, records }: DiffOptions,
): Promise<ExitCode> {
  const before = await openState(old, records, terminal);
  const after = await openState(now, records, terminal);
  const comparison = compare(before, after);
  const due = dueBump(comparison);
  if (json || format === 'json')
    terminal.print(asJson({ old: before.name, new: after.name, ...due, ...comparison }));
  else if (format === 'markdown') terminal.print(inLines(changeLogEntry(comparison).split('\n')));
  else terminal.print(inLines(linesOf(comparison, due, before, after, terminal.paint)));
  return 0;
}

function linesOf(
  comparison: Comparison,
  due: DueVersion,
  before: NamedState,
  after: NamedState,
  paint: Paint,
): Line[] {
  const { schemaVersion, added, removed } = comparison;
  return [
    `${before.name} → ${after.name}`,
    '',
    paint('bold', sentenceOf(due)),
    ...(schemaVersion.old === schemaVersion.new
      ? []
      : ['', `Version of the record model: ${schemaVersion.old} → ${schemaVersion.new}`]),
    ...section(
      'Removed',
      removed.map(({ kind, id }) => [paint('red', `- ${kind} ${id}`)]),
      paint,
    ),
    ...section('Moved', movedEntries(comparison), paint),
    ...section('Split', splitEntries(comparison), paint),
    ...section(
      'Added',
      added.map(({ kind, id }) => [paint('green', `+ ${kind} ${id}`)]),
      paint,
    ),
    ...section('Changed', changedEntries(comparison), paint),
  ];
}
