import { describe, expect, test } from 'vitest';
import type { BlockNode } from '../document/types.ts';
import { typesettingStyles } from '../style/typesetting.ts';
import { testTheme } from '../theme/testing/theme.ts';
import { layoutDocument } from './layout-document.ts';
import { fakeFonts } from './testing/fake-fonts.ts';
import { cell, documentOf, footnote, item, list, paragraph, row, table, text } from './testing/nodes.ts';
import { textOf } from './testing/outline.ts';
import type { Page, PathItem, TextItem } from './types.ts';

const styles = typesettingStyles(testTheme);
const furniture = { head: { left: '', right: '' }, foot: { left: '', right: '' }, reference: '' };
const lay = (...blocks: BlockNode[]): readonly Page[] => {
  const { result, diagnostics } = layoutDocument(documentOf(...blocks), {
    paper: 'a4',
    fonts: fakeFonts,
    furniture,
    styles,
  });
  expect(diagnostics).toEqual([]);
  return result.pages;
};
const filler = (count: number): BlockNode[] => Array.from({ length: count }, () => paragraph('Words'));
const noted = (words: string, mark: string, note: string): BlockNode =>
  paragraph([text(words), footnote(mark, note)]);

const texts = (page: Page | undefined): TextItem[] =>
  (page?.items ?? []).filter((item): item is TextItem => item.kind === 'text');
const rules = (page: Page | undefined): PathItem[] =>
  (page?.items ?? []).filter((item): item is PathItem => item.kind === 'path');
/** Whether words stand on a page. */
const has = (page: Page | undefined, words: string): boolean =>
  texts(page).some((item) => textOf(item).includes(words));
const find = (page: Page | undefined, words: string): TextItem => {
  const found = texts(page).find((item) => textOf(item).includes(words));
  if (found === undefined) throw new Error(`"${words}" is not on the page`);
  return found;
};
const top = (path: PathItem): number =>
  Math.min(...path.path.flatMap((step) => (step[0] === 'L' ? step[2] : [])));
const width = ({ path }: PathItem): number => {
  const xs = path.flatMap((step) => (step[0] === 'L' || step[0] === 'M' ? [step[1]] : []));
  return Math.max(...xs) - Math.min(...xs);
};
/** A note of so many lines and more words than any page needs to tell them apart. */
const long = (lines: number): string => Array.from({ length: lines * 12 }, (_, i) => `w${i}w`).join(' ');

describe('a footnote', () => {
  test('stands at the foot of the page of its mark, below a rule, its mark above the line', () => {
    const [page] = lay(noted('Fact', '1', 'A note.'), paragraph('After'));
    const mark = texts(page).find((item) => textOf(item) === '\u202f1' && item.size < 7);
    const fact = find(page, 'Fact');
    const note = find(page, 'A note.');
    expect(mark?.y).toBeLessThan(fact.y - 2);
    expect(mark?.x).toBeGreaterThan(fact.x + 15);
    expect(note.y).toBeGreaterThan(760);
    const rule = rules(page)[0];
    expect(rule && top(rule)).toBeGreaterThan(find(page, 'After').y);
    expect(rule && top(rule)).toBeLessThan(note.y - 6);
    expect(rule?.content).toEqual({ type: 'artifact', artifact: 'layout' });
  });

  test('takes its line along where there is no room for both', () => {
    for (let count = 25; count < 37; count++) {
      const pages = lay(...filler(count), noted('Fact', '1', 'A note.'), ...filler(3));
      for (const page of pages) expect(has(page, 'Fact')).toBe(has(page, 'A note.'));
    }
  });

  test('of several keeps the order of the marks', () => {
    const [page] = lay(noted('One', '1', 'First note.'), noted('Two', '2', 'Second note.'));
    expect(find(page, 'First').y).toBeLessThan(find(page, 'Second').y);
  });

  test('in a list and in a table stands at the foot of the page too', () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      row(cell([noted(`fact${i}.`, `${i}`, `note${i}.`)]), cell(`value ${i}`)),
    );
    const pages = lay(
      list({ ordered: false, role: 'plain', items: [item('•', noted('Point', '99', 'Of a point.'))] }),
      table({ role: 'plain', caption: undefined, head: [row(cell('Fact'), cell('Value'))], body: rows }),
    );
    expect(has(pages[0], 'Of a point.')).toBe(true);
    expect(pages.length).toBeGreaterThan(2);
    for (let i = 0; i < 60; i++) {
      const page = pages.findIndex((one) => has(one, `fact${i}.`));
      expect(pages.findIndex((one) => has(one, `note${i}.`))).toBe(page);
      expect(find(pages[page], `note${i}.`).y).toBeGreaterThan(find(pages[page], `fact${i}.`).y);
    }
  });
});

describe('a long footnote', () => {
  test('begins on the page of its mark and goes on first on the next, below a rule all across', () => {
    const pages = lay(
      ...filler(28),
      noted('Fact', '1', long(20)),
      ...filler(10),
      noted('Next', '2', 'Other.'),
    );
    const first = pages.findIndex((page) => has(page, 'Fact'));
    expect(has(pages[first], 'w0w')).toBe(true);
    expect(has(pages[first + 1], 'w239w')).toBe(true);
    expect(find(pages[first + 1], 'w239w').y).toBeLessThan(find(pages[first + 1], 'Other.').y);
    const widths = [first, first + 1].map((index) => Math.round(width(rules(pages[index])[0] as PathItem)));
    expect(widths).toEqual([90, 471]);
  });

  test('leaves no line of its own alone', () => {
    for (let count = 20; count < 36; count++) {
      const pages = lay(...filler(count), noted('Fact', '1', long(6)), ...filler(20));
      const lines = pages.map(
        (page) => new Set(texts(page).flatMap((item) => (/w\d+w/.test(textOf(item)) ? [item.y] : []))).size,
      );
      expect(lines.filter((count) => count === 1)).toEqual([]);
    }
  });

  test('of more than a page is never lost, and the text goes on beside it', () => {
    const pages = lay(noted('Fact', '1', long(150)), ...filler(40), noted('Later', '2', 'After all.'));
    const words = pages.flatMap((page) => texts(page).flatMap((item) => textOf(item).match(/w\d+w/g) ?? []));
    expect(words).toEqual(Array.from({ length: 1800 }, (_, i) => `w${i}w`));
    expect(has(pages[1], 'Words')).toBe(true);
    expect(pages.filter((page) => has(page, 'After all.'))).toHaveLength(1);
  });
});
