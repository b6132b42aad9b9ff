import {
  type Bump,
  type Comparison,
  compare,
  dueBump,
  type FieldChange,
  type Reason,
} from '@summit/data/compare';
import { type NamedState, openState } from '../dataset-state.ts';
import type { ExitCode } from '../outcome.ts';
import { count, type Paint, type Terminal } from '../terminal.ts';

export interface DiffOptions {
  readonly format: 'text' | 'markdown' | 'json';
  readonly records: string;
}

/** `summit diff OLD NEW`: what differs between two states of a dataset, and which version is due for it. */
export async function diffCommand(
  terminal: Terminal,
  old: string,
  now: string,
  { format, records }: DiffOptions,
): Promise<ExitCode> {
  const before = await openState(old, records, terminal);
  const after = await openState(now, records, terminal);
  const comparison = compare(before, after);
  const due = dueBump(comparison);
  if (format === 'json')
    terminal.print(JSON.stringify({ old: before.name, new: after.name, ...due, ...comparison }, null, 2));
  else if (format === 'markdown') terminal.print(asMarkdown(comparison, due));
  else terminal.print(asText(comparison, due, before, after, terminal.paint));
  return 0;
}

interface Due {
  readonly bump: Bump;
  readonly reasons: readonly Reason[];
}

const WHY: Readonly<Record<Reason['code'], (many: number) => string>> = {
  'schema-break': () => 'the version of the record model changed',
  'id-removed': (many) => `${count(many, 'id')} no longer ${many === 1 ? 'leads' : 'lead'} to a record`,
  'kind-changed': (many) =>
    `${count(many, 'id')} ${many === 1 ? 'leads' : 'lead'} to a record of another kind`,
  'record-added': (many) => `${count(many, 'record')} added`,
  'record-moved': (many) => `${count(many, 'record')} moved, the old ids still lead there`,
  'record-split': (many) => `${count(many, 'record')} split`,
  'record-changed': (many) => `${count(many, 'record')} changed`,
};

/** Which version is due and why, in a sentence. */
export function sentenceOf({ bump, reasons }: Due): string {
  if (bump === 'none') return 'Nothing differs: no version is due.';
  const because = reasons
    .filter((reason) => reason.bump === bump)
    .map(({ code, ids }) => WHY[code](ids.length));
  return `A ${bump} version is due: ${because.join('; ')}.`;
}

function asText(
  comparison: Comparison,
  due: Due,
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

function fieldLine({ pointer, old, new: now }: FieldChange): string {
  if (old === undefined) return `${pointer}: + ${short(now)}`;
  return now === undefined ? `${pointer}: - ${short(old)}` : `${pointer}: ${short(old)} → ${short(now)}`;
}

/** A value in a line: long texts are cut, since the record itself tells all. */
function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

/** An entry for the change log. */
function asMarkdown(comparison: Comparison, due: Due): string {
  const { schemaVersion, added, changed, moved, split, removed } = comparison;
  const parts = [sentenceOf(due)];
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) parts.push(`### ${title}\n\n${lines.join('\n')}`);
  };
  if (schemaVersion.old !== schemaVersion.new)
    section('Record model', [
      `- Version ${schemaVersion.old} → ${schemaVersion.new}; \`summit migrate\` takes own records there.`,
    ]);
  section(
    'Removed',
    byKind(removed, ({ id }) => `\`${id}\``),
  );
  section(
    'Moved',
    moved.map(({ kind, id, to, fields }) => `- ${kind} \`${id}\` → \`${to}\`${fieldNames(fields)}`),
  );
  section(
    'Split',
    split.map(({ kind, id, to }) => `- ${kind} \`${id}\` → ${to.map((one) => `\`${one}\``).join(', ')}`),
  );
  section(
    'Added',
    byKind(added, ({ id }) => `\`${id}\``),
  );
  section(
    'Changed',
    changed.map(({ kind, id, fields }) => `- ${kind} \`${id}\`${fieldNames(fields)}`),
  );
  return parts.join('\n\n');
}

function fieldNames(fields: readonly FieldChange[]): string {
  return fields.length === 0 ? '' : `: ${fields.map(({ pointer }) => `\`${pointer}\``).join(', ')}`;
}

function byKind<T extends { readonly kind: string }>(list: readonly T[], show: (one: T) => string): string[] {
  const kinds = [...new Set(list.map(({ kind }) => kind))];
  return kinds.map(
    (kind) =>
      `- ${kind}: ${list
        .filter((one) => one.kind === kind)
        .map(show)
        .join(', ')}`,
  );
}
