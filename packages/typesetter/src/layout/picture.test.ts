/** The page's SVG and the PDF's items come from one scene: what stands where must agree. */
import { expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import type { Mark, Picture, TextMark } from '../drawing/scene.ts';
import { sceneSvg } from '../html/chart-svg.ts';
import { typesettingStyles } from '../style/typesetting.ts';
import { testFonts } from '../text/testing/fonts.ts';
import { textMeasure } from '../text/text-width.ts';
import { testTheme } from '../theme/testing/theme.ts';
import { layoutDocument } from './layout-document.ts';
import { textOf } from './testing/outline.ts';

const label = (text: string, x: number, y: number, look: Partial<TextMark> = {}): Mark => ({
  kind: 'text',
  role: 'label',
  ...{ x, y, text, anchor: 'start', face: 'sans', size: 8, color: 'ink' },
  ...look,
});
const stroke = { color: 'accent', width: 1, dash: [] } as const;
const draw: Picture = (width) => ({
  width,
  height: 80,
  marks: [
    { kind: 'line', role: 'axis', x1: 0, y1: 70, x2: width, y2: 70, stroke },
    { kind: 'rect', role: 'data', x: 10, y: 30, width: 20, height: 40, fill: 'muted', stroke: undefined },
    {
      kind: 'path',
      role: 'data',
      path: [['M', 60, 50], ['L', 80, 50], ['C', 80, 60, 70, 70, 60, 70], ['Z']],
      fill: undefined,
      stroke,
    },
    label('Таможня КНР', 4, 20),
    label('107.06', 90, 40, { anchor: 'middle', face: 'sans-bold' }),
    label('习近平', width, 60, { anchor: 'end' }),
  ],
});

const options = {
  paper: 'a4',
  fonts: testFonts(),
  furniture: { head: { left: '', right: '' }, foot: { left: '', right: '' }, reference: '' },
  styles: typesettingStyles(testTheme),
} as const;
const measure = textMeasure(options.fonts);
const html = '<figure><figcaption><p>Figure 1</p></figcaption><img data-chart="c" alt="All of it"></figure>';
const { document, faults } = parseDocument(html, { title: 'T', theme: testTheme });
const { result, diagnostics } = layoutDocument(document, { ...options, pictures: new Map([['c', draw]]) });
const { margin } = options.styles.page;
const scene = draw((result.pages[0]?.width ?? 0) - margin.left - margin.right, measure);
const texts = scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

const picture = result.pages
  .flatMap(({ items }) => items)
  .filter((item) => item.content.type === 'node' && !textOf(item).startsWith('Figure'));
/** From the scene to the page. */
const [dx, dy] = [margin.left, (picture.find(({ kind }) => kind === 'text') as { y: number }).y - 20];

test('it is set without a fault, all of it as content of the picture', () => {
  expect(faults).toEqual([]);
  expect(diagnostics).toEqual([]);
  expect(new Set(picture.map(({ content }) => JSON.stringify(content))).size).toBe(1);
});

test('every text stands where the SVG has it', () => {
  const svg = sceneSvg(scene, 'chart');
  const inSvg = [...svg.matchAll(/<text x=([\d.-]+) y=([\d.-]+)([^>]*)>([^<]*)<\/text>/g)].map(
    ([, x, y, attributes = '', words = '']) => {
      const width = measure(words, attributes.includes('bold') ? 'sans-bold' : 'sans', 8);
      const shift = /\bend\b/.test(attributes) ? width : attributes.includes('middle') ? width / 2 : 0;
      return { words, x: Number(x) - shift, y: Number(y) };
    },
  );
  expect(inSvg.map(({ words }) => words)).toEqual(texts.map(({ text }) => text));
  const inPdf = picture.filter((item) => item.kind === 'text');
  for (const { words, x, y } of inSvg) {
    const found = inPdf.filter((item) => Math.abs(item.x - dx - x) < 0.1 && Math.abs(item.y - dy - y) < 0.1);
    expect(found.map(textOf).filter((text) => words.startsWith(text))).not.toEqual([]);
  }
});

test('every line, rectangle and path of the scene is a path of the page, point for point', () => {
  const paths = picture.flatMap((item) =>
    item.kind === 'path'
      ? [item.path.map(([type, ...at]) => [type, ...at.map((value, i) => value - (i % 2 === 0 ? dx : dy))])]
      : [],
  );
  const { width } = scene;
  expect(
    paths.map((path) =>
      path.map(([type, ...at]) => [type, ...at.map((value) => Math.round(Number(value) * 1e6) / 1e6)]),
    ),
  ).toEqual([
    [
      ['M', 0, 70],
      ['L', Math.round(width * 1e6) / 1e6, 70],
    ],
    [['M', 10, 30], ['L', 30, 30], ['L', 30, 70], ['L', 10, 70], ['Z']],
    [['M', 60, 50], ['L', 80, 50], ['C', 80, 60, 70, 70, 60, 70], ['Z']],
  ]);
});

test('a picture that nobody gives is a fault, not a hole', () => {
  const { diagnostics: found } = layoutDocument(document, options);
  expect(found.map(({ code }) => code)).toEqual(['unknown-picture']);
});
