import { expect, test } from 'vitest';
import { testTheme } from '../theme/testing/theme.ts';
import { layoutTowards, layoutWithin } from './fit-pages.ts';
import { fakeFonts } from './testing/fake-fonts.ts';
import { cell, documentOf, heading, paragraph, row, table } from './testing/nodes.ts';
import { textOf } from './testing/outline.ts';

const options = {
  paper: 'a4',
  fonts: fakeFonts,
  furniture: { head: { left: '', right: '' }, foot: { left: '', right: '' }, reference: '' },
} as const;
const sections = (count: number) =>
  documentOf(
    ...Array.from({ length: count }, (_, i) => [heading(2, `Section ${i}`), paragraph('Words')]).flat(),
  );

test('a report is set as airily as its number of pages allows', () => {
  const densities = [8, 13, 17, 20].map(
    (count) => layoutWithin(sections(count), 1, options, testTheme).density,
  );
  expect(densities).toEqual(['regular', 'compact', 'dense', 'tight']);
});

test('a page of a few lines is saved, where a little less air does it', () => {
  const pagesOf = (count: number) =>
    layoutTowards(sections(count), 1, options, testTheme).result.pages.length;
  expect([8, 13, 17].map(pagesOf)).toEqual([1, 1, 2]);
  expect(layoutWithin(sections(17), 1, options, testTheme).density).toBe('dense');
});

test('what fits in no setting comes in the tightest, with all its pages', () => {
  const { fits, density, result } = layoutWithin(sections(60), 1, options, testTheme);
  expect([fits, density]).toEqual([false, 'tight']);
  expect(result.pages.length).toBeGreaterThan(1);
});

test('a table of five thousand rows keeps them all, in order', () => {
  const body = Array.from({ length: 5000 }, (_, i) => row(cell(`${i}`), cell('value')));
  const head = [row(cell('Number', { scope: 'column' }), cell('Value', { scope: 'column' }))];
  const document = documentOf(table({ role: 'plain', caption: undefined, head, body }));
  const { result } = layoutWithin(document, 1000, options, testTheme);
  const numbers = result.pages
    .flatMap((page) => page.items.map(textOf))
    .filter((words) => /^\d+$/.test(words));
  expect(numbers).toEqual(body.map((_, i) => `${i}`));
}, 30_000);
