import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv2020, { type ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRecords, recordKinds } from '../dataset/build.ts';
import type { RecordKind } from '../generated/open.ts';
import { dataset } from '../index.ts';
import { childPointer, type JsonValue } from '../parse/raw-record.ts';
import { schemaFaults } from './schema-faults.ts';

/** The schemas as they are published, compiled by Ajv as anybody would. */
const ajv = new Ajv2020.default({
  discriminator: true,
  allErrors: true,
  strict: true,
  strictRequired: false,
});
const folder = resolve(import.meta.dirname, '../../../../schemas');
for (const name of readdirSync(folder).filter((one) => one.endsWith('.schema.json')))
  ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')) as object, name);

/** The code of ours for each keyword that Ajv tells of; those that are missing are told by what they hold. */
const CODES: Readonly<Record<string, string>> = {
  additionalProperties: 'unknown-property',
  const: 'value-not-allowed',
  discriminator: 'value-not-allowed',
  enum: 'value-not-allowed',
  maximum: 'number-range',
  maxItems: 'item-count',
  maxLength: 'text-length',
  minimum: 'number-range',
  minItems: 'item-count',
  minLength: 'text-length',
  pattern: 'wrong-form',
  propertyNames: 'wrong-form',
  required: 'missing-property',
  type: 'wrong-type',
  uniqueItems: 'repeated-item',
};

/** What Ajv finds, once each: a value that is none of a list is a fault for each member there, and one here. */
function faultsByAjv(kind: RecordKind, value: unknown): string[] {
  const validator = ajv.getSchema(`${kind}.schema.json`);
  if (!validator) throw new Error(`no schema of ${kind}`);
  validator(value);
  return unique((validator.errors ?? []).map((error) => ofAjv(error as ErrorObject<string, Params>)));
}

type Params = Readonly<Record<string, unknown>>;

function ofAjv(error: ErrorObject<string, Params>): string | null {
  const { instancePath, keyword, params, schemaPath } = error;
  const code = CODES[keyword];
  // A code of an open list is told by its form, and a name by the fault of the object that has it.
  if (code === undefined || schemaPath.includes('/anyOf/0') || 'propertyName' in error) return null;
  switch (keyword) {
    case 'additionalProperties':
      return `${code} ${childPointer(instancePath, String(params['additionalProperty']))}`;
    case 'propertyNames':
      return `${code} ${childPointer(instancePath, String(params['propertyName']))}`;
    case 'required':
      return `${code} ${instancePath} ${params['missingProperty']}`;
    case 'uniqueItems':
      return `${code} ${childPointer(instancePath, Math.max(Number(params['i']), Number(params['j'])))}`;
    case 'discriminator': {
      const at = childPointer(instancePath, String(params['tag']));
      // Where there is no tag, `required` tells it.
      if (params['tagValue'] === undefined) return null;
      return `${typeof params['tagValue'] === 'string' ? code : 'wrong-type'} ${at}`;
    }
    default:
      return `${code} ${instancePath} ${params['limit'] ?? ''}`.trimEnd();
  }
}

function faultsByUs(kind: RecordKind, value: unknown): string[] {
  const faults = schemaFaults(kind, value).map(({ code, args, pointer }) => {
    const more = 'limit' in args ? args.limit : code === 'missing-property' ? args.property : '';
    return `${code} ${pointer} ${more}`.trimEnd();
  });
  // None is told twice.
  expect(unique(faults)).toHaveLength(faults.length);
  return unique(faults);
}

function unique(faults: readonly (string | null)[]): string[] {
  return [...new Set(faults.filter((one) => one !== null))].sort();
}

const records = allRecords(dataset()) as unknown as readonly { readonly kind: RecordKind }[];
const redirects = [
  { kind: 'redirect', id: 'a', reason: 'moved', to: 'b' },
  { kind: 'redirect', id: 'a', reason: 'split', to: ['b', 'c'] },
] as const;
/** A record of any kind; those of which there are few as often as others. */
const anyRecord = fc
  .constantFrom(...recordKinds)
  .chain((kind) => fc.constantFrom(...[...records, ...redirects].filter((record) => record.kind === kind)));

