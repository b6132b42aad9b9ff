import { expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import type { DocumentNode } from '../document/types.ts';
import { conformanceFaults } from '../pdf/testing/conformance.ts';
import { plain } from '../pdf/testing/read-pdf.ts';
import { StructureReader } from '../pdf/testing/read-structure.ts';
import { typesettingStyles } from '../style/typesetting.ts';
import { testFonts } from '../text/testing/fonts.ts';
import { testTheme } from '../theme/testing/theme.ts';
import { typeset } from '../typeset.ts';
import { layoutDocument } from './layout-document.ts';
import { wordsPlaced } from './testing/words-placed.ts';

const NO_FURNITURE = { head: { left: '', right: '' }, foot: { left: '', right: '' }, reference: '' };

function read(
  body: string,
  head = '<tr><th scope="col">A</th><th scope="col">B</th><th scope="col">C</th></tr>',
) {
  const html = `<h1>T</h1><table><thead>${head}</thead><tbody>${body}</tbody></table>`;
  return parseDocument(html, { theme: testTheme });
}

function lay(document: DocumentNode) {
  const styles = typesettingStyles(testTheme);
  return layoutDocument(document, { paper: 'a4', fonts: testFonts(), furniture: NO_FURNITURE, styles })
    .result;
}

const SPANNED =
  '<tr><th scope="row" rowspan="2">north</th><td>n1</td><td rowspan="3">all</td></tr>' +
  '<tr><td>n2</td></tr><tr><th scope="row">south</th><td>s1</td></tr>';

test('a cell reaches over rows, and what follows it stands beside it', () => {
  const { document, faults } = read(SPANNED);
  expect(faults).toEqual([]);
  const at = wordsPlaced(lay(document));
  expect(at('n2').x).toBe(at('n1').x);
  expect(at('s1').x).toBe(at('n1').x);
  expect(at('south').x).toBe(at('north').x);
  expect(at('north').y).toBe(at('n1').y);
  expect(at('all').y).toBe(at('n1').y);
  expect(at('n2').y).toBeGreaterThan(at('n1').y);
  expect(at('s1').y).toBe(at('south').y);
});

test('what a high cell needs is given to the last of its rows', () => {
  const high = Array.from({ length: 9 }, (_, i) => `line${i}<br>`).join('');
  const { document } = read(
    `<tr><td rowspan="2">${high}end</td><td>n1</td><td>x</td></tr><tr><td>n2</td><td>y</td></tr>` +
      '<tr><td>below</td><td>z</td><td>z</td></tr>',
  );
  const at = wordsPlaced(lay(document));
  const step = at('line1').y - at('line0').y;
  expect(at('n2').y - at('n1').y).toBeLessThan(3 * step);
  expect(at('below').y).toBeGreaterThan(at('end').y + step / 2);
});

test('no page ends among rows that a cell reaches over, unless they are higher than a page', () => {
  const group = (name: string, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const head = i === 0 ? `<th scope="row" rowspan="${count}">${name}</th>` : '';
      return `<tr>${head}<td>${name}-${i}</td><td>x</td></tr>`;
    }).join('');
  const groups = Array.from({ length: 12 }, (_, i) => group(`g${i}`, 7)).join('');
  const { document } = read(groups);
  const result = lay(document);
  expect(result.pages.length).toBeGreaterThan(1);
  const at = wordsPlaced(result);
  for (let i = 0; i < 12; i++) expect(at(`g${i}-6`).page).toBe(at(`g${i}-0`).page);

  const long = lay(read(group('long', 90)).document);
  const within = wordsPlaced(long);
  expect(within('long-89').page).toBeGreaterThan(within('long-0').page);
  expect(within('long-89').x).toBe(within('long-0').x);
});

test('a row of one cell across all columns stands with what it heads', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, i) => `<tr><td>r${i}</td><td>x</td><td>x</td></tr>`).join('');
  // However many rows stand before it, one of these counts puts it last on its page.
  for (let before = 30; before < 90; before++) {
    const at = wordsPlaced(
      lay(
        read(
          `${rows(before)}<tr><td colspan="3">Heading</td></tr><tr><td>first</td><td>x</td><td>x</td></tr>${'<tr><td>y</td><td>y</td><td>y</td></tr>'.repeat(4)}`,
        ).document,
      ),
    );
    expect([before, at('Heading').page]).toEqual([before, at('first').page]);
  }
});
test('the PDF says how far a cell reaches, and keeps to both standards', () => {
  const { document } = read(
    SPANNED,
    '<tr><th scope="col" rowspan="2">A</th><th scope="col" colspan="2">B</th></tr>' +
      '<tr><th scope="col">b1</th><th scope="col">b2</th></tr>',
  );
  const { pdf, faults } = typeset(document, {
    theme: testTheme,
    fonts: testFonts(),
    metadata: { date: new Date(0) },
  });
  expect(faults).toEqual([]);
  const reader = new StructureReader(pdf as Uint8Array);
  expect(conformanceFaults(pdf as Uint8Array)).toEqual([]);
  expect(reader.elements('TH').map((cell) => plain(cell.get('A')))).toEqual([
    { O: '/Table', Scope: '/Column', RowSpan: 2 },
    { O: '/Table', Scope: '/Column', ColSpan: 2 },
    { O: '/Table', Scope: '/Column' },
    { O: '/Table', Scope: '/Column' },
    { O: '/Table', Scope: '/Row', RowSpan: 2 },
    { O: '/Table', Scope: '/Row' },
  ]);
  expect(reader.tree()).toContainEqual([
    'Table',
    ['THead', ['TR', ['TH', 'A'], ['TH', 'B']], ['TR', ['TH', 'b1'], ['TH', 'b2']]],
    [
      'TBody',
      ['TR', ['TH', 'north'], ['TD', 'n1'], ['TD', 'all']],
      ['TR', ['TD', 'n2']],
      ['TR', ['TH', 'south'], ['TD', 's1']],
    ],
  ]);
});

test.each([
  [
    'a cell that reaches below the last row',
    '<tr><td rowspan="2">a</td><td>b</td><td>c</td></tr>',
    'bad-value',
  ],
  [
    'a row too long beside a cell from above',
    SPANNED.replace('<td>n2</td>', '<td>n2</td><td>n3</td>'),
    'incomplete',
  ],
  ['no number', SPANNED.replace('"3"', '"all"'), 'bad-value'],
  ['more rows than HTML allows', SPANNED.replace('"3"', '"1001"'), 'bad-value'],
])('%s is a fault', (_, body, code) => {
  expect(read(body).faults.map((fault) => fault.code)).toContain(code);
});
