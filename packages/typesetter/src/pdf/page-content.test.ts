import { expect, test } from 'vitest';
import type { Content, PageItem } from '../layout/types.ts';
import { testTheme } from '../theme/testing/theme.ts';
import { FontTable } from './fonts.ts';
import { ImageTable } from './images.ts';
import { paintPage } from './page-content.ts';
import { PdfFile } from './pdfkit-document.ts';
import { planStructure } from './structure.ts';
import { testFonts } from './testing/test-fonts.ts';

type Artifact = Extract<Content, { type: 'artifact' }>['artifact'];

const fonts = await testFonts();

const text = (artifact: Artifact, words: string): PageItem => ({
  kind: 'text',
  x: 0,
  y: 10,
  width: 50,
  face: 'serif',
  size: 10,
  words: words === '' ? [] : [fonts.face('serif').shape(words, { figures: 'tabular', ligatures: true })],
  stretch: undefined,
  color: '#000000',
  content: { type: 'artifact', artifact },
});

const rule = (artifact: Artifact): PageItem => ({
  kind: 'path',
  path: [['M', 0, 0], ['L', 10, 0], ['L', 10, 1], ['L', 0, 1], ['Z']],
  fill: '#000000',
  stroke: undefined,
  content: { type: 'artifact', artifact },
});

/** The operators that open, close and paint. */
function operators(...items: PageItem[]): string {
  const plan = planStructure({ title: '', lang: 'en', children: [] }, testTheme);
  const page = { index: 0, label: '1', width: 100, height: 100, items };
  const file = new PdfFile({}, 'en', 'ua1');
  const { content } = paintPage(page, plan, new Map(), new FontTable(fonts, file), new ImageTable(file));
  return (content.match(/\b(BT|ET|BDC|EMC|TJ|f)$/gm) ?? []).join(' ');
}

test('one text object holds all sequences in which nothing is drawn', () => {
  expect(operators(text('header', 'one'), text('layout', 'two'), text('layout', 'three'))).toBe(
    'BT BDC TJ EMC BDC TJ TJ EMC ET',
  );
});

test('a sequence in which something is drawn holds its text objects, what is not shown notwithstanding', () => {
  const mixed = [text('layout', 'one'), text('header', ''), rule('layout'), text('layout', 'two')];
  expect(operators(text('header', 'zero'), ...mixed, text('footer', 'three'))).toBe(
    'BT BDC TJ EMC ET BDC BT TJ ET f BT TJ ET EMC BT BDC TJ EMC ET',
  );
  expect(operators(rule('background'), rule('layout'))).toBe('BDC f EMC BDC f EMC');
  expect(operators()).toBe('');
});
