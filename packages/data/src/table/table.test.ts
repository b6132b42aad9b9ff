import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset } from '../canonical-dataset.ts';
import { recordsOf } from '../dataset/build.ts';
import { textFaults } from '../parse/characters.ts';
import { Lines } from '../parse/lines.ts';
import type { JsonObject } from '../parse/raw-record.ts';
import { columnField, tableOf } from './columns.ts';
import { recordOfRow } from './record-of-row.ts';

const KINDS = ['person', 'organization', 'source', 'claim'] as const;
const canonical = (kind: (typeof KINDS)[number]) =>
  [...recordsOf(dataset(), kind).values()] as unknown as JsonObject[];

/** All columns of a row, as they stand in a file. */
function rowsOf(kind: string, records: readonly JsonObject[]): ReadonlyMap<string, string>[] {
  const { columns, rows } = tableOf(kind, records);
  return rows.map((row) => new Map(columns.map((column) => [column, row.get(column) ?? ''])));
}

describe.each(KINDS)('a table of every %s of the dataset', (kind) => {
  const records = canonical(kind);
  const rows = rowsOf(kind, records);

  test('has names of fields alone', () => {
    for (const name of rows[0]?.keys() ?? [])
      expect([name, columnField(kind, name).is]).toEqual([name, 'field']);
  });

  test('makes the same records anew, changes none that is there, and leads from one to the other', () => {
    records.forEach((record, index) => {
      const row = rows[index] ?? new Map<string, string>();
      const other = records[(index + 1) % records.length] ?? record;
      for (const existing of [{ kind }, record, { ...other, id: record['id'] ?? '' }])
        expect(recordOfRow(kind, existing as JsonObject, row)).toEqual({ value: record, faults: [] });
    });
  });
});

test('any text comes back as it was, whatever a list holds', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((one) => textFaults('', one, new Lines(one)).length === 0);
  const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
  const claim = fc.record(
    {
      kind: fc.constant('claim'),
      id,
      statement: text,
      about: fc.uniqueArray(id, { maxLength: 4 }),
      sought: fc.array(text, { minLength: 1, maxLength: 3 }),
      attribution: fc.oneof(
        fc.record({
          voice: fc.constant('persons'),
          speakers: fc.array(id, { minLength: 1, maxLength: 3 }),
          manner: fc.constant('paraphrase'),
        }),
        fc.record({ voice: fc.constant('narration'), source: id }),
      ),
      evidence: fc.array(
        fc.oneof(
          fc.record({ type: fc.constant('page'), source: id, note: text }),
          fc.record({
            type: fc.constant('passage'),
            selector: fc.record({ start: fc.nat(), end: fc.nat() }),
          }),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    },
    { requiredKeys: ['kind', 'id', 'about'] },
  );
  fc.assert(
    fc.property(fc.array(claim, { minLength: 1, maxLength: 4 }), (claims) => {
      const records = claims as unknown as JsonObject[];
      rowsOf('claim', records).forEach((row, index) => {
        for (const existing of [{ kind: 'claim' }, records[0] ?? {}, records.at(-1) ?? {}])
          expect(recordOfRow('claim', existing, row)).toEqual({ value: records[index], faults: [] });
      });
    }),
    { numRuns: 300, seed: 11 },
  );
});

describe('a row', () => {
  const person: JsonObject = {
    kind: 'person',
    id: 'ann',
    name: { en: 'Ann', fr: 'Anne' },
    posts: [{ title: { en: 'President' } }, { title: { en: 'Minister' } }],
  };
  const row = (...cells: [string, string][]) => recordOfRow('person', person, new Map(cells)).value;

  test('leaves what it has no column for', () => {
    expect(row(['id', 'ann'], ['name.en', 'Anna'])).toEqual({ ...person, name: { en: 'Anna', fr: 'Anne' } });
  });

  test('takes away what is empty, and what held nothing else', () => {
    expect(row(['id', 'ann'], ['name.fr', ''], ['posts.0.title.en', ''])).toEqual({
      kind: 'person',
      id: 'ann',
      name: { en: 'Ann' },
      posts: [{ title: { en: 'Minister' } }],
    });
  });

  test('need not tell of lists that may be empty', () => {
    const cells = new Map([
      ['id', 'bo'],
      ['name.en', 'Bo'],
    ]);
    const { value } = recordOfRow('person', { kind: 'person', id: 'bo' }, cells);
    expect(value).toEqual({ kind: 'person', id: 'bo', name: { en: 'Bo' }, posts: [] });
  });

  test.each([
    ['nme.en', 'name.en'],
    ['posts.0.titel.en', 'posts.0.title'],
    ['posts.first.title.en', null],
    ['name.en.more', null],
  ])('has no column %s', (name, nearest) => {
    expect(columnField('person', name)).toEqual({
      is: 'unknown',
      nearest: nearest?.replace(/^name\.en$/, 'name') ?? null,
    });
  });
});
