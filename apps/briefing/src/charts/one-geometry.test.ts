/** The page's SVG and the PDF's items come from one scene: what stands where must agree. */
import { expect, test } from 'vitest';
import { parseDocument } from '../../../../packages/typesetter/src/document/parse.ts';
import type { Picture } from '../../../../packages/typesetter/src/drawing/scene.ts';
import { sceneSvg } from '../../../../packages/typesetter/src/html/chart-svg.ts';
import { layoutDocument } from '../../../../packages/typesetter/src/layout/layout-document.ts';
import { textOf } from '../../../../packages/typesetter/src/layout/testing/outline.ts';
import { tokens } from '../../../../packages/typesetter/src/style/tokens.ts';
import { typesettingStyles } from '../../../../packages/typesetter/src/style/typesetting.ts';
import { testFonts } from '../../../../packages/typesetter/src/text/testing/fonts.ts';
import { drawChart } from './draw-chart.ts';
import { measure, textsOf } from './scenes.ts';

const nowhere = { left: '', right: '' };
const draw: Picture = (width, by) =>
  drawChart(
    {
      kind: 'series',
      unit: 'US$ bn',
      lines: [
        {
          name: 'Таможня КНР',
          points: [
            { year: 2016, value: 69.52, label: '69.52' },
            { year: 2018, value: 107.06, label: '107.06' },
          ],
        },
      ],
      said: [{ name: '习近平', points: [{ year: 2018, value: 100, label: '100', above: true }] }],
      goals: [{ value: 200, label: 'Goal 200', detail: 'set in 2019 for 2024', due: [2024] }],
    },
    width,
    by,
  );

const html =
  '<figure><figcaption><p class="figure-title">Figure 1</p></figcaption><img data-chart="c" alt="All of it"></figure>';
const { document, faults } = parseDocument(html, { title: 'T' });
const { result, diagnostics } = layoutDocument(document, {
  paper: 'a4',
  fonts: testFonts(),
  furniture: { head: nowhere, foot: nowhere, reference: '' },
  pictures: new Map([['c', draw]]),
});
const { margin } = typesettingStyles(tokens).page;
const scene = draw((result.pages[0]?.width ?? 0) - margin.left - margin.right, measure);

const picture = result.pages
  .flatMap(({ items }) => items)
  .filter((item) => item.content.type === 'node' && !textOf(item).startsWith('Figure'));

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
  expect(inSvg.map(({ words }) => words)).toEqual(textsOf(scene).map(({ text }) => text));
  const inPdf = picture.filter((item) => item.kind === 'text');
  const top = (inPdf[0]?.y ?? 0) - (inSvg[0]?.y ?? 0);
  for (const { words, x, y } of inSvg) {
    const found = inPdf.filter(
      (item) => Math.abs(item.x - margin.left - x) < 0.1 && Math.abs(item.y - top - y) < 0.1,
    );
    expect(found.map(textOf).filter((text) => words.startsWith(text))).not.toEqual([]);
  }
});

test('every path of the scene is a path of the page, point for point', () => {
  const paths = picture.flatMap((item) => (item.kind === 'path' ? [item.path] : []));
  const drawn = scene.marks.filter(({ kind }) => kind !== 'text');
  expect(paths).toHaveLength(drawn.length);
  const [dx, dy] = [margin.left, (paths[0]?.[0]?.[2] as number) - firstY()];
  drawn.forEach((mark, i) => {
    if (mark.kind !== 'path') return;
    mark.path.forEach((command, j) => {
      const numbers = command.slice(1).map((value, at) => Number(value) + (at % 2 === 0 ? dx : dy));
      const [type, ...placed] = paths[i]?.[j] ?? ['?'];
      expect(type).toBe(command[0]);
      placed.forEach((value, at) => {
        expect(value).toBeCloseTo(numbers[at] ?? Number.NaN, 6);
      });
    });
  });
});

function firstY(): number {
  const [first] = scene.marks.filter(({ kind }) => kind !== 'text');
  if (first?.kind === 'line') return first.y1;
  return first?.kind === 'path' ? Number(first.path[0]?.[2]) : 0;
}

test('a chart that no view lists is a fault, not a hole', () => {
  const { diagnostics: found } = layoutDocument(document, {
    paper: 'a4',
    fonts: testFonts(),
    furniture: { head: nowhere, foot: nowhere, reference: '' },
  });
  expect(found.map(({ code }) => code)).toEqual(['unknown-picture']);
});
