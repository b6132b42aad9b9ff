import { type Criteria, type Moved, selects } from '../query/match.ts';

/** Records of one kind by id. */
export type Index<R> = ReadonlyMap<string, R>;

/** Records of one kind by id. What is given out is frozen through and through, when it is first asked for. */
export function indexById<R extends { readonly id: string }>(records: readonly R[]): Index<R> {
  return new Map(frozen(records).map((record) => [record.id, record]));
}

/** The record of an id; an id that was moved leads to the record that has its place. */
export function find<R>(index: Index<R>, moved: Moved, id: string): R | undefined {
  return index.get(id) ?? (Object.hasOwn(moved, id) ? index.get(moved[id] ?? '') : undefined);
}

/** Records in their order: all, or those that meet everything that a filter asks. */
export function list<R>(
  records: readonly R[],
  filter: object | undefined,
  criteria: Criteria<R>,
  moved: Moved,
): readonly R[] {
  const all = frozen(records);
  return filter ? all.filter(selects(filter, criteria, moved)) : all;
}

function frozen<R>(records: readonly R[]): readonly R[] {
  if (!Object.isFrozen(records)) freeze(records);
  return records;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(freeze);
  Object.freeze(value);
}
