/**
 * A text of which nobody knows before what it is. A literal, such as an id with a slip in it, is none: it does not compile.
 */
export type AnyText<Text extends string> = string extends Text ? Text : never;

/** One value, or a list of which any will do. */
export type OneOf<T> = T | readonly T[];

/** Names of fields, of which the second lies in the first and so on: `reliability.grade`; or several of them. */
type Fields = string | readonly string[];

type Member<T, Name> = T extends unknown ? (Name extends keyof T ? NonNullable<T[Name]> : never) : never;
type Item<T> = T extends readonly (infer I)[] ? I : T;
/** What stands at such a path in a record; of lists, their items. */
export type At<T, Path extends string> = Path extends `${infer First}.${infer Rest}`
  ? At<Item<Member<T, First>>, Rest>
  : Item<Member<T, Path>>;
/** What can be asked of a record by its own fields, which stand under the names of what can be asked. */
export type FieldFilter<R, Asked> = {
  readonly [Name in keyof Asked]?: OneOf<
    At<R, Asked[Name] extends readonly string[] ? Asked[Name][number] : Asked[Name] & string>
  >;
};

/** For each thing that a filter can ask, the values that a record has to answer with, or where they stand. */
export type Criteria<R> = Readonly<Record<string, Fields | ((record: R) => readonly (string | undefined)[])>>;

/** What stands in these fields of a record. */
export function valuesAt(record: object, fields: Fields): readonly string[] {
  const within = (value: unknown, name: string): unknown[] =>
    [value].flat().flatMap((one) => (one as Readonly<Record<string, unknown>>)[name] ?? []);
  return [fields].flat().flatMap((path) => path.split('.').reduce(within, [record]) as string[]);
}

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
    const given = Object.hasOwn(criteria, name) ? criteria[name] : undefined;
    // A mistyped criterion must not pass for one that everything meets.
    if (given === undefined)
      throw new TypeError(`there is no criterion ${name}; there are ${Object.keys(criteria).join(', ')}`);
    const valuesOf = typeof given === 'function' ? given : (record: R) => valuesAt(record as object, given);
    return [{ valuesOf, wanted: new Set([value].flat().map((one) => current(String(one)))) }];
  });
  return (record) =>
    asked.every(({ valuesOf, wanted }) =>
      valuesOf(record).some((value) => value !== undefined && wanted.has(current(value))),
    );
}
