import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Attribution, Claim, Dataset, Evidence, SummitRecord } from '../generated/open.ts';
import { canonicalForm } from '../parse/canonical-form.ts';
import { parse } from '../parse/parse.ts';
import type { RawRecord } from '../parse/raw-record.ts';
import { assertRecord, InvalidRecordError, isRecord } from './records.ts';
import { schemaFaults } from './schema-faults.ts';
import { validate } from './validate.ts';

const fail = () => {
  throw new Error('a place was looked for');
};
const redirect = { kind: 'redirect', id: 'a', reason: 'moved', to: 'b' };

describe('validators', () => {
  test('narrow what they accept', () => {
    const value: unknown = redirect;
    assertRecord('redirect', value);
    expectTypeOf(value.kind).toEqualTypeOf<'redirect'>();
    expect(isRecord('place', value)).toBe(false);
  });

  test('throw with all faults', () => {
    const broken: unknown = { ...redirect, to: 4, more: 1 };
    expect(() => assertRecord('redirect', broken)).toThrow(InvalidRecordError);
    expect(schemaFaults('redirect', broken).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['wrong-type', '/to'],
      ['unknown-property', '/more'],
    ]);
  });

  test.each([null, 1, 'x', [], undefined])('take any value: %j', (value) => {
    expect(schemaFaults('place', value)).toHaveLength(1);
  });

  test('tell a kind that is none', () => {
    expect(schemaFaults('plce', {})).toMatchObject([{ code: 'unknown-kind', args: { nearest: 'place' } }]);
    expect(schemaFaults('__proto__', {})).toMatchObject([{ code: 'unknown-kind' }]);
  });
});

describe('validate', () => {
  const read = (name: string, text: string) => parse({ name, text }).record as RawRecord;

  test('looks for no place in a record without a fault: that takes longer than all the rest', () => {
    const folder = join(import.meta.dirname, '../../records');
    const records = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yml'))
      .map((name) => read(name, readFileSync(join(folder, name), 'utf8')))
      .map((raw): RawRecord => Object.defineProperty({ ...raw }, 'spans', { get: fail }));
    expect(records.length).toBeGreaterThan(1000);
    expect(validate(records).diagnostics).toEqual([]);
  });

  test('tells as many faults as there are', () => {
    const records = Array.from({ length: 130_000 }, (_, index): RawRecord => {
      const value = { kind: 'redirect', id: `a-${index}`, reason: 'withdrawn', note: 'None.' };
      return { ...reference, file: `b-${index}.yml`, id: value.id, value };
    });
    expect(validate(records).diagnostics.length).toBeGreaterThanOrEqual(records.length);
  });
  const reference = read('a.yml', 'kind: redirect\nid: a\nreason: moved\nto: b\n');

  test('does not tell references to a record that has faults of its own', () => {
    const broken = read('b.yml', 'kind: place\nid: b\n');
    const { dataset, diagnostics } = validate([reference, broken]);
    expect(dataset).toBeNull();
    expect(new Set(diagnostics.map(({ place }) => place.file))).toEqual(new Set(['b.yml']));
    expect(validate([reference], { unreadable: ['b'] })).toMatchObject({ dataset: null, diagnostics: [] });
    // Under another name, its own id and that of the file may both be what is meant.
    const misnamed = read('c.yml', 'kind: place\nid: b\n');
    const other = read('d.yml', 'kind: redirect\nid: d\nreason: moved\nto: c\n');
    const told = validate([reference, other, misnamed]).diagnostics;
    expect(new Set(told.map(({ place }) => place.file))).toEqual(new Set(['c.yml']));
  });

  test('own records may refer to those that are known, of which nothing is told', () => {
    const known = validate([
      read('shore.yml', 'kind: organization\nid: shore\nname: {en: Shore}\norganizationType: state\n'),
    ]).dataset as Dataset;
    const harbour = read(
      'harbour.yml',
      'kind: organization\nid: harbour\nname: {en: Harbour}\norganizationType: company\nstate: shore\n',
    );
    expect(validate([harbour]).diagnostics.map(({ code }) => code)).toEqual(['unresolved-reference']);
    const { dataset, diagnostics } = validate([harbour], { known, canonicalForm });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...(dataset?.organizations.keys() ?? [])]).toEqual(['harbour', 'shore']);
    // Faults of what is known are not told again, and an id is not taken twice.
    const again = read(
      'shore.yml',
      'kind: organization\nid: shore\nname: {en: Other}\norganizationType: state\n',
    );
    expect(validate([again], { known }).diagnostics).toMatchObject([
      { code: 'duplicate-id', place: { file: 'shore.yml' } },
    ]);
  });

  test('the dataset does not depend on the order of files and keys', () => {
    const texts = [
      'id: n\nkind: organization\nname: {en: N}\norganizationType: state\n',
      'kind: organization\nid: m\norganizationType: state\nname: {en: M}\n',
    ];
    const records = texts.map((text, index) => read(['n.yml', 'm.yml'][index] ?? '', text));
    const one = validate(records).dataset;
    const other = validate([...records].reverse()).dataset;
    expect([...(one?.organizations.keys() ?? [])]).toEqual(['m', 'n']);
    expect(other?.meta).toEqual(one?.meta);
    expect(one?.meta.digest).toMatch(/^[0-9a-f]{64}$/);
  });
});

test('unions are discriminated and everything is readonly', () => {
  expectTypeOf<Extract<SummitRecord, { kind: 'claim' }>>().toEqualTypeOf<Claim>();
  expectTypeOf<Extract<Evidence, { type: 'passage' }>['selector']['start']>().toEqualTypeOf<number>();
  expectTypeOf<Extract<Attribution, { voice: 'narration' }>['source']>().toEqualTypeOf<string>();
  const check = (claim: Claim) => {
    // @ts-expect-error lists cannot be changed
    claim.about.push('x');
    // @ts-expect-error members cannot be changed
    claim.id = 'x';
    // @ts-expect-error not every attribution has a speaker
    void claim.attribution.speaker;
  };
  void check;
});
