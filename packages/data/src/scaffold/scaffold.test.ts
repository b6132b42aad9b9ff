import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordKinds } from '../dataset/build.ts';
import { canonicalForm } from '../parse/canonical-form.ts';
import { parse } from '../parse/parse.ts';
import { valueAt } from '../parse/raw-record.ts';
import { schemaFaults } from '../validate/schema-faults.ts';
import type { FieldValue } from './given.ts';
import { scaffold } from './scaffold.ts';
import type { FieldSchema, Schemas } from './schema-reader.ts';

const folder = resolve(import.meta.dirname, '../../../../schemas');
const schemas: Schemas = new Map(
  readdirSync(folder).map((name) => [
    name,
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as FieldSchema,
  ]),
);
const make = (kind: string, ...values: readonly FieldValue[]) =>
  scaffold({ schemas, kind, id: 'new-one', values, schemaAddress: `../../schemas/${kind}.schema.json` });
const read = (text: string) => {
  const { record } = parse({ name: 'new-one.yml', text });
  if (!record?.sound) throw new Error(text);
  return record;
};
const set = (field: string, text: string): FieldValue => ({ field, text });

describe.each(recordKinds)('a new %s', (kind) => {
  const { text, blanks, uncited, faults } = make(kind);
  const { value } = read(text);

  test('is in canonical form, and says where its schema is', () => {
    expect(canonicalForm({ name: 'new-one.yml', text })).toBe(text);
    expect(text).toMatch(
      new RegExp(
        `^# yaml-language-server: \\$schema=../../schemas/${kind}.schema.json\nkind: ${kind}\nid: new-one\n`,
      ),
    );
    expect(faults).toEqual([]);
  });

  test('has every required field, and is at fault in what is blank alone', () => {
    const told = schemaFaults(kind, value);
    // An empty pointer is one: it means the whole record.
    const passing = ['/subjects/0/pointer'];
    expect([...new Set(told.map(({ pointer }) => pointer))].sort()).toEqual(
      [...blanks, ...uncited]
        .map(({ pointer }) => pointer)
        .filter((pointer) => !passing.includes(pointer))
        .sort(),
    );
    for (const { pointer } of blanks) expect(valueAt(value, pointer)).toBe('');
    for (const { pointer } of uncited) expect(valueAt(value, pointer)).toEqual([]);
  });

  test('names the optional fields in comments', () => {
    const schema = schemas.get(`${kind}.schema.json`);
    // Of a union, the scaffold is of the first branch.
    const names = Object.keys(schema?.properties ?? schema?.oneOf?.[0]?.properties ?? {});
    expect(names).toContain('id');
    for (const name of names) expect(text).toMatch(new RegExp(`^(${name}:|# ${name}: \\(optional\\) )`, 'm'));
  });
});

