import { expect, test } from 'vitest';
import { isBy } from './dates.ts';

test.each([
  ['2020-06-30', '2020-06-30', true],
  ['2020-07-01', '2020-06-30', false],
  // A month or a year counts once it is over.
  ['2020-06', '2020-06-30', true],
  ['2020-06', '2020-06-29', false],
  ['2020', '2020-12-31', true],
  ['2020', '2020-12-30', false],
])('what happened %s has happened by %s: %s', (date, day, expected) => {
  expect(isBy(date, day)).toBe(expected);
});
