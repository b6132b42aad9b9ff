/** Records as rows of their tables. */
import type { JsonObject, JsonValue } from '@summit/data/parse';
import { allPlans, type TablePlan } from './plan-tables.ts';
import type { Table } from './table.ts';

export type Cell = string | number | boolean | null;

export interface FilledTable {
  readonly table: Table;
  /** In the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The rows of all tables of a kind, in the order of the records and of the lists in them.
 *
 * @param records of the kind, by id.
 */
export function fillTables(plan: TablePlan, records: readonly JsonObject[]): FilledTable[] {
  const rows = new Map(allPlans(plan).map((one) => [one, [] as Cell[][]] as const));
  const add = (one: TablePlan, key: readonly Cell[], value: JsonValue): void => {
    rows.get(one)?.push([...key, ...one.cells.map(({ path }) => cellOf(valueAt(value, path)))]);
    for (const { path, plan: inner } of one.lists)
      for (const [place, item] of itemsOf(inner, valueAt(value, path))) add(inner, [...key, place], item);
  };
  for (const record of records) add(plan, [cellOf(record['id'])], record);
  return allPlans(plan).map((one) => ({ table: one.table, rows: rows.get(one) ?? [] }));
}

/** What rows are made of, with what tells them apart. */
function itemsOf({ rows }: TablePlan, value: JsonValue | undefined): (readonly [Cell, JsonValue])[] {
  if (value === undefined) return [];
  if (rows === 'languages') return Object.entries(value as JsonObject).sort(([a], [b]) => (a < b ? -1 : 1));
  const items = (Array.isArray(value) ? value : [value]) as readonly JsonValue[];
  return items.map((item, index) => [index, item] as const);
}

function valueAt(value: JsonValue, path: readonly string[]): JsonValue | undefined {
  let at: JsonValue | undefined = value;
  for (const name of path) at = (at as JsonObject | undefined)?.[name];
  return at;
}

function cellOf(value: JsonValue | undefined): Cell {
  return value === undefined ? null : (value as Cell);
}
