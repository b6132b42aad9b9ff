/** What differs between two states of a dataset, in lines. */
import type { Comparison, FieldChange } from '@summit/data/compare';
import { type Line, shown } from '../shown-text.ts';
import type { Paint } from '../terminal.ts';

/** A title with the number of entries, and the entries, each a line with others indented below it; nothing for none. */
export function section(title: string, entries: readonly (readonly Line[])[], paint: Paint): Line[] {
  if (entries.length === 0) return [];
  return [
    '',
    paint('bold', `${title} (${entries.length})`),
    ...entries.flatMap(([first = '', ...rest]) => [
      shown`  ${first}`,
      ...rest.map((line) => shown`      ${line}`),
    ]),
  ];
}

export function movedEntries({ moved }: Pick<Comparison, 'moved'>): string[][] {
  return moved.map(({ kind, id, to, fields }) => [`${kind} ${id} → ${to}`, ...fields.map(fieldLine)]);
}

export function splitEntries({ split }: Pick<Comparison, 'split'>): string[][] {
  return split.map(({ kind, id, to }) => [`${kind} ${id} → ${to.join(', ')}`]);
}

export function changedEntries({ changed }: Pick<Comparison, 'changed'>): string[][] {
  return changed.map(({ kind, id, fields }) => [`${kind} ${id}`, ...fields.map(fieldLine)]);
}

/** A changed field in a line. */
function fieldLine({ pointer, old, new: now }: FieldChange): string {
  if (old === undefined) return `${pointer}: + ${short(now)}`;
  return now === undefined ? `${pointer}: - ${short(old)}` : `${pointer}: ${short(old)} → ${short(now)}`;
}

/** A value in a line: long texts are cut, since the record itself tells all. */
function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
