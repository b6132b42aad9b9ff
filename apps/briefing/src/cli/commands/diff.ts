import {
  type Comparison,
  changeLogEntry,
  compare,
  type DueVersion,
  dueBump,
  type FieldChange,
  sentenceOf,
} from '@summit/data/compare';
import { type NamedState, openState } from '../dataset-state.ts';
import type { ExitCode } from '../outcome.ts';
import type { Paint, Terminal } from '../terminal.ts';

export interface DiffOptions {
  readonly format: 'text' | 'markdown' | 'json';
  /** The same as the format of that name. */
  readonly json?: boolean;
  readonly records: string;
}

/** `summit diff OLD NEW`: what differs between two states of a dataset, and which version is due for it. */
export async function diffCommand(
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
    terminal.print(JSON.stringify({ old: before.name, new: after.name, ...due, ...comparison }, null, 2));
  else if (format === 'markdown') terminal.print(changeLogEntry(comparison));
  else terminal.print(asText(comparison, due, before, after, terminal.paint));
  return 0;
}

function asText(
  comparison: Comparison,
  due: DueVersion,
  before: NamedState,
  after: NamedState,
  paint: Paint,
): string {
  const lines = [`${before.name} → ${after.name}`, '', paint('bold', sentenceOf(due))];
  const section = (title: string, entries: readonly (readonly string[])[]) => {
    if (entries.length === 0) return;
    lines.push('', paint('bold', `${title} (${entries.length})`));
    for (const [first = '', ...rest] of entries)
      lines.push(`  ${first}`, ...rest.map((line) => `      ${line}`));
  };
  const { schemaVersion, added, changed, moved, split, removed } = comparison;
  if (schemaVersion.old !== schemaVersion.new)
    lines.push('', `Version of the record model: ${schemaVersion.old} → ${schemaVersion.new}`);
  section(
    'Removed',
    removed.map(({ kind, id }) => [paint('red', `- ${kind} ${id}`)]),
  );
  section(
    'Moved',
    moved.map(({ kind, id, to, fields }) => [`${kind} ${id} → ${to}`, ...fields.map(fieldLine)]),
  );
  section(
    'Split',
    split.map(({ kind, id, to }) => [`${kind} ${id} → ${to.join(', ')}`]),
  );
  section(
    'Added',
    added.map(({ kind, id }) => [paint('green', `+ ${kind} ${id}`)]),
  );
  section(
    'Changed',
    changed.map(({ kind, id, fields }) => [`${kind} ${id}`, ...fields.map(fieldLine)]),
  );
  return lines.join('\n');
}

/** A changed field in a line. */
export function fieldLine({ pointer, old, new: now }: FieldChange): string {
  if (old === undefined) return `${pointer}: + ${short(now)}`;
  return now === undefined ? `${pointer}: - ${short(old)}` : `${pointer}: ${short(old)} → ${short(now)}`;
}

/** A value in a line: long texts are cut, since the record itself tells all. */
function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
