import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';
import { openPdf, textOf } from '../support/pdf.ts';
import { REPORTS, type RenderedReport, type ReportName, renderReports } from '../support/reports.ts';
import { chromium } from '../support/tools.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDTHS = [320, 768, 1440];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let reports: ReadonlyMap<ReportName, RenderedReport>;
beforeAll(async () => {
  reports = await renderReports();
});

function report(name: ReportName): RenderedReport {
  const found = reports.get(name);
  if (!found) throw new Error(`${name} was not rendered`);
  return found;
}

const squeezed = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0\u00ad\u200b\u2060]/g, '');

describe.skipIf(chromium === undefined)(
  `in a browser${chromium === undefined ? ' (skipped: Chromium is not here)' : ''}`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser(chromium ?? '');
    });
    afterAll(() => browser?.close());

    async function withPage<T>(
      name: ReportName,
      view: Parameters<typeof openPage>[2],
      look: (page: Page) => Promise<T>,
    ): Promise<T> {
      const { page, requests, complaints } = await openPage(browser, report(name).htmlFile, view);
      try {
        const seen = await look(page);
        expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
        return seen;
      } finally {
        await page.close();
      }
    }

    describe.each(REPORTS)('%s', (name) => {
      test.each(WIDTHS)('nothing runs over at a width of %i', async (width) => {
        const over = await withPage(name, { width }, (page) =>
          page.evaluate(() => {
            const { clientWidth, scrollWidth } = document.documentElement;
            if (scrollWidth <= clientWidth) return [];
            return [...document.querySelectorAll('main *')]
              .filter((element) => element.getBoundingClientRect().right > clientWidth)
              .map((element) => element.outerHTML.slice(0, 120));
          }),
        );
        expect(over).toEqual([]);
      });

      // What does not depend on colours need not be looked for twice.
      test.each([
        ['light', WCAG],
        ['dark', ['color-contrast', 'link-in-text-block']],
      ] as const)('axe finds nothing against WCAG 2.2 AA, %s', async (colorScheme, only) => {
        const found = await withPage(name, { width: 1024, colorScheme }, async (page) => {
          await page.evaluate(AXE);
          return (await page.evaluate(
            `axe.run(document, { runOnly: ${JSON.stringify(only)} })`,
          )) as AxeResults;
        });
        expect(
          found.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html).slice(0, 3) })),
        ).toEqual([]);
        expect(found.passes.length).toBeGreaterThan(only === WCAG ? 15 : 0);
      });

      test('links inside the page lead to something, and ids are there once', async () => {
        const { ids, targets } = await withPage(name, { width: 1024 }, (page) =>
          page.evaluate(() => ({
            ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
            targets: [...document.querySelectorAll('a[href^="#"]')].map((link) =>
              decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''),
            ),
          })),
        );
        expect(new Set(ids).size).toBe(ids.length);
        expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
        expect(targets.length).toBeGreaterThan(0);
      });

      test('its own fonts are loaded and used', async () => {
        const fonts = await withPage(name, { width: 1024 }, (page) =>
          page.evaluate(() => {
            const shown = (document.body.textContent ?? '').match(/\p{Script=Han}+/u)?.[0];
            const family = (selector: string) => {
              const element = document.querySelector(selector);
              return element ? getComputedStyle(element).fontFamily : '';
            };
            return {
              faults: [...document.fonts]
                .filter(({ status }) => status === 'error')
                .map((face) => face.family),
              serif: document.fonts.check('16px "Report Serif"', 'Вг'),
              sans: document.fonts.check('16px "Report Sans"', 'Вг'),
              han: shown === undefined || document.fonts.check('16px "Report Han"', shown),
              loaded: [...document.fonts].filter(({ status }) => status === 'loaded').length,
              body: family('main p'),
            };
          }),
        );
        expect(fonts).toMatchObject({ faults: [], serif: true, sans: true, han: true });
        expect(fonts.loaded).toBeGreaterThanOrEqual(3);
        expect(fonts.body).toMatch(/Report (Serif|Sans)/);
      });

      test('prints on as many pages as the PDF, or a few more, and on none that is empty', async () => {
        const data = await withPage(name, { width: 1024 }, (page) =>
          page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true }),
        );
        const printed = await openPdf(data);
        // A browser sets the lines a little wider than the PDF does.
        expect(printed.pages.length).toBeLessThanOrEqual(Math.ceil(report(name).pdf.pages.length * 1.3) + 1);
        for (const { number, texts } of printed.pages)
          expect({ number, empty: texts.every(({ text }) => text.trim() === '') }).toEqual({
            number,
            empty: false,
          });
      });
    });
  },
);

test.each(REPORTS)('%s is a page of less than 400 KiB', (name) => {
  expect(Buffer.byteLength(report(name).html)).toBeLessThan(400 * 1024);
});

describe.each(REPORTS)('%s says the same as its PDF', (name) => {
  /** Text of an element in the HTML source. */
  const textIn = (html: string): string =>
    squeezed(
      html
        .replace(/<[^>]*>/g, '')
        .replace(/&(nbsp|amp|lt|gt|quot|shy|#x27|#39|#\d+);/g, (whole, entity: string) => {
          const named: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', shy: '' };
          return (
            named[entity] ??
            (entity.startsWith('#x')
              ? String.fromCodePoint(Number.parseInt(entity.slice(2), 16))
              : entity.startsWith('#')
                ? String.fromCodePoint(Number(entity.slice(1)))
                : whole)
          );
        }),
    );

  /** Up to the next tag that is not one of the line: end tags of paragraphs are left out. */
  const BLOCK =
    /<(?:h[1-6]|p|caption|dt|figcaption)\b[^>]*>(.*?)(?=<\/?(?!(?:a|span|strong|em|small|q|time|svg|use|button|br)\b)[a-z])/gs;

  test('every heading, paragraph and cell, in the same order', () => {
    const { html, pdf } = report(name);
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    const blocks = [...main.matchAll(BLOCK)].map(([, inner = '']) => textIn(inner));
    const text = squeezed(pdf.pages.map(({ structure }) => textOf(structure)).join(''));
    const lost: string[] = [];
    let at = 0;
    for (const block of blocks) {
      const found = text.indexOf(block, at);
      if (found < 0) lost.push(block);
      else at = found + block.length;
    }
    expect(lost).toEqual([]);
    expect(blocks.length).toBeGreaterThan(15);
  });
});
