import { expect, test } from 'vitest';
import { dayRange, isRealDate } from './edtf.ts';

test('dates of any precision have a first and a last day', () => {
  expect(dayRange('2019')).toEqual({ first: '2019-01-01', last: '2019-12-31' });
  expect(dayRange('2020-02')).toEqual({ first: '2020-02-01', last: '2020-02-29' });
  expect(dayRange('2019-01/2019-03')).toEqual({ first: '2019-01-01', last: '2019-03-31' });
  expect(isRealDate('2020-02-29')).toBe(true);
  expect(isRealDate('1900-02-29')).toBe(false);
  expect(isRealDate('2000-02-29')).toBe(true);
  expect(isRealDate('2019-02-29')).toBe(false);
  expect(dayRange('2000-02').last).toBe('2000-02-29');
  expect(dayRange('2019-04').last).toBe('2019-04-30');
  expect(isRealDate('2019-04-31')).toBe(false);
});
