/** What a viewer makes of the files: read back by pdf.js. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleDocument } from './testing/sample-document.ts';
import { writeTestPdf } from './testing/write-test-pdf.ts';

let pdf: PDFDocumentProxy;

beforeAll(async () => {
  const data = await writeTestPdf(sampleDocument());
  pdf = await getDocument({ data, useSystemFonts: false, isEvalSupported: false, verbosity: 0 }).promise;
});
afterAll(() => pdf.destroy());

async function pages() {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
}

test('text comes in reading order, Latin, Cyrillic and Chinese', async () => {
  const parts: string[] = [];
  for (const page of await pages()) {
    const { items } = await page.getTextContent();
    parts.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  const text = parts.join('').replace(/\s+/g, ' ');
  expect(text).toMatch(/President\s?Си Цзиньпин\s?\(习近平\)\s?said\s?old friend/);
  const order = [
    'Summit in Moscow',
    'The talks 7',
    'First outcome',
    'Second',
    'Trade',
    'AVAV Kremlin',
    'Report,',
  ];
  const positions = order.map((words) => text.indexOf(words));
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
  expect(positions.every((position) => position >= 0)).toBe(true);
});

test('outline, labels, language, title and marks are as planned', async () => {
  const titles = (items: readonly { title: string; items: never[] }[]): unknown =>
    items.map(({ title, items: inner }) => [title, titles(inner)]);
  expect(titles((await pdf.getOutline()) as never[])).toEqual([
    ['Summit in Moscow', [['The talks', [['Figures', []]]]]],
  ]);
  expect(await pdf.getPageLabels()).toEqual(Array.from({ length: pdf.numPages }, (_, i) => `${i + 1}`));
  const { info } = (await pdf.getMetadata()) as unknown as { info: object };
  expect(info).toMatchObject({ Title: 'A test', Language: 'en', PDFFormatVersion: '1.7' });
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
});

test('every page has its part of the structure tree', async () => {
  type Node = { role?: string; children?: Node[] };
  const roles = ({ role, children = [] }: Node): string[] => [
    ...(role === undefined ? [] : [role]),
    ...children.flatMap(roles),
  ];
  const all = await Promise.all(
    (await pages()).map(async (page) => roles((await page.getStructTree()) as Node)),
  );
  expect(all.every((list) => list[0] === 'Root' && list[1] === 'Document')).toBe(true);
  expect(new Set(all.flat())).toEqual(
    new Set(
      'Root Document H1 H2 H3 TOC TOCI Reference Link Sect P Span Quote L LI Lbl LBody Figure Table Caption THead TBody TR TH TD'.split(
        ' ',
      ),
    ),
  );
});

test('links lie on their words and lead where they say', async () => {
  const annotations = (await Promise.all((await pages()).map((page) => page.getAnnotations()))).flat();
  const targets = await Promise.all(
    annotations.map(async ({ url, dest }) => url ?? (await pdf.getPageIndex(dest[0]))),
  );
  const address = 'https://example.org/%D0%BF%D1%83%D1%82%D1%8C?a=1';
  expect(targets.slice(0, 2)).toEqual([0, expect.any(Number)]);
  expect(targets.filter((target) => target === address).length).toBeGreaterThan(3);
});
