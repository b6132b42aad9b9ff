import { expect, test } from 'vitest';
import { english } from '../messages/catalogues.ts';
import { readingTime } from './reading-time.ts';

const told = (body: string) => english().show(readingTime(body));

const words = (count: number) => `<p>${'one <b>two</b>, '.repeat(count / 2)}</p>`;

test.each([
  [2, 'about 1\u00a0minute'],
  [238 * 9, 'about 9\u00a0minutes'],
])('%i words', (count, time) => expect(told(words(count))).toBe(time));

test.each([
  ['annexes', 'about 2\u00a0minutes, annexes\u00a03'],
  ['cards', 'about 2\u00a0minutes, all\u00a05'],
])('what stands in %s is told apart', (id, time) => {
  const body = `${words(238 * 2)}<section class="${id}" aria-labelledby="${id}">${words(238 * 3)}</section>`;
  expect(told(body)).toBe(time);
});

test('sources are looked up, not read', () => {
  const body = `${words(238 * 2)}<section data-at="x:1" aria-labelledby="sources">${words(2000)}</section>`;
  expect(told(body)).toBe('about 2\u00a0minutes');
});