/** Values of each type, and at the limits that the schemas set. */
const anyValue: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    null,
    true,
    false,
    0,
    -1,
    1,
    0.5,
    -180.5,
    180.5,
    1e21,
    '',
    'none',
    'A',
    'ab-c',
    '-',
  ),
  fc.constantFrom<JsonValue>(
    '2019-06-05',
    '2019-13',
    'zh-Hans',
    'http://a.b',
    'ftp://a',
    '-1.50',
    'D1',
    'D0',
  ),
  fc.integer({ min: 60, max: 2010 }).map((length) => 'a'.repeat(length)),
  fc.integer({ min: 150, max: 310 }).map((length) => '\u{1F310}'.repeat(length)),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom<JsonValue>(
    [],
    {},
    [[]],
    [{}],
    [{}, {}],
    ['a', 'a'],
    { type: 'page' },
    { type: 'none' },
    { type: 1 },
  ),
  fc.dictionary(fc.constantFrom('type', 'en', 'start', 'toString', 'x y', 'kind'), fc.constantFrom('a', 1)),
);

/** A value in which all numbers are far out of their ranges. */
function outOfRange(value: JsonValue, factor: number): JsonValue {
  if (typeof value === 'number') return (Math.abs(value) + 1) * factor;
  if (Array.isArray(value)) return value.map((item) => outOfRange(item, factor));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, outOfRange(one, factor)]));
}

type Change = (value: JsonValue) => JsonValue | undefined;
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>(() => undefined),
  anyValue.map((value) => () => value),
  fc.constantFrom(-1000, 1000).map(
    (factor): Change =>
      (value) =>
        outOfRange(value, factor),
  ),
  // What is repeated, emptied, made longer or given more than it may hold.
  fc.constant<Change>((value) => (Array.isArray(value) ? [...value, ...value] : value)),
  fc.constant<Change>((value) => (Array.isArray(value) ? value.slice(0, 1) : value)),
  fc.constant<Change>((value) => (typeof value === 'string' ? value.repeat(20).slice(0, 700) : value)),
  fc.tuple(fc.constantFrom('more', 'note', 'evidence', 'kind', 'constructor', '__proto__'), anyValue).map(
    ([key, added]): Change =>
      (value) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
        return Object.defineProperty({ ...value }, key, { value: added, enumerable: true });
      },
  ),
);

/** A copy with the node that a number picks out of all its nodes changed. */
function changed(record: JsonValue, pick: number, change: Change): JsonValue {
  let count = 0;
  const measure = (value: JsonValue): void => {
    count++;
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(measure);
  };
  measure(record);
  let at = pick % count;
  const copy = (value: JsonValue): JsonValue | undefined => {
    if (at-- === 0) return change(value);
    if (Array.isArray(value)) return value.flatMap((item) => copy(item) ?? []);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, member]) => {
        const kept = copy(member);
        return kept === undefined ? [] : [[key, kept]];
      }),
    );
  };
  return copy(record) ?? null;
}

describe('the validators find what Ajv finds', () => {
  test('nothing, in the canonical records', () => {
    expect(records.length).toBeGreaterThan(100);
    for (const record of records) {
      expect(faultsByUs(record.kind, record)).toEqual([]);
      expect(faultsByAjv(record.kind, record)).toEqual([]);
    }
  });

  test('in any value, for any kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recordKinds), fc.oneof(anyRecord, anyValue), (kind, value) => {
        expect(faultsByUs(kind, value)).toEqual(faultsByAjv(kind, value));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 1000) },
    );
  });

  test('in records that were changed at one to four places', () => {
    const found = new Set<string>();
    const changes = fc.array(fc.tuple(fc.nat(), anyChange), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyRecord, changes, (record, list) => {
        const value = list.reduce((one, [pick, change]) => changed(one, pick, change), record as JsonValue);
        const ours = faultsByUs(record.kind, value);
        expect(ours).toEqual(faultsByAjv(record.kind, value));
        for (const fault of ours) found.add(fault.split(' ')[0] ?? '');
      }),
      { numRuns: Number(process.env['RUNS'] ?? 6000) },
    );
    // The changes reach every fault that a value can have.
    expect([...found].sort()).toEqual([...new Set(Object.values(CODES))].sort());
  });
});
