import { parse as parseYaml } from 'yaml';
import { shapes } from '../generated/model.ts';
import type { FieldType } from '../model/shape.ts';
import { objectShape, titleOfKind } from '../model/walk.ts';
import { isLegible } from '../parse/characters.ts';
import { isObject, type JsonObject, type JsonValue } from '../parse/raw-record.ts';
import { fieldPath, isIndex } from './field-path.ts';

/** A field of a record, and what it is to be: texts as they were typed, several for a list; null to take it away. */
export interface FieldSetting {
  /** Members joined by dots or slashes, such as `positions.2.party`. */
  readonly field: string;
  readonly texts: readonly string[] | null;
}

/**
 * Why a field cannot be changed: the list ends before this place, its next free one being `length`; it would lie within
 * a text or number; it is not there to take away; what was typed holds what no record may, such as invisible characters;
 * it is the name of no field; it has fields of its own, such as `first`; or it takes one value, and several were given. All else that is wrong
 * with the result is found when it is checked.
 */
export type FieldFault =
  | { readonly code: 'beyond-list'; readonly field: string; readonly length: number }
  | { readonly code: 'no-members'; readonly field: string }
  | { readonly code: 'not-there'; readonly field: string }
  | { readonly code: 'illegible'; readonly field: string; readonly text: string }
  | { readonly code: 'no-field'; readonly field: string }
  | { readonly code: 'has-fields'; readonly field: string; readonly first: string }
  | { readonly code: 'given-twice'; readonly field: string; readonly texts: readonly string[] };

export interface ChangedFields {
  readonly value: JsonObject;
  readonly faults: readonly FieldFault[];
}

/**
 * A record with some of its fields changed. What is typed becomes what the schema wants of the field: a number, true
 * or false, a list (`[one, other]`, or one item), a mapping (`{name: value}`), or else a text, of dates too. A field
 * that the schema does not know, and a value that it does not allow, are left to the checks of the record.
 */
export function setFields(kind: string, value: JsonObject, changes: readonly FieldSetting[]): ChangedFields {
  const faults: FieldFault[] = [];
  let open: Open = opened(value);
  for (const { field, texts } of changes) {
    const [illegible] = [field, ...(texts ?? [])].filter((text) => !isLegible(text));
    if (illegible !== undefined) faults.push({ code: 'illegible', field, text: illegible });
    // What could reach a prototype is the name of no field.
    else if (fieldPath(field).some((member) => member in Object.prototype))
      faults.push({ code: 'no-field', field });
    else if (texts !== null) open = placed(open, fieldPath(field), new Typed(field, texts), field, faults);
  }
  // Places of what stays do not move while earlier ones are taken away.
  const removed = changes.filter(({ texts }) => texts === null).map(({ field }) => fieldPath(field));
  for (const path of removed.sort(fromBehind)) open = without(open, path, path.join('.'), faults);
  const type = { type: titleOfKind(kind) ?? '' };
  return { value: closed(open, type, faults) as JsonObject, faults };
}

/** What was typed for a field, before it is known what the field takes. */
class Typed {
  constructor(
    readonly field: string,
    readonly texts: readonly string[],
  ) {}
}

type Open = Exclude<JsonValue, readonly JsonValue[] | JsonObject> | Typed | Map<string, Open> | Open[];

function opened(value: JsonValue): Open {
  if (Array.isArray(value)) return value.map(opened);
  if (isObject(value)) return new Map(Object.entries(value).map(([name, one]) => [name, opened(one)]));
  return value as Exclude<JsonValue, readonly JsonValue[] | JsonObject>;
}

function placed(
  at: Open | undefined,
  [member, ...rest]: readonly string[],
  typed: Typed,
  field: string,
  faults: FieldFault[],
): Open {
  if (member === undefined) return typed;
  const container = at === undefined || at === '' ? (isIndex(member) ? [] : new Map<string, Open>()) : at;
  if (Array.isArray(container)) {
    if (!isIndex(member) || Number(member) > container.length) {
      faults.push({ code: 'beyond-list', field, length: container.length });
      return container;
    }
    return container.toSpliced(
      Number(member),
      1,
      placed(container[Number(member)], rest, typed, field, faults),
    );
  }
  if (container instanceof Map)
    return new Map(container).set(member, placed(container.get(member), rest, typed, field, faults));
  faults.push({ code: 'no-members', field });
  return container;
}

