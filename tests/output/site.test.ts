import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { pagesOf, serve } from '../support/site.ts';
import { chromium } from '../support/tools.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const { canonical, small } = inject('rendered');

/** Values of attributes in all tags of a page, with or without quotation marks. */
function attributes(html: string, names: string): readonly string[] {
  const pattern = new RegExp(` (?:${names})=(?:"([^"]*)"|([^\\s"'>]+))`, 'g');
  const tags = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '').match(/<[a-z][^>]*>/g) ?? [];
  return tags.flatMap((tag) => Array.from(tag.matchAll(pattern), ([, quoted, bare]) => quoted ?? bare ?? ''));
}

describe.each(['canonical', 'small'] as const)('the %s site', (which) => {
  test('no page is of 400 KiB or more', () => {
    const site = which === 'canonical' ? canonical : small;
    // Reports are weighed where they are tested.
    const pages = pagesOf(site).filter((page) => !page.startsWith('reports/'));
    const large = pages.filter((page) => statSync(join(site, page)).size >= 400 * 1024);
    expect([pages.length > 40, large]).toEqual([true, []]);
  });

  test('every link leads to a file of the site, and to a place that is in it', () => {
    const site = which === 'canonical' ? canonical : small;
    const pages = pagesOf(site);
    const html = new Map(pages.map((page) => [page, readFileSync(join(site, page), 'utf8')]));
    const ids = new Map([...html].map(([page, text]) => [page, new Set(attributes(text, 'id'))]));
    const faults: string[] = [];
    let followed = 0;
    for (const [page, text] of html) {
      for (const given of attributes(text, 'href|src|action')) {
        const link = given.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
        if (link.startsWith('data:')) continue;
        // What leads out of the site says so; reports have their sources in their own way.
        if (/^https?:/.test(link)) {
          const outward = /rel="external[^"]*"|rel="canonical"/;
          if (!page.startsWith('reports/') && !outward.test(text)) faults.push(`${page}: ${link}`);
          continue;
        }
        const [path = '', fragment] = link.split('#');
        const target = path === '' ? page : posix.join(dirname(page), path);
        followed += 1;
        if (target.startsWith('..') || path.startsWith('/') || !existsSync(join(site, target)))
          faults.push(`${page}: ${link}`);
        else if (fragment && !ids.get(target)?.has(decodeURIComponent(fragment)))
          faults.push(`${page}: ${link} has no such place`);
      }
    }
    expect(faults).toEqual([]);
    expect(followed).toBeGreaterThan(pages.length * 10);
  });

  test('ids are there once in each page', () => {
    const site = which === 'canonical' ? canonical : small;
    const twice = pagesOf(site).filter((page) => {
      const found = attributes(readFileSync(join(site, page), 'utf8'), 'id');
      return new Set(found).size !== found.length;
    });
    expect(twice).toEqual([]);
  });
});

