import equal from 'fast-deep-equal';
import type { DataDiagnostic, SchemaCatalogue } from '../diagnostics/catalogue.ts';
import { fault } from '../diagnostics/fault.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { countCodePoints } from '../evidence/code-points.ts';
import { kinds, shapes } from '../generated/model.ts';
import type { FieldType, Limits, ObjectShape, UnionShape } from '../model/shape.ts';
import { titleOfKind } from '../model/walk.ts';
import { childPointer, isObject, type JsonObject, type RawRecord } from '../parse/raw-record.ts';

/** A fault against a schema, free of any file. */
export type SchemaFault = {
  readonly [K in keyof SchemaCatalogue]: {
    readonly code: K;
    readonly args: SchemaCatalogue[K];
    readonly pointer: string;
    /** Whether the key or the value at the pointer is at fault. */
    readonly at: 'key' | 'value';
  };
}[keyof SchemaCatalogue];

/**
 * All faults of a value against the schema of a kind; an empty list where it is sound.
 *
 * @param kind an unknown kind is itself the fault.
 */
export function schemaFaults(kind: string, value: unknown): readonly SchemaFault[] {
  const check = new Check();
  const title = titleOfKind(kind);
  if (title === undefined)
    check.report('unknown-kind', { kind, ...choice(kind, Object.keys(kinds)) }, 'kind');
  else check.definition(title, value);
  return check.faults;
}

/**
 * A check of a value against the record model (src/model/shape.ts). Tests hold it to what Ajv, and another validator,
 * find by the schemas as they are published.
 */
class Check {
  readonly faults: SchemaFault[] = [];
  /** The members that lead to the value which is being checked. */
  readonly #path: (string | number)[] = [];

  /** Reports a fault of the value which is being checked, or of a member of it. */
  report<K extends keyof SchemaCatalogue>(
    code: K,
    args: SchemaCatalogue[K],
    member?: string | number,
    at: 'key' | 'value' = 'value',
  ): void {
    const path = member === undefined ? this.#path : [...this.#path, member];
    const pointer = path.reduce<string>(childPointer, '');
    this.faults.push({ code, args, pointer, at } as unknown as SchemaFault);
  }

  /** Checks a value against the definition of a title. */
  definition(title: string, value: unknown): void {
    const shape = shapes[title];
    if (!shape) throw new Error(`the record model does not define ${title}`);
    if (shape.is === 'codes' && shape.open === undefined) this.#oneOf(shape.values, value);
    else if (shape.is === 'codes') this.#text(value, shape, title, CODE_FORM);
    else if (shape.is !== 'object' && shape.is !== 'union')
      this.#text(value, shape, title, shape.description);
    else if (!isObject(value)) this.#wrongType('object', value);
    else if (shape.is === 'object') this.#object(title, shape, value);
    else this.#union(title, shape, value);
  }

