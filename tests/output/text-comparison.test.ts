/** The comparison of two texts as readers meet it: its page in a browser, its PDF against the standards. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conformanceFaults } from '@summit/typesetter/testing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';
import { summit } from '../support/command.ts';
import { comparedTexts } from '../support/compared-texts.ts';
import { audit, foreignFonts, overflow, WCAG } from '../support/page-checks.ts';
import { elementsOf, openPdf, textOf } from '../support/pdf.ts';
import { chromium } from '../support/tools.ts';

const PAIRS = [
  ['statement-2030.en', 'statement-2031.en'],
  ['statement-2030.ru', 'statement-2031.ru'],
  ['statement-2030.zh-Hans', 'statement-2031.zh-Hans'],
  ['bay.en', 'bay.zh-Hans'],
  ['bay.ru', 'bay.en'],
] as const;
const nameOf = ([first, second]: readonly [string, string]) => `${first}-to-${second}`;

let folder = '';
beforeAll(async () => {
  folder = comparedTexts();
  for (const pair of PAIRS) {
    const { code, err } = await summit(['compare', ...pair, '--texts', '.', '--out', '.'], { cwd: folder });
    if (code !== 0) throw new Error(err);
  }
});
const file = (name: string) => join(folder, name);

describe.each(PAIRS.map((pair) => [nameOf(pair), pair] as const))('%s', (name, [first, second]) => {
  test('its PDF keeps to PDF/UA-1 and PDF/A-3a', () => {
    expect(conformanceFaults(readFileSync(file(`${name}.pdf`)))).toEqual([]);
  });

  test('holds every paragraph of both texts, those that were kept once', async () => {
    const pdf = await openPdf(readFileSync(file(`${name}.pdf`)));
    const bare = (text: string) => text.replace(/\s/g, '');
    const shown = bare(pdf.pages.map(({ texts }) => texts.map(({ text }) => text).join('')).join(''));
    const words = bare(pdf.pages.flatMap(({ structure }) => elementsOf(structure).map(textOf)).join(''));
    const read = (stem: string) =>
      readFileSync(file(`${stem}.txt`), 'utf8')
        .split('\n\n')
        .map(bare);
    expect(shown.length).toBeGreaterThan(100);
    for (const paragraph of [...read(first), ...read(second)]) expect(words).toContain(paragraph);
  });
});

describe.skipIf(chromium === undefined)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(chromium ?? '');
  });
  afterAll(() => browser?.close());

  test.each(PAIRS.map(nameOf))(
    '%s is found sound by axe, runs over nowhere, and is in its own fonts',
    async (name) => {
      const { page, requests, complaints } = await openPage(browser, file(`${name}.html`));
      for (const [width, colorScheme] of [
        [320, 'light'],
        [390, 'dark'],
        [1440, 'light'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect({ width, over: await overflow(page) }).toEqual({ width, over: [] });
        expect((await audit(page, WCAG)).violations).toEqual([]);
      }
      expect(await foreignFonts(page)).toEqual([]);
      expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
      await page.context().close();
    },
  );

  test('the texts stand side by side on a desk, and one below the other on a phone', async () => {
    const { page } = await openPage(browser, file(`${nameOf(PAIRS[0])}.html`));
    const cells = async (width: number) => {
      await page.setViewportSize({ width, height: 900 });
      return page.evaluate(() => {
        const [first, second] = [
          ...document.querySelectorAll('.side-by-side-texts tbody tr:nth-child(2) td'),
        ];
        const [a, b] = [first?.getBoundingClientRect(), second?.getBoundingClientRect()];
        return { below: (b?.top ?? 0) >= (a?.bottom ?? 0), beside: (b?.left ?? 0) >= (a?.right ?? 0) };
      });
    };
    expect(await cells(1440)).toEqual({ below: false, beside: true });
    expect(await cells(390)).toEqual({ below: true, beside: false });
    await page.context().close();
  });
});
