import { kinds, shapes } from '../generated/model.ts';
import type { RecordKind } from '../generated/open.ts';
import { childPointer, isObject, type JsonObject, type JsonValue } from '../parse/raw-record.ts';
import type { FieldType, ObjectShape, Shape } from './shape.ts';

/** A value of a record, with the definition that it follows. */
export interface Part {
  readonly pointer: string;
  /** Title of the definition, or `string`, `integer`, `number`, `boolean`. */
  readonly title: string;
  readonly value: JsonValue;
}

/** The title of the record type of a kind; undefined where there is no such kind. */
export function titleOfKind(kind: string): string | undefined {
  return Object.hasOwn(kinds, kind) ? kinds[kind as RecordKind].title : undefined;
}

/** The object definition that a value follows, unions decided by their tag. */
export function objectShape(title: string, value: JsonObject): ObjectShape | undefined {
  const shape = shapes[title];
  if (shape?.is === 'object') return shape;
  if (shape?.is !== 'union') return undefined;
  const tag = value[shape.tag];
  const branch =
    typeof tag === 'string' && Object.hasOwn(shape.branches, tag) ? shape.branches[tag] : undefined;
  return branch === undefined ? undefined : objectShape(branch, value);
}

/**
 * Visits every value of a record with its definition, parents first. What no definition knows is passed over.
 *
 * @param among titles of definitions; what follows another is passed over too
 */
export function walk(
  title: string,
  value: JsonValue,
  visit: (part: Part) => void,
  pointer = '',
  among?: ReadonlySet<string>,
): void {
  visit({ pointer, title, value });
  if (!isObject(value)) return;
  const shape = shapes[title];
  if (shape?.is === 'union') {
    const tag = value[shape.tag];
    const branch =
      typeof tag === 'string' && Object.hasOwn(shape.branches, tag) ? shape.branches[tag] : undefined;
    if (branch !== undefined) walk(branch, value, visit, pointer, among);
    return;
  }
  if (shape?.is !== 'object') return;
  for (const [name, field] of Object.entries(shape.fields)) {
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    if (member !== undefined && (among?.has(field.type) ?? true))
      walkField(field, member, visit, childPointer(pointer, name), among);
  }
  if (shape.others !== undefined && (among?.has('string') ?? true))
    for (const [name, member] of Object.entries(value))
      if (!Object.hasOwn(shape.fields, name))
        visit({ pointer: childPointer(pointer, name), title: 'string', value: member });
}

function walkField(
  field: FieldType,
  value: JsonValue,
  visit: (part: Part) => void,
  pointer: string,
  among: ReadonlySet<string> | undefined,
): void {
  const { list, type } = field;
  if (list) {
    if (!Array.isArray(value)) return;
    value.forEach((item, index) => {
      walk(type, item, visit, childPointer(pointer, index), among);
    });
  } else walk(type, value, visit, pointer, among);
}

/** Titles of the definitions that are wanted or have a part, at any depth, that is. */
export function titlesOver(isWanted: (shape: Shape, title: string) => boolean): ReadonlySet<string> {
  const titles = new Set<string>();
  const isOver = (title: string): boolean => {
    const shape = shapes[title];
    if (!shape) return false;
    if (isWanted(shape, title)) return true;
    if (shape.is === 'object') return Object.values(shape.fields).some(({ type }) => titles.has(type));
    return shape.is === 'union' && Object.values(shape.branches).some((branch) => titles.has(branch));
  };
  for (let before = -1; before < titles.size; ) {
    before = titles.size;
    for (const title of Object.keys(shapes)) if (isOver(title)) titles.add(title);
  }
  return titles;
}

/** A copy with its keys in the order of the schema; keys that the schema does not know come last. */
export function inSchemaOrder(title: string, value: JsonValue): JsonValue {
  if (!isObject(value)) return value;
  const shape = objectShape(title, value);
  const names = schemaOrder(title, value);
  return Object.fromEntries(
    names.map((name) => {
      const field = shape?.fields[name];
      const member = value[name] ?? null;
      if (!field) return [name, member];
      const ordered = Array.isArray(member)
        ? member.map((item) => inSchemaOrder(field.type, item))
        : inSchemaOrder(field.type, member);
      return [name, ordered];
    }),
  );
}

/**
 * The keys of an object in the order of the schema. Keys that it does not name come last: as they stand, or by the
 * alphabet where it allows others.
 */
export function schemaOrder(title: string, value: JsonObject): string[] {
  const shape = objectShape(title, value);
  const known = Object.keys(shape?.fields ?? {});
  const others = Object.keys(value).filter((name) => !known.includes(name));
  return [
    ...known.filter((name) => Object.hasOwn(value, name)),
    ...(shape?.others === undefined ? others : others.sort()),
  ];
}
