import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { picturesOf } from '../charts/draw-chart.ts';
import { parseDocument } from '../document/parse.ts';
import { styles } from '../generated/styles.ts';
import { templates } from '../generated/templates.ts';
import { symbols } from '../style/symbols.ts';
import { tokens } from '../style/tokens.ts';
import type { MeasureText } from '../text/text-width.ts';
import { buildView } from '../view/build-view.ts';
import { dataset, options } from '../view/testing/fixture.ts';
import { finishBody, finishHtml } from './finish.ts';
import { hanCodePoints } from './fonts.ts';
import { renderReport, type Templates } from './render.ts';
import { symbolSvg } from './symbols.ts';

const font = {
  family: 'Report Serif',
  weight: 400,
  style: 'normal',
  format: 'woff2',
  data: new Uint8Array([1, 2, 3]),
} as const;
const measure: MeasureText = (text, _, size) => text.length * size * 0.5;
const noCharts = { pictures: new Map(), measure };
const finish = (report: 'executive' | 'full' | 'evidence') => {
  const view = buildView(dataset, { ...options, report });
  const page = renderReport(view, templates as Templates);
  const drawings = { pictures: picturesOf(view.charts), measure };
  return { page, html: finishHtml(page, { css: styles, tokens, fonts: [font], drawings }) };
};

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'doctype-style': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'require-csp-nonce': 'off',
  },
});

describe.each(['executive', 'full', 'evidence'] as const)('%s', (report) => {
  const { page, html } = finish(report);

  test('is valid HTML', async () => {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap(({ messages: found }) =>
      found.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  test('has no fault of the vocabulary, and every element knows its line', () => {
    const { faults } = parseDocument(page.body);
    expect(faults).toEqual([]);
    expect(page.body.match(/<[a-z]/g)?.length).toBe(page.body.match(/ data-at="/g)?.length);
  });

  test('asks nothing of anywhere and holds no script', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<(script(?! type="application\/ld\+json")|link|img|iframe|object)\b/);
    expect(html).not.toMatch(/@import|url\((?!data:)/);
    expect(html).not.toContain('data-at');
  });

  test('is the same from run to run', () => {
    expect(finish(report).html).toBe(html);
  });

  test('tells machines of the event', () => {
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const data = JSON.parse(block);
    expect(data['@graph'].map((item: { '@type': string }) => item['@type'])).toEqual([
      'Report',
      'Event',
      'CreativeWork',
      'CreativeWork',
    ]);
  });

  test('every sentence of the editors carries its claims', () => {
    const {
      keyPoints = [],
      summary = [],
      bottomLine,
    } = JSON.parse(JSON.stringify(buildView(dataset, { ...options, report })));
    // The evidence report has the claims themselves.
    const sentences = report === 'evidence' ? [] : [bottomLine, ...keyPoints, ...summary];
    for (const sentence of sentences) expect(html).toContain(`<span data-claim="${sentence.claims}">`);
  });
});

test('cells tell their column, for screens too narrow for a table', () => {
  const html =
    '<table><thead><tr><th scope="col">A</th><th scope="col">B &amp; C</th></tr></thead><tbody><tr><th scope="row">a</th><td data-at="x:1" class="number">1</td></tr></tbody></table>';
  expect(finishBody(html, noCharts)).toContain(
    '<th scope="row">a</th><td data-label="B &amp; C" class="number">1</td>',
  );
});

test('symbols are drawn, with words for those who do not see them', () => {
  for (const name of Object.keys(symbols)) expect(symbolSvg(name, '')).toContain('aria-hidden="true"');
  expect(finishBody('<i data-symbol="differ" role="img" aria-label="A &amp; B"></i>', noCharts)).toContain(
    'role="img" aria-label="A &amp; B"',
  );
  expect(() => symbolSvg('none', '')).toThrow('No symbol "none"');
});

test('text that looks like a template mark is left alone', () => {
  expect(finishBody('<p data-at="t:1">x data-at=&quot;y&quot; data-at="y"</p>', noCharts)).toBe(
    '<p>x data-at=&quot;y&quot; data-at="y"</p>',
  );
});

test('code points of Chinese writing are gathered for their font', () => {
  expect(hanCodePoints('Xi 习近平 習 Да “x” 。')).toEqual([0x3002, 0x4e60, 0x5e73, 0x7fd2, 0x8fd1]);
});
