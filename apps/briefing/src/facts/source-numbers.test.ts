import { expect, test } from 'vitest';
import { datasetOf, records } from '../reports/testing/fixture.ts';
import { createLookup } from './records.ts';
import { sourceNumbers } from './source-numbers.ts';

/** The made-up records, of whose sources some have a number. */
function numbersWith(given: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const numbered = records.map((one) =>
    one.kind === 'source' && given[one.id] !== undefined ? { ...one, number: given[one.id] } : one,
  ) as typeof records;
  return sourceNumbers(createLookup(datasetOf(numbered), 'en'));
}

const plain = [...numbersWith({})].sort(([, a], [, b]) => a - b).map(([id]) => id);

test('sources without a number follow each other from 1, those of claims first', () => {
  expect([...numbersWith({}).values()].sort((a, b) => a - b)).toEqual(plain.map((_, index) => index + 1));
});

test('a number that a record has stays, and the others follow the greatest in their order', () => {
  const last = plain.at(-1) ?? '';
  const numbers = numbersWith({ [last]: 40 });
  expect(numbers.get(last)).toBe(40);
  expect(plain.slice(0, -1).map((id) => numbers.get(id))).toEqual(
    plain.slice(0, -1).map((_, index) => 41 + index),
  );
});
