import { expect, test } from 'vitest';
import { dayAfter, dayAsked, dayRange, isRealDate } from './edtf.ts';

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

test.each([
  ['a year', '2023', '2023-12-31'],
  ['a month of 30 days', '2023-11', '2023-11-30'],
  ['February', '2023-02', '2023-02-28'],
  ['February of a leap year', '2024-02', '2024-02-29'],
  ['February of 1900', '1900-02', '1900-02-28'],
  ['February of 2000', '2000-02', '2000-02-29'],
  ['a day', '2023-01-05', '2023-01-05'],
  ['the last day of a year', '2023-12-31', '2023-12-31'],
])('asked as of %s, the last day that it can mean is meant', (_, date, day) => {
  expect(dayAsked(date)).toBe(day);
});

test.each([
  '',
  ' 2023',
  '2023 ',
  '23',
  '02023',
  '2023-',
  '2023-00',
  '2023-13',
  '2023-1',
  '2023-1-5',
  '2023-01-00',
  '2023-01-32',
  '2023-02-29',
  '2023-04-31',
  '2023-12-31T00:00',
  '2023-01/2023-02',
  '12/31/2023',
  '31.12.2023',
  'x2023-12-31',
  'yesterday',
])('%j is no date to ask as of', (date) => {
  expect(() => dayAsked(date)).toThrow(
    new RangeError(`${JSON.stringify(date)} is no date: write 2023-12-31, 2023-12 or 2023`),
  );
});

test.each([
  ['2023-01-01', '2023-01-02'],
  ['2023-01-31', '2023-02-01'],
  ['2023-02-28', '2023-03-01'],
  ['2024-02-28', '2024-02-29'],
  ['2024-02-29', '2024-03-01'],
  ['2023-12-31', '2024-01-01'],
])('the day after %s is %s', (day, next) => {
  expect(dayAfter(day)).toBe(next);
});
