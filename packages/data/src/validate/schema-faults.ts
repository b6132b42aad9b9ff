import type { DataDiagnostic, SchemaCatalogue } from '../diagnostics/catalogue.ts';
import { fault } from '../diagnostics/fault.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { kinds, shapes } from '../generated/model.ts';
import * as validators from '../generated/validators.js';
import { fieldAt, objectShape, titleOfKind } from '../model/walk.ts';
import { childPointer, isObject, type JsonValue, type RawRecord, valueAt } from '../parse/raw-record.ts';
import type { SchemaError, SchemaValidator } from './schema-validator.ts';

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
  const title = titleOfKind(kind);
  if (title === undefined) {
    const allowed = Object.keys(kinds);
    const args = { kind, allowed, nearest: nearest(kind, allowed) };
    return [{ code: 'unknown-kind', args, pointer: '/kind', at: 'value' }];
  }
  const validator = (validators as Readonly<Record<string, SchemaValidator>>)[kind];
  if (!validator) throw new Error(`no validator for ${kind}`);
  if (validator(value)) return [];
  const faults = (validator.errors ?? []).flatMap((error) => translate(error, title, value as JsonValue));
  const seen = new Set<string>();
  return faults.filter(({ code, pointer, args }) => {
    const key = JSON.stringify([code, pointer, args]);
    return seen.has(key) ? false : seen.add(key);
  });
}

function one<K extends keyof SchemaCatalogue>(
  code: K,
  args: SchemaCatalogue[K],
  pointer: string,
  at: 'key' | 'value' = 'value',
): SchemaFault[] {
  return [{ code, args, pointer, at } as unknown as SchemaFault];
}

function translate(error: SchemaError, title: string, record: JsonValue): SchemaFault[] {
  const { instancePath: pointer, params, keyword } = error;
  const value = valueAt(record, pointer);
  const allowedValue = (allowed: readonly string[]) => {
    const found = show(value);
    return one('value-not-allowed', { value: found, allowed, nearest: nearest(found, allowed) }, pointer);
  };
  const limit = Number(params['limit']);
  switch (keyword) {
    case 'required': {
      const property = String(params['missingProperty']);
      return one('missing-property', { property, title: fieldAt(title, record, pointer).title }, pointer);
    }
    case 'additionalProperties': {
      const property = String(params['additionalProperty']);
      const owner = fieldAt(title, record, pointer).title;
      const known = isObject(value) ? Object.keys(objectShape(owner, value)?.fields ?? {}) : [];
      const allowed = known.filter((name) => !isObject(value) || !Object.hasOwn(value, name));
      const args = { property, title: owner, allowed, nearest: nearest(property, allowed) };
      return one('unknown-property', args, childPointer(pointer, property), 'key');
    }
    case 'propertyNames': {
      const property = String(params['propertyName']);
      const form = isObject(value)
        ? objectShape(fieldAt(title, record, pointer).title, value)?.others
        : undefined;
      return one(
        'wrong-form',
        { value: property, ...formOf(form ?? '') },
        childPointer(pointer, property),
        'key',
      );
    }
    case 'type':
      return one(
        'wrong-type',
        { expected: expectedType(String(params['type'])), actual: typeName(value) },
        pointer,
      );
    case 'enum':
      return allowedValue(params['allowedValues'] as string[]);
    case 'const':
      return allowedValue([String(params['allowedValue'])]);
    case 'discriminator': {
      const tag = String(params['tag']);
      const found = isObject(value) && Object.hasOwn(value, tag) ? value[tag] : undefined;
      // Where the tag is missing, `required` tells it.
      if (found === undefined) return [];
      const at = childPointer(pointer, tag);
      if (typeof found !== 'string')
        return one('wrong-type', { expected: 'text', actual: typeName(found) }, at);
      const shape = shapes[fieldAt(title, record, pointer).title];
      const allowed = shape?.is === 'union' ? Object.keys(shape.branches) : [];
      return one('value-not-allowed', { value: found, allowed, nearest: nearest(found, allowed) }, at);
    }
    case 'pattern':
      return one(
        'wrong-form',
        { value: show(value), ...formOf(fieldAt(title, record, pointer).title) },
        pointer,
      );
    case 'minLength':
    case 'maxLength': {
      const bound = keyword === 'minLength' ? 'least' : 'most';
      return one(
        'text-length',
        { length: typeof value === 'string' ? [...value].length : 0, limit, bound },
        pointer,
      );
    }
    case 'minItems':
    case 'maxItems': {
      const count = Array.isArray(value) ? value.length : 0;
      return one('item-count', { count, limit, bound: keyword === 'minItems' ? 'least' : 'most' }, pointer);
    }
    case 'minimum':
    case 'maximum': {
      const bound = keyword === 'minimum' ? 'least' : 'most';
      return one('number-range', { value: Number(value), limit, bound }, pointer);
    }
    case 'uniqueItems': {
      const [first, second] = [Number(params['i']), Number(params['j'])].sort((a, b) => a - b);
      const item = Array.isArray(value) ? value[second ?? 0] : undefined;
      return one(
        'repeated-item',
        { value: show(item), first: first ?? 0 },
        childPointer(pointer, second ?? 0),
      );
    }
    case 'oneOf':
      return [];
    default:
      throw new Error(`no words for the schema keyword ${keyword}`);
  }
}

/** A form that a text must have, by the title of its definition, with the words for it. */
function formOf(title: string): { title: string; description: string } {
  const shape = shapes[title];
  return { title, description: shape && 'description' in shape ? shape.description : '' };
}

function show(value: JsonValue | undefined): string {
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

function expectedType(type: string): string {
  return TYPE_NAMES[type] ?? type;
}

function typeName(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return 'nothing';
  return TYPE_NAMES[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}

/** The schema faults of a record as it was read, each at its line and column. */
export function diagnoseSchema(raw: RawRecord): DataDiagnostic[] {
  if (raw.kind === null) {
    const stated = raw.value['kind'];
    const missing: SchemaFault[] =
      stated === undefined
        ? one('missing-kind', { allowed: Object.keys(kinds) }, '')
        : one('wrong-type', { expected: 'text', actual: typeName(stated) }, '/kind');
    return missing.map((found) => diagnose(raw, found));
  }
  return schemaFaults(raw.kind, raw.value).map((found) => diagnose(raw, found));
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
