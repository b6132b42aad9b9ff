import { allRecords, isRealDate, nearest, references, type SummitRecord } from '@summit/data/validate';
import { openDataset } from '../dataset.ts';
import { type DerivedFact, derivedFacts } from '../derived.ts';

import { CommandFault, type ExitCode } from '../outcome.ts';
import { nameOf, resolveReferences } from '../resolve.ts';
import { alignColumns, type Paint, type Terminal } from '../terminal.ts';
import type { DatasetOptions } from './list.ts';

export interface ShowOptions extends DatasetOptions {
  readonly asOf?: string;
}

/** `summit show ID`: one record, what it refers to by name, and what refers to it. */
export async function showCommand(terminal: Terminal, id: string, options: ShowOptions): Promise<ExitCode> {
  const dataset = await openDataset(options.data, terminal);
  const records = new Map(allRecords(dataset).map((record) => [record.id, record]));
  const record = records.get(id);
  if (!record) {
    const near = nearest(id, records.keys());
    throw new CommandFault(`there is no record ${id}`, {
      exitCode: 1,
      hint: near ? `Did you mean ${near}?` : 'summit list prints the summits of the dataset.',
    });
  }
  const referring = [...records.values()].filter(
    (other) => other.id !== id && references(other).some((reference) => reference.id === id),
  );
  if (options.asOf !== undefined && !isRealDate(options.asOf))
    throw new CommandFault(`--as-of ${options.asOf}: there is no such day`, {
      exitCode: 2,
      hint: 'Write it as 2026-11-23.',
    });
  const derived = derivedFacts(dataset, record, options.asOf);
  if (options.json) {
    const resolved = resolveReferences(record, records);
    terminal.print(
      JSON.stringify(
        {
          ...resolved,
          derived: Object.fromEntries(grouped(derived)),
          referredToBy: byKind(referring, records),
        },
        null,
        2,
      ),
    );
    return 0;
  }
  const { paint } = terminal;
  terminal.print(`${paint('bold', nameOf(record))}  ${paint('dim', `${record.kind} ${record.id}`)}`);
  terminal.print();
  const { kind: _kind, id: _id, ...fields } = record;
  for (const line of fieldLines(fields, records, paint, '')) terminal.print(line);
  if (derived.length > 0) {
    terminal.print();
    terminal.print(paint('bold', 'What follows from the records'));
    for (const line of alignColumns(derived.map(([label, words]) => [`  ${label}`, words])))
      terminal.print(line);
  }
  if (referring.length > 0) {
    terminal.print();
    terminal.print(paint('bold', 'Referred to by'));
    const rows = referring.map((other) => [`  ${other.kind}`, other.id, nameOf(other)]);
    for (const line of alignColumns(rows)) terminal.print(line);
  }
  return 0;
}

/** All words of a label together, for JSON. */
function grouped(facts: readonly DerivedFact[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [label, words] of facts) groups.set(label, [...(groups.get(label) ?? []), words]);
  return groups;
}

/** Records that refer to the shown one, by kind; for a summit this is all that was recorded of it. */
function byKind(
  referring: readonly SummitRecord[],
  records: ReadonlyMap<string, SummitRecord>,
): Record<string, unknown[]> {
  const groups: Record<string, unknown[]> = {};
  for (const record of referring) {
    const group = groups[record.kind] ?? [];
    groups[record.kind] = group;
    group.push(resolveReferences(record, records));
  }
  return groups;
}

/** A record as indented lines, after the manner of its YAML, ids with the names they stand for. */
function fieldLines(
  value: unknown,
  records: ReadonlyMap<string, SummitRecord>,
  paint: Paint,
  indent: string,
): string[] {
  const scalar = (one: unknown): string => {
    const text = String(one);
    const record = typeof one === 'string' ? records.get(one) : undefined;
    return record ? `${text} ${paint('dim', `(${nameOf(record)})`)}` : text;
  };
  if (Array.isArray(value))
    return value.flatMap((item) => {
      if (typeof item !== 'object' || item === null) return [`${indent}- ${scalar(item)}`];
      const lines = fieldLines(item, records, paint, `${indent}  `);
      return lines.map((line, i) => (i === 0 ? `${indent}- ${line.slice(indent.length + 2)}` : line));
    });
  return Object.entries(value as object).flatMap(([key, inner]) => {
    const label = `${indent}${paint('cyan', key)}:`;
    if (Array.isArray(inner) && inner.length === 0) return [`${label} none`];
    if (typeof inner !== 'object' || inner === null) return [`${label} ${scalar(inner)}`];
    return [label, ...fieldLines(inner, records, paint, `${indent}  `)];
  });
}
