import { expect, test } from 'vitest';
import { parseDocument } from '../../../../packages/typesetter/src/document/parse.ts';
import { english } from '../messages/catalogues.ts';
import { themeIn } from '../theme/theme.ts';
import { readingTime } from './reading-time.ts';

const theme = themeIn(english());

const words = (count: number) => `<p>${'one <em>two</em>, '.repeat(count / 2)}</p>`;
const part = (id: string, count: number) =>
  `<section aria-labelledby="${id}"><h2 id="${id}">–</h2>${words(count)}</section>`;
const timeOf = (html: string) => english().show(readingTime(parseDocument(html, { theme }).document));

test.each([
  [2, 'about 1\u00a0minute'],
  [238 * 9, 'about 9\u00a0minutes'],
])('%i words', (count, told) => expect(timeOf(words(count))).toBe(told));

test.each([
  ['annexes', 'about 2\u00a0minutes, annexes\u00a03'],
  ['cards', 'about 2\u00a0minutes, all\u00a05'],
])('what stands in %s is told apart', (id, told) => {
  expect(timeOf(words(238 * 2) + part(id, 238 * 3))).toBe(told);
});

test('sources are looked up, not read, and what follows them too', () => {
  expect(timeOf(words(238 * 2) + part('sources', 2000) + part('annexes', 2000))).toBe('about 2\u00a0minutes');
});

test('spaces that hold part words as others do', () => {
  expect(timeOf(`<p>${'one&nbsp;two '.repeat(238)}</p>`)).toBe('about 2\u00a0minutes');
});