describe('values', () => {
  test('are written where they belong, and are of the type of their field', () => {
    const { text, references } = make(
      'claim',
      set('statement', 'Ann said: "2019".'),
      set('attribution.voice', 'narration'),
      set('attribution.source', 'wire'),
      set('date', '2019'),
      set('about', 'port'),
      set('about', 'quay'),
      set('evidence.0.selector.start', '12'),
      set('credibility', '{grade: "2", reason: Told once.}'),
    );
    expect(read(text).value).toMatchObject({
      statement: 'Ann said: "2019".',
      attribution: { voice: 'narration', source: 'wire' },
      date: '2019',
      about: ['port', 'quay'],
      evidence: [{ selector: { start: 12 } }],
      credibility: { grade: '2', reason: 'Told once.' },
    });
    expect(references.map(({ target, id }) => [target, id])).toEqual([
      ['source', 'wire'],
      ['any', 'port'],
      ['any', 'quay'],
    ]);
  });

  test('an id may be one of several kinds', () => {
    const session = set('sessions.0.chair', 'northland');
    expect(make('summit', session).references).toMatchObject([{ target: 'organization|person' }]);
  });

  test('a name may be in any language', () => {
    const { text, faults } = make('place', set('name.en', 'Port'), set('name.sr-Latn', 'Luka'));
    expect(faults).toEqual([]);
    expect(read(text).value).toMatchObject({ name: { en: 'Port', 'sr-Latn': 'Luka' } });
  });

  test('a code may be of one’s own, and is checked where those are known', () => {
    const own = (ownCodes: ReadonlyMap<string, readonly string[]> | undefined, theme: string) =>
      scaffold({ schemas, kind: 'claim', id: 'c', values: [set('theme', theme)], ownCodes }).faults;
    expect(own(undefined, 'econmy')).toEqual([]);
    expect(own(new Map([['theme', ['ports']]]), 'ports')).toEqual([]);
    expect(own(new Map([['theme', ['ports']]]), 'port')).toMatchObject([
      { code: 'not-allowed', nearest: 'ports' },
    ]);
    expect(own(new Map(), 'econmy')).toMatchObject([{ code: 'not-allowed', nearest: 'economy' }]);
  });

  test.each<[FieldValue, object]>([
    [set('statment', 'x'), { code: 'unknown-field', field: 'statment', nearest: 'statement' }],
    [
      set('attribution.speeker', 'x'),
      { code: 'unknown-field', field: 'attribution.speeker', nearest: 'speakers' },
    ],
    [set('statement.more', 'x'), { code: 'unknown-field', field: 'statement.more', nearest: null }],
    [set('about.x', 'x'), { code: 'unknown-field', field: 'about.x' }],
    [set('speechAct', 'sgned'), { code: 'not-allowed', nearest: 'signed' }],
    [set('attribution.voice', 'persns'), { code: 'not-allowed', nearest: 'persons' }],
    [set('kind', 'place'), { code: 'not-allowed', codes: ['claim'] }],
    [set('evidence.0.selector.start', 'first'), { code: 'wrong-type', expected: 'a number' }],
    [set('credibility', 'high'), { code: 'wrong-type' }],
    [set('evidence', 'page 4'), { code: 'wrong-type' }],
  ])('%j has no place', (value, expected) => {
    expect(make('claim', value).faults).toMatchObject([expected]);
  });

  test('one field takes one value', () => {
    const { faults } = make('claim', set('statement', 'One.'), set('statement', 'Other.'));
    expect(faults).toMatchObject([{ code: 'given-twice', field: 'statement', texts: ['One.', 'Other.'] }]);
  });

  test('evidence stands for the fact that it was given for, and for no other', () => {
    const evidence = (source: string) => ({ type: 'page', source, relation: 'supports' });
    const request = { schemas, kind: 'summit', id: 'm', values: [set('participations.1.person', 'bo-ray')] };
    const { text, uncited, faults } = scaffold({
      ...request,
      evidence: new Map([
        ['', evidence('wire')],
        ['participations.1', evidence('gazette')],
      ]),
    });
    expect(faults).toEqual([]);
    const { value } = read(text);
    expect(valueAt(value, '/evidence')).toEqual([evidence('wire')]);
    expect(valueAt(value, '/participations/1/evidence')).toEqual([evidence('gazette')]);
    expect(valueAt(value, '/participations/0/evidence')).toEqual([]);
    expect(uncited.map(({ field }) => field)).toEqual(['participations.0']);
    const lost = scaffold({ ...request, evidence: new Map([['participation.1', evidence('wire')]]) });
    expect(lost.faults).toMatchObject([{ code: 'no-such-fact', nearest: 'participations.1' }]);
  });

  test('evidence stands also where none is needed, and beside what was given field by field', () => {
    const evidence = new Map([['', { type: 'page', source: 'wire', relation: 'supports' }]]);
    const own = scaffold({ schemas, kind: 'organization', id: 'o', values: [], evidence });
    expect(valueAt(read(own.text).value, '/evidence/0/source')).toBe('wire');
    const values = [set('evidence.0.type', 'page'), set('evidence.0.source', 'gazette')];
    const both = scaffold({ schemas, kind: 'place', id: 'p', values, evidence });
    expect(valueAt(read(both.text).value, '/evidence')).toMatchObject([
      { source: 'wire' },
      { source: 'gazette' },
    ]);
  });

  test('whatever is given, the file can be read and says it', () => {
    const text = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom('statement', 'credibility.reason', 'note'), text, (field, words) => {
        const made = make('claim', set(field, words));
        const { record } = parse({ name: 'new-one.yml', text: made.text });
        if (made.faults.length > 0)
          expect(made.faults).toMatchObject([{ expected: 'text without invisible characters' }]);
        else expect(valueAt(record?.value ?? null, `/${field.replace('.', '/')}`)).toBe(words);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
