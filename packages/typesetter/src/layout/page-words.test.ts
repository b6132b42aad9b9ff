import { expect, test } from 'vitest';
import { typesettingStyles } from '../style/typesetting.ts';
import { testTheme } from '../theme/testing/theme.ts';
import { layoutDocument } from './layout-document.ts';
import { settlePages } from './page-words.ts';
import { fakeFonts } from './testing/fake-fonts.ts';
import { documentOf, heading, paragraph, see, text } from './testing/nodes.ts';
import { textOf } from './testing/outline.ts';

const styles = typesettingStyles(testTheme);
const furniture = {
  head: { left: '', right: '' },
  foot: { left: '', right: '' },
  reference: ' (page {page})',
};

test('a cross-reference tells the page on which what it leads to begins', () => {
  const { result, diagnostics } = layoutDocument(
    documentOf(
      paragraph([text('More under '), see('Talks', 'talks'), text('.')]),
      ...Array.from({ length: 300 }, () => paragraph('Words')),
      heading(2, 'Talks', 'talks'),
    ),
    { paper: 'a4', fonts: fakeFonts, furniture, styles },
  );
  expect(diagnostics).toEqual([]);
  const page = result.pages.findIndex(({ items }) =>
    items.some((item) => textOf(item) === 'Talks' && item.kind === 'text' && item.face === 'sans-bold'),
  );
  expect(page).toBeGreaterThan(5);
  expect(result.pages[0]?.items.map(textOf).join('')).toContain(`Talks (page ${page + 1}).`);
});

test('one that leads nowhere is told', () => {
  const document = documentOf(paragraph([see('Talks', 'talks')]));
  const { diagnostics } = layoutDocument(document, { paper: 'a4', fonts: fakeFonts, furniture, styles });
  expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([['missing-target', { id: 'talks' }]]);
});

test('what moves to and fro with the number comes to rest', () => {
  // With one figure there is room on page 9, and the target falls to 10; with two it does not.
  const seen: string[] = [];
  const pass = settlePages(
    [{ pageOf: 'x' }],
    (labelOf) => {
      seen.push(labelOf('x'));
      return labelOf('x').length < 2 ? 9 : 8;
    },
    (page) => page,
  );
  expect(pass).toBe(8);
  expect(seen.at(-1)).toBe('\u20079');
});
