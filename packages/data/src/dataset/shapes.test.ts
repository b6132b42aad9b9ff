import { expect, test } from 'vitest';
import { compare, dueBump } from '../compare/index.ts';
import canonical from '../generated/whole.ts';
import { commitments, dataset, places } from '../index.ts';
import { datasetOf, records } from '../query/index.ts';
import { rawRecords, validate } from '../validate/index.ts';

const plain = JSON.parse(JSON.stringify(canonical)) as typeof canonical;
const filter = { kind: 'place', type: 'country' } as const;
const countries = places({ type: 'country' });

test.each([
  ['maps by id', dataset()],
  ['lists by kind', canonical],
  ['those read from JSON', plain],
  ['one list', [...commitments(), ...places()]],
])('%s: a dataset like any other', (_, shape) => {
  const whole = datasetOf(shape);
  expect(records(whole, filter)).toEqual(countries);
  expect(whole.commitments.size).toBe(commitments().length);
  expect(dueBump(compare(shape, whole)).bump).toBe('none');
});

test('a dataset that is one stays what it is, and lists keep their version', () => {
  expect(datasetOf(dataset())).toBe(dataset());
  expect(datasetOf(plain).meta).toMatchObject({
    version: canonical.meta.version,
    digest: canonical.meta.digest,
  });
  expect(datasetOf(places()).meta.version).toBeNull();
});

test('some shapes differ', () => {
  const { removed } = compare(canonical, places());
  expect(removed.some(({ kind }) => kind === 'place')).toBe(false);
  expect(removed).toHaveLength(
    Object.values(canonical.meta.counts).reduce((a, b) => a + b) - places().length,
  );
});

test("values of one's own are validated beside known records, and their faults told by pointer", () => {
  const [country] = countries;
  const pier = { ...country, id: 'pier', placeType: 'quay' };
  const { diagnostics } = validate(rawRecords([pier, { id: 7 }]), { known: dataset() });
  expect(diagnostics.map(({ code, place }) => [place.file, place.pointer, code])).toEqual([
    ['place/pier.json', '/placeType', 'value-not-allowed'],
    ['record.json', '', 'missing-kind'],
  ]);
  const sound = validate(rawRecords([{ ...country, id: 'pier' }]), { known: dataset() });
  expect(sound.dataset?.places.get('pier')).toMatchObject({ id: 'pier' });
  expect(() => rawRecords([null])).toThrow(new TypeError('a record is an object, and not null'));
});