  #union(title: string, { tag, branches, required }: UnionShape, value: JsonObject): void {
    const stated = memberOf(value, tag);
    const branch =
      typeof stated === 'string' && Object.hasOwn(branches, stated) ? branches[stated] : undefined;
    if (branch !== undefined) {
      this.definition(branch, value);
      return;
    }
    this.#required(title, required, value);
    if (typeof stated === 'string') this.#oneOf(Object.keys(branches), stated, tag);
    else if (stated !== undefined) this.#wrongType('string', stated, tag);
  }

  #object(title: string, { fields, required, others }: ObjectShape, value: JsonObject): void {
    this.#required(title, required, value);
    for (const name of Object.keys(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : others?.field;
      if (others) this.#name(name, others.names);
      if (field === undefined) {
        const free = Object.keys(fields).filter((one) => !Object.hasOwn(value, one));
        this.report('unknown-property', { property: name, title, ...choice(name, free) }, name, 'key');
      } else if (value[name] !== undefined) {
        this.#path.push(name);
        this.#field(name, field, value[name]);
        this.#path.pop();
      }
    }
  }

  /** Checks the name of a member that has a form of its own, such as a language tag. */
  #name(name: string, form: string): void {
    const shape = shapes[form];
    if (shape?.is !== 'text' || shape.pattern === undefined || compiled(shape.pattern).test(name)) return;
    this.report('wrong-form', { value: name, title: form, description: shape.description }, name, 'key');
  }

  #required(title: string, names: readonly string[], value: JsonObject): void {
    for (const property of names)
      if (memberOf(value, property) === undefined) this.report('missing-property', { property, title });
  }

  #field(name: string, field: FieldType, value: unknown): void {
    if (!field.list) this.#single(name, field, value);
    else if (Array.isArray(value)) this.#list(name, field, value);
    else this.#wrongType('array', value);
  }

  #list(name: string, field: FieldType, value: readonly unknown[]): void {
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = field;
    const count = value.length;
    if (count < minItems) this.report('item-count', { count, limit: minItems, bound: 'least' });
    if (count > maxItems) this.report('item-count', { count, limit: maxItems, bound: 'most' });
    if (field.uniqueItems) this.#repeated(value);
    for (const [index, item] of value.entries()) {
      this.#path.push(index);
      this.#single(name, field, item);
      this.#path.pop();
    }
  }

  /** Reports the last item of a list that stands in it before. */
  #repeated(list: readonly unknown[]): void {
    for (let at = list.length - 1; at > 0; at--) {
      const first = list.findIndex((one) => equal(one, list[at]));
      if (first === at) continue;
      this.report('repeated-item', { value: shown(list[at]), first }, at);
      return;
    }
  }

  #single(name: string, field: FieldType, value: unknown): void {
    const { type, values } = field;
    if (values) this.#oneOf(values, value);
    else if (type === 'string') this.#text(value, field, name, '');
    else if (type === 'integer' || type === 'number') this.#number(type, field, value);
    else if (type !== 'boolean') this.definition(type, value);
    else if (typeof value !== 'boolean') this.#wrongType(type, value);
  }

  #oneOf(allowed: readonly string[], value: unknown, member?: string): void {
    if (allowed.includes(value as string)) return;
    const text = shown(value);
    this.report('value-not-allowed', { value: text, ...choice(text, allowed) }, member);
  }

  #text(value: unknown, limits: Limits, title: string, description: string): void {
    if (typeof value !== 'string') {
      this.#wrongType('string', value);
      return;
    }
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = limits;
    const length = countCodePoints(value);
    if (length < minLength) this.report('text-length', { length, limit: minLength, bound: 'least' });
    if (length > maxLength) this.report('text-length', { length, limit: maxLength, bound: 'most' });
    if (pattern !== undefined && !compiled(pattern).test(value))
      this.report('wrong-form', { value: shown(value), title, description });
  }

  #number(type: 'integer' | 'number', limits: Limits, value: unknown): void {
    const fits = type === 'integer' ? Number.isInteger(value) : Number.isFinite(value);
    if (!fits) this.#wrongType(type, value);
    if (typeof value !== 'number') return;
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = limits;
    if (value < minimum) this.report('number-range', { value, limit: minimum, bound: 'least' });
    if (value > maximum) this.report('number-range', { value, limit: maximum, bound: 'most' });
  }

  #wrongType(expected: string, value: unknown, member?: string): void {
    this.report(
      'wrong-type',
      { expected: TYPE_NAMES[expected] ?? expected, actual: typeName(value) },
      member,
    );
  }
}

function memberOf(value: JsonObject, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function choice(found: string, allowed: readonly string[]) {
  return { allowed, nearest: nearest(found, allowed) };
}

const CODE_FORM = 'Small letters and digits, with single hyphens between; units have their own symbols.';

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: 'mapping',
  array: 'list',
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
};

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return TYPE_NAMES[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}

/** The schema faults of a record as it was read, each at its line and column. */
export function diagnoseSchema(raw: RawRecord): DataDiagnostic[] {
  return faultsOf(raw).map((found) => diagnose(raw, found));
}

function faultsOf({ kind, value }: RawRecord): readonly SchemaFault[] {
  if (kind !== null) return schemaFaults(kind, value);
  const check = new Check();
  const stated = value['kind'];
  if (stated === undefined) check.report('missing-kind', { allowed: Object.keys(kinds) });
  else check.report('wrong-type', { expected: 'text', actual: typeName(stated) }, 'kind');
  return check.faults;
}

function diagnose(raw: RawRecord, { code, args, pointer, at }: SchemaFault): DataDiagnostic {
  const spans = raw.spans.get(pointer);
  // What an object lacks is told where its key stands, or where it begins.
  const preferKey = at === 'key' || code === 'missing-property';
  const span = (preferKey ? (spans?.key ?? spans?.value) : spans?.value) ?? {
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  };
  return fault(code, args as never, { file: raw.file, pointer, ...span });
}
