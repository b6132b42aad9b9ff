import { createHash } from 'node:crypto';
import { type AnyNode, childrenOf } from '@summit/typesetter';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { picturesOf } from '../charts/draw-chart.ts';
import { templates } from '../generated/templates.ts';
import { english } from '../messages/catalogues.ts';
import type { ViewOptions } from '../reports/build-view.ts';
import { dataset, requests } from '../reports/testing/fixture.ts';
import { wordedView } from '../reports/testing/worded-view.ts';
import { fonts } from '../testing/fonts.ts';
import { themeIn } from '../theme/theme.ts';
import { readReport } from './read-report.ts';
import { renderReport, type Templates } from './render.ts';
import { reportPage } from './report-page.ts';

const theme = themeIn(english());

const textOf = (file: Uint8Array) => Buffer.from(file).toString();
const pdf = { file: 'a-full.pdf', pages: 12, bytes: 1_250_000 };
const write = (request: ViewOptions) => {
  const view = wordedView(dataset, request);
  const page = renderReport(view, templates as Templates, english());
  const { document, faults } = readReport(page, theme, english());
  const pictures = picturesOf(view.charts, english().number);
  const options = { theme, messages: english(), fonts, pdf, masthead: null, pictures };
  return { page, document, faults, options, html: textOf(reportPage(document, page, options)) };
};

function templatesOf(node: AnyNode): string[] {
  return [node.origin.template, ...childrenOf(node).flatMap(templatesOf)];
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'doctype-style': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'require-csp-nonce': 'off',
    // What HTML lets one leave out is left out.
    'attr-quotes': 'off',
    'no-implicit-close': 'off',
    'element-permitted-content': 'off',
    'no-implicit-button-type': 'off',
    'prefer-native-element': 'off',
  },
});

describe.each(requests)('%s', (report, request) => {
  const { page, document, faults, options, html } = write(request);

  test('is valid HTML', async () => {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap(({ messages: found }) =>
      found.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  test('has no fault of the vocabulary, and every element knows its line', () => {
    expect(faults).toEqual([]);
    const written = new Set(document.children.flatMap(templatesOf));
    expect([...written].filter((name) => !Object.hasOwn(templates, name))).toEqual([]);
    expect(written.size).toBeGreaterThan(5);
  });

  test('asks nothing of anywhere, and lets no style or script run but its own', () => {
    const sources = (element: string) =>
      [...html.matchAll(new RegExp(`<${element}(?: data-[^>]*)?>(.*?)</${element}>`, 'gs'))]
        .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
        .join(' ');
    expect(html).toContain(
      `content="default-src 'none'; style-src ${sources('style')}; script-src ${sources('script')};`,
    );
    const elements = new Set(html.match(/<(script|style)\b(?: type=[^>]*>)?/g));
    expect([...elements]).toEqual(['<style', '<script type="application/ld+json">', '<script']);
    expect(html).not.toMatch(/<(link(?! rel="icon" href="data:)|img|iframe|object)\b| style=| on[a-z]+=/);
    expect(html).not.toMatch(/@import|url\((?!data:)/);
    expect(html).not.toContain('data-at');
  });

  test('leads to its PDF', () => {
    expect(html).toContain(
      '<a href=a-full.pdf type=application/pdf>PDF</a> (12\u00a0pages, 1.3\u00a0MB, with its records)<li>',
    );
    expect(textOf(reportPage(document, page, { ...options, pdf: null }))).not.toContain('.pdf');
  });

  test('leads to what was made with it, and to the contents before any source', () => {
    const masthead = {
      reports: [
        { href: null, title: 'Full briefing' },
        { href: 'a-tracker.html', title: 'Tracker' },
      ],
      site: '../index.html',
    };
    const led = textOf(reportPage(document, page, { ...options, masthead }));
    const main = led.slice(led.indexOf('<main'));
    const hrefs = [...main.matchAll(/<a href="?([^\s">]+)/g)].map(([, href]) => href);
    const contents = html.includes('id=contents') ? ['#contents'] : [];
    expect(hrefs.slice(0, 3 + contents.length)).toEqual([
      '../index.html',
      'a-tracker.html',
      ...contents,
      'a-full.pdf',
    ]);
    expect(html).not.toContain('class=beside');
  });

  test('is the same from run to run', () => {
    expect(write(request).html).toBe(html);
  });

  test('tells machines of the events', () => {
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const data = JSON.parse(block);
    expect(data['@graph'].map((item: { '@type': string }) => item['@type'])).toEqual([
      'Report',
      ...(report === 'comparison' ? ['Event'] : []),
      'Event',
      'CreativeWork',
      'CreativeWork',
    ]);
  });
});

// In the other reports stand the claims themselves.
test.each(requests.filter(([report]) => report === 'executive' || report === 'full'))(
  '%s: every sentence of the editors carries its claims',
  (_, request) => {
    const { html } = write(request);
    const {
      keyPoints = [],
      summary = [],
      bottomLine,
    } = JSON.parse(JSON.stringify(wordedView(dataset, request)));
    const sentences = [bottomLine, ...keyPoints, ...summary];
    expect(sentences.length).toBeGreaterThan(2);
    for (const sentence of sentences)
      expect(html).toMatch(new RegExp(`<span data-claim="?${sentence.claims}"?>`));
  },
);