describe.skipIf(chromium === undefined)(
  `in a browser${chromium === undefined ? ' (skipped: Chromium is not here)' : ''}`,
  () => {
    let browser: Browser;
    let server: Server;
    let base: string;
    beforeAll(async () => {
      browser = await openBrowser(chromium ?? '');
      ({ base, server } = await serve(canonical));
    });
    afterAll(async () => {
      server?.close();
      await browser?.close();
    });

    /** A page at an address, which may ask for nothing outside of the site and complain of nothing. */
    async function visit<T>(
      address: string,
      root: string,
      options: Parameters<Browser['newPage']>[0],
      look: (page: Page) => Promise<T>,
    ): Promise<T> {
      const page = await browser.newPage({ viewport: { width: 1024, height: 900 }, ...options });
      const faults: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(root)) faults.push(`asked for ${request.url()}`);
      });
      page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
      page.on('console', (message) => faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      try {
        await page.goto(`${root}${address}`);
        await page.evaluate('document.fonts.ready.then(() => undefined)');
        const seen = await look(page);
        expect(faults).toEqual([]);
        return seen;
      } finally {
        await page.close();
      }
    }
    const roots = { disk: () => `${pathToFileURL(canonical).href}/`, server: () => base };

    /** One page of each kind; long lists are no other than short ones, and take long to look through. */
    const SAMPLE = [
      'index.html',
      'promises/index.html',
      'promises/party.html',
      'latest.html',
      'a-z.html',
      'a-z/x.html',
      'search.html?q=Xudapu',
      'about.html',
      'places/index.html',
      'claims/moscow-2019-xudabao-contract.html',
      'commitments/moscow-2019-xudabao-commitment.html',
      'discrepancies/moscow-2019-d10-xudabao-start.html',
      'documents/huawei-mts-5g-agreement-2019.html',
      'figures/moscow-2019-trade-goal-figure.html',
      'persons/xi-jinping.html',
      'projects/yamal-lng.html',
      'series/russia-china-trade-value.html',
      'sources/southfront-2019-06-05.html',
      'summits/moscow-2019.html',
      'summits/bishkek-2019.html',
    ];

    describe.each(['disk', 'server'] as const)('from a %s', (from) => {
      test('search finds names in other spellings and writings, and leads to their pages', async () => {
        await visit('claims/index.html', roots[from](), {}, async (page) => {
          await page.fill('#site-search', 'Xudapu');
          await page.press('#site-search', 'Enter');
          await page.waitForSelector('#search-results li');
          expect(page.url()).toContain('search.html?q=Xudapu');
          expect(await page.textContent('#search-status')).toMatch(/^\d+ pages for “Xudapu”\.$/);
          const first = await page.locator('#search-results li').first().textContent();
          expect(first).toMatch(/Xudabao nuclear power plant.*(Place|Project).*Xudapu/);
          expect(await page.locator('#search-results mark').first().textContent()).toBe('Xudapu');

          const results = () => page.textContent('#search-results');
          await page.fill('#search-words', '习近平');
          await expect.poll(results).toMatch(/^Xi Jinping Person/);
          await page.fill('#search-words', 'сюйдап');
          await expect.poll(results).toContain('АЭС «Сюйдапу»');
          await page.fill('#search-words', 'no such thing zzzzz');
          await expect.poll(() => page.textContent('#search-status')).toMatch(/^No page has all of/);
          await page.fill('#search-words', 'zzzzz');
          await expect.poll(() => page.textContent('#search-status')).toMatch(/^Nothing was found/);
          expect(await page.isVisible('#search-ways a[href="promises/theme.html"]')).toBe(true);
          await page.fill('#search-words', 'Xudibao');
          await expect.poll(results).toContain('Xudabao');
          await page.fill('#search-words', 'Roszwatim');
          await expect.poll(() => page.textContent('#search-meant')).toMatch(/^Did you mean: .*Rosatom/);
        });
      });

      test('search works by keyboard alone, and the address can be passed on', async () => {
        await visit('search.html', roots[from](), {}, async (page) => {
          expect(await page.evaluate('document.activeElement.id')).toBe('search-words');
          await page.keyboard.type('习近平');
          await page.waitForSelector('#search-results li');
          await page.keyboard.press('ArrowDown');
          expect(await page.evaluate('document.activeElement.textContent')).toBe('Xi Jinping');
          await page.keyboard.press('Escape');
          expect(await page.evaluate('document.activeElement.id')).toBe('search-words');
          await page.selectOption('#search-kind', 'Source');
          await expect
            .poll(async () => new Set(await page.locator('#search-results .kind').allTextContents()))
            .toEqual(new Set(['Source']));
          await page.reload();
          expect(await page.inputValue('#search-words')).toBe('习近平');
          expect(await page.inputValue('#search-kind')).toBe('source');
          expect(await page.locator('#search-results li').count()).toBeGreaterThan(0);
          await page.selectOption('#search-kind', '');
          await page.locator('#search-words').focus();
          await page.keyboard.press('ArrowDown');
          await page.keyboard.press('Enter');
          await page.waitForURL(/persons\/xi-jinping\.html$/);
          expect(await page.textContent('h1')).toBe('Xi Jinping');
        });
      });
    });

    test('without script the search page says so and leads to the A–Z', async () => {
      await visit('search.html', roots.disk(), { javaScriptEnabled: false }, async (page) => {
        const words = await page.locator('main').innerText();
        expect(words).toMatch(/runs no script/);
        expect(await page.locator('#search-form').isVisible()).toBe(false);
        expect(await page.locator('main noscript a').getAttribute('href')).toBe('a-z.html');
      });
    });

    test.each(SAMPLE)(
      '%s: nothing runs over at any width, and axe finds nothing in light and dark',
      async (address) => {
        const over: string[] = [];
        const violations: unknown[] = [];
        await visit(address, roots.disk(), {}, async (page) => {
          for (const width of [320, 768, 1440]) {
            await page.setViewportSize({ width, height: 900 });
            const wide = await page.evaluate(
              'document.documentElement.scrollWidth - document.documentElement.clientWidth',
            );
            if (Number(wide) > 0) over.push(`${width}: ${wide} too wide`);
          }
          await page.evaluate(AXE);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            // What does not depend on colours need not be looked for twice.
            const only = colorScheme === 'light' ? WCAG : ['color-contrast', 'link-in-text-block'];
            const result = (await page.evaluate(
              `axe.run(document, { preload: false, runOnly: ${JSON.stringify(only)} })`,
            )) as AxeResults;
            expect(result.passes.length).toBeGreaterThan(colorScheme === 'light' ? 12 : 0);
            for (const { id, nodes } of result.violations)
              violations.push({ colorScheme, id, at: nodes.map(({ html }) => html).slice(0, 2) });
          }
        });
        expect({ over, violations }).toEqual({ over: [], violations: [] });
      },
    );

    test('promises are filtered and sorted, and the address can be passed on', async () => {
      await visit('promises/index.html', roots.disk(), {}, async (page) => {
        const shown = () => page.locator('table.promises tbody tr:visible').count();
        const all = await shown();
        await page.selectOption('#promises-family', 'in-trouble');
        await page.selectOption('#promises-theme', 'Energy');
        const some = await page.locator('table.promises tbody tr:visible').allTextContents();
        expect(some.length).toBeLessThan(all);
        expect(some.join()).toMatch(/Chinese\spart\sin\sArctic\sLNG\s2/);
        for (const row of some) expect(row).toMatch(/(?:Impaired|Late|Lapsed)[\s\S]*Energy$/);
        expect(await page.textContent('#promises-status')).toBe(`${some.length} of ${all} shown.`);
        await page.reload();
        expect(await shown()).toBe(some.length);
        await page.selectOption('#promises-family', '');
        await page.selectOption('#promises-theme', '');
        expect(await shown()).toBe(all);
        const dues = () =>
          page
            .locator('#status-in-trouble ~ table td:nth-child(4)')
            .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-sort')));
        const given = await dues();
        await page.locator('#status-in-trouble ~ table th button').nth(3).click();
        expect(await dues()).toEqual(given.toSorted());
        await page.locator('#status-in-trouble ~ table th button').nth(3).click();
        expect(await dues()).toEqual(given.toSorted().reverse());
      });
    });

    describe('what readers come for, from the first page', () => {
      /** Follows links one after the other by their words, and gives the words of the page to which they lead. */
      const reached = (...links: readonly RegExp[]) =>
        visit('index.html', roots.server(), {}, async (page) => {
          for (const name of links) {
            await page.getByRole('link', { name }).first().click();
            await page.waitForLoadState();
          }
          return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
        });

      test('what became of the soybean plan, and how sure is that: one click', async () => {
        const words = await reached(/^Soybean plan: /);
        expect(words).toMatch(/Late, overdue/);
        expect(words).toMatch(/no number found reaches the aim of 3\.7 m tons/);
        // How sure: what was not found, and each piece of evidence with its grade.
        expect(words).toMatch(
          /a number of Chinese customs for 2024 was looked for on 30 November 2026 and not found/,
        );
        expect(words).toMatch(/Source \d+ in all reports\. .*? Grade [A-F]/);
      });

      test('which promises are in trouble: one click, from the summit that one reads of', async () => {
        await visit('index.html', roots.server(), {}, async (page) => {
          await page
            .getByRole('link', { name: /^\d+ in trouble/ })
            .first()
            .click();
          const trouble = await page.locator('section:has(> #status-in-trouble)').innerText();
          for (const title of [/Arctic\sLNG\s2/, /Soybean\splan/, /Second\sphase\sof\sthe\sHaval\splant/])
            expect(trouble).toMatch(title);
          expect(trouble).not.toMatch(/Xudabao/);
        });
      });

      test('who did not support the Belt and Road in Bishkek: told at once, and by whom in one click', async () => {
        expect(await reached()).toMatch(/Six of eight members .* Belt and Road; India did not/);
        const words = await reached(/^SCO Council of Heads of State/);
        expect(words).toMatch(/Belt and Road.*Six of eight.*not India/s);
      });
    });

    test('without script the promises stand in groups by status, theme, party and year', async () => {
      await visit('promises/index.html', roots.disk(), { javaScriptEnabled: false }, async (page) => {
        expect(await page.isVisible('#promises-form')).toBe(false);
        await page.click('text=By theme');
        await page.click('.jumps a[href="#theme-energy"]');
        const row = page.locator('#theme-energy ~ table tr', { hasText: 'Arctic LNG 2' });
        expect(await row.innerText()).toContain('Impaired');
      });
    });

    test('drawings and the feed are well-formed, and drawings are seen without the site', async () => {
      const files = readdirSync(canonical, { recursive: true, encoding: 'utf8' });
      const xml = files.filter((file) => /\.(?:svg|atom)$/.test(file));
      expect(xml.length).toBeGreaterThan(2);
      const page = await browser.newPage();
      for (const file of xml) {
        const text = readFileSync(join(canonical, file), 'utf8');
        const fault = `new DOMParser().parseFromString(${JSON.stringify(text)}, 'application/xml').querySelector('parsererror')?.textContent ?? ''`;
        expect(await page.evaluate(fault)).toBe('');
        if (!file.endsWith('.svg')) continue;
        await page.goto(pathToFileURL(join(canonical, file)).href);
        const fills = `new Set([...document.querySelectorAll('path, text')].map((one) => getComputedStyle(one).fill)).size`;
        expect(await page.evaluate(fills)).toBeGreaterThan(1);
        expect(await page.evaluate('document.documentElement.querySelector("title").textContent')).not.toBe(
          '',
        );
        const values = readFileSync(join(canonical, file.replace('.svg', '.csv')), 'utf8');
        expect(values.split('\r\n').length).toBeGreaterThan(2);
      }
      await page.close();
    });

    test('its own fonts are loaded, Chinese too', async () => {
      await visit('persons/xi-jinping.html', roots.server(), {}, async (page) => {
        const loaded = (await page.evaluate(
          `[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', ''))`,
        )) as string[];
        expect(new Set(loaded)).toEqual(new Set(['Report Serif', 'Report Sans', 'Report Han']));
      });
    });

    test('a redirect leads on', async () => {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(small, 'documents/harbor-agreement.html')).href);
      await page.waitForURL(/harbour-agreement\.html$/);
      expect(await page.textContent('h1')).toContain('arbour');
      await page.close();
    });
  },
);
