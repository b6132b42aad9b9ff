/**
 * A text of which nobody knows before what it is. A literal, such as an id with a slip in it, is none: it does not compile.
 */
export type AnyText<Text extends string> = string extends Text ? Text : never;

/** One value, or a list of which any will do. */
export type OneOf<T> = T | readonly T[];

/** For each thing that a filter can ask, the values that a record has to answer with. */
export type Criteria<R> = Readonly<Record<string, (record: R) => readonly (string | undefined)[]>>;

/** Ids that were moved, with those under which the records are found now. */
export type Moved = Readonly<Record<string, string>>;

/**
 * Whether a record meets all that a filter asks. What the filter leaves out or undefined is not asked.
 * Ids that were moved are followed, in the filter and in the record.
 */
export function selects<R>(filter: object, criteria: Criteria<R>, moved: Moved): (record: R) => boolean {
  const current = (id: string) => (Object.hasOwn(moved, id) ? (moved[id] ?? id) : id);
  const asked = Object.entries(filter).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined) return [];
    const valuesOf = Object.hasOwn(criteria, name) ? criteria[name] : undefined;
    // A mistyped criterion must not pass for one that everything meets.
    if (!valuesOf)
      throw new TypeError(`there is no criterion ${name}; there are ${Object.keys(criteria).join(', ')}`);
    return [{ valuesOf, wanted: new Set([value].flat().map((one) => current(String(one)))) }];
  });
  return (record) =>
    asked.every(({ valuesOf, wanted }) =>
      valuesOf(record).some((value) => value !== undefined && wanted.has(current(value))),
    );
}
