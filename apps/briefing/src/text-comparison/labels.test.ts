import { expect, test } from 'vitest';
import { labelOf } from './labels.ts';

test.each<[string, number | null]>([
  ['Article 5', 5],
  ['Статья 12. Суда', 12],
  ['第一百一十条 船舶', 110],
  ['三、码头', 3],
  ['（四）起重机', 4],
  ['(c) the cranes', 3],
  ['в) краны', 3],
  ['IV. Cranes', 4],
  ['PART II', 2],
  ['(iii) ropes', 3],
  ['12. Ropes', 12],
  ['2019 was a good year', null],
  ['1.5 million tons', null],
  ['I saw the quay', null],
  ['Articles of iron', null],
])('%s has the number %s', (text, number) => {
  expect(labelOf(text)?.number ?? null).toBe(number);
});

test('a label ends where the words begin', () => {
  const text = '(b) the ropes';
  expect(text.slice(labelOf(text)?.length)).toBe('the ropes');
});