function without(
  at: Open | undefined,
  [member, ...rest]: readonly string[],
  field: string,
  faults: FieldFault[],
): Open {
  const inner =
    member === undefined
      ? undefined
      : at instanceof Map
        ? at.get(member)
        : Array.isArray(at) && isIndex(member)
          ? at[Number(member)]
          : undefined;
  if (at === undefined || member === undefined || inner === undefined) {
    faults.push({ code: 'not-there', field });
    return at ?? null;
  }
  const kept = rest.length > 0 ? [without(inner, rest, field, faults)] : [];
  if (Array.isArray(at)) return at.toSpliced(Number(member), 1, ...kept);
  const map = new Map(at as Map<string, Open>);
  if (kept[0] === undefined) map.delete(member);
  else map.set(member, kept[0]);
  return map;
}

/** Later items of a list before earlier ones. */
function fromBehind(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((member, index) => member !== b[index]);
  return Number(b[at]) - Number(a[at]) || 0;
}

function closed(value: Open, type: FieldType | undefined, faults: FieldFault[]): JsonValue {
  if (value instanceof Typed) return typedValue(value, type, faults);
  if (Array.isArray(value)) {
    const item = type && itemOf(type);
    return value.map((one) => closed(one, item, faults));
  }
  if (!(value instanceof Map)) return value;
  const fields = fieldsOf(type, Object.fromEntries([...value].map(([name, one]) => [name, tagOf(one)])));
  return Object.fromEntries([...value].map(([name, one]) => [name, closed(one, fields(name), faults)]));
}

function typedValue({ field, texts }: Typed, type: FieldType | undefined, faults: FieldFault[]): JsonValue {
  const [first = ''] = texts;
  if (texts.length > 1 && !type?.list) {
    faults.push({ code: 'given-twice', field, texts });
    return first;
  }
  if (type?.list) {
    const written = texts.length === 1 && first.startsWith('[') ? plainYaml(first) : undefined;
    return inType(Array.isArray(written) ? written : [...texts], type);
  }
  const isMapping = shapes[type?.type ?? '']?.is === 'object' || shapes[type?.type ?? '']?.is === 'union';
  const written = isMapping && first.startsWith('{') ? plainYaml(first) : undefined;
  if (isMapping && !isObject(written)) faults.push({ code: 'has-fields', field, first: firstFieldOf(type) });
  return inType(isObject(written) ? written : first, type);
}

/** The first field that a mapping needs, or the one that decides on the others. */
function firstFieldOf(type: FieldType | undefined): string {
  const shape = shapes[type?.type ?? ''];
  if (shape?.is === 'union') return shape.tag;
  return shape?.is === 'object' ? (shape.required[0] ?? Object.keys(shape.fields)[0] ?? '') : '';
}

/** All scalars of it are texts: what each is, the schema says, which knows `2024` for a number in one place and a year in another. */
function plainYaml(text: string): JsonValue | undefined {
  try {
    return parseYaml(text, { schema: 'failsafe', maxAliasCount: 0 }) as JsonValue;
  } catch {
    return undefined;
  }
}

/** A value of which all scalars are texts, as the schema wants it. */
export function inType(value: JsonValue, type: FieldType | undefined): JsonValue {
  if (Array.isArray(value)) {
    const item = type && itemOf(type);
    return value.map((one: JsonValue) => inType(one, item));
  }
  if (isObject(value)) {
    const fields = fieldsOf(type, value);
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inType(one, fields(name))]));
  }
  if (typeof value !== 'string') return value;
  if (type?.type === 'boolean' && /^(?:true|false)$/.test(value)) return value === 'true';
  const isNumber = type?.type === 'number' || type?.type === 'integer';
  if (isNumber && /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(value)) return Number(value);
  return value;
}

function itemOf({ list: _, ...item }: FieldType): FieldType {
  return item;
}

function fieldsOf(type: FieldType | undefined, value: JsonObject): (name: string) => FieldType | undefined {
  const shape = type && objectShape(type.type, value);
  return (name) => (shape && Object.hasOwn(shape.fields, name) ? shape.fields[name] : shape?.others?.field);
}

/** The value that decides which fields a mapping has, where it is one. */
function tagOf(value: Open): JsonValue {
  if (value instanceof Typed) return value.texts[0] ?? null;
  return typeof value === 'object' ? null : value;
}
