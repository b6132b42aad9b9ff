import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenPage, openBrowser, openPage } from '../support/browser.ts';
import { audit, COLOURS, foreignFonts, keyboardWalk, overflow, torn, WCAG } from '../support/page-checks.ts';
import { openPdf } from '../support/pdf.ts';
import { openedBefore, REPORTS, type ReportName } from '../support/reports.ts';
import { chromium } from '../support/tools.ts';

const WIDTHS = [320, 768, 1440];
/** What a finger can hit and what scrolls depends on the width, not on the colours. */
const NARROW = ['target-size', 'scrollable-region-focusable', 'color-contrast'];

const MODES = [
  ['in the light', { width: 1024, media: 'screen', colorScheme: 'light', only: WCAG }],
  ['in the dark', { width: 1024, media: 'screen', colorScheme: 'dark', only: COLOURS }],
  ['in print', { width: 1024, media: 'print', colorScheme: 'dark', only: COLOURS }],
  ['on a phone', { width: 320, media: 'screen', colorScheme: 'light', only: NARROW }],
] as const;

/** The long reports have nothing that those of the small dataset have not, only a hundred times more of it. */
function modesOf(name: ReportName) {
  return /^port|executive$|tracker$/.test(name) ? MODES : MODES.slice(0, 1);
}

describe.skipIf(chromium === undefined)(
  `in a browser${chromium === undefined ? ' (skipped: Chromium is not here)' : ''}`,
  () => {
    const report = openedBefore();
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser(chromium ?? '');
    });
    afterAll(() => browser?.close());

    describe.each(REPORTS)('%s', (name) => {
      let open: OpenPage;
      beforeAll(async () => {
        open = await openPage(browser, report(name).htmlFile);
      });
      afterAll(async () => {
        await open?.page.context().close();
      });

      test('nothing runs over or is torn on a phone, a tablet and a desk', async () => {
        for (const width of WIDTHS) {
          await open.page.setViewportSize({ width, height: 900 });
          expect({ width, over: await overflow(open.page), torn: await torn(open.page) }).toEqual({
            width,
            over: [],
            torn: [],
          });
        }
      });

      test.each(modesOf(name))('axe finds nothing against WCAG 2.2 AA %s', async (_, mode) => {
        const { width, media, colorScheme, only } = mode;
        await open.page.setViewportSize({ width, height: 900 });
        await open.page.emulateMedia({ media, colorScheme });
        const { violations, passes } = await audit(open.page, only);
        await open.page.emulateMedia({ media: 'screen', colorScheme: 'light' });
        expect(violations).toEqual([]);
        expect(passes).toBeGreaterThan(only === WCAG ? 15 : 0);
      });

      test('links inside the page lead to something, and ids are there once', async () => {
        const { ids, targets } = await open.page.evaluate(() => ({
          ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
          targets: [...document.querySelectorAll('[href^="#"], [popovertarget]')].map((link) =>
            decodeURIComponent(
              link.getAttribute('popovertarget') ?? link.getAttribute('href')?.slice(1) ?? '',
            ),
          ),
        }));
        expect(new Set(ids).size).toBe(ids.length);
        expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
        expect(targets.length).toBeGreaterThan(3);
      });

      test('its own fonts show every character', async () => {
        expect(await foreignFonts(open.page)).toEqual([]);
      });

      test('prints on as many pages as the PDF, or a few more, none empty, nothing cut', async () => {
        const data = await open.page.pdf({ printBackground: true, preferCSSPageSize: true });
        const printed = await openPdf(data);
        // A browser sets the lines a little wider than the PDF does, and prints where links lead.
        expect(printed.pages.length).toBeLessThanOrEqual(Math.ceil(report(name).pdf.pages.length * 1.35) + 1);
        for (const { number, texts, view } of printed.pages) {
          const [left = 0, , right = 0] = view;
          const shown = texts.filter(({ text }) => text.trim() !== '');
          const cut = shown.filter((text) => text.left < left || text.right > right + 0.5);
          expect({ number, empty: shown.length < 3, cut }).toEqual({ number, empty: false, cut: [] });
        }
      });

      test('asks for nothing, and the browser has nothing to complain about', () => {
        const { requests, complaints } = open;
        expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
      });
    });

    describe('by keyboard', () => {
      let open: OpenPage;
      beforeAll(async () => {
        open = await openPage(browser, report('port-2020-full').htmlFile);
      });
      afterAll(async () => {
        await open?.page.context().close();
      });

      test('all is reached, seen and left again: contents, sources, claims', async () => {
        const stops = await keyboardWalk(open.page, 300);
        expect(stops.filter(({ visible, outlined }) => !visible || !outlined)).toEqual([]);
        const names = stops.map(({ name }) => name).join('\n');
        expect(names).toMatch(/^a skip #main/);
        for (const kind of [
          /^a {2}#cite/m,
          /^a {2}#outcomes/m,
          /^button {2}n1/m,
          /^a self #claim-/m,
          /^summary/m,
        ])
          expect(names).toMatch(kind);
      });

      test('a source opens where it is cited, and Escape leads back', async () => {
        const { page } = open;
        const button = page.locator('button[popovertarget]').first();
        await button.focus();
        await page.keyboard.press('Enter');
        expect(await page.evaluate("document.querySelector(':popover-open')?.id")).toBe('n1');
        await page.keyboard.press('Escape');
        expect(await page.evaluate("document.querySelectorAll(':popover-open').length")).toBe(0);
        expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      });

      test('a claim has an address of its own, and Back leads back', async () => {
        const { page } = open;
        await page.locator('a.self').first().focus();
        await page.keyboard.press('Enter');
        expect(await page.evaluate('location.hash')).toMatch(/^#(claim|document|commitment)-/);
        expect(await page.evaluate("document.querySelector(':target')?.id")).toBeTruthy();
        await page.goBack();
        expect(await page.evaluate('location.hash')).toBe('');
      });
    });

    test('without script, a finger opens a source and closes it', async () => {
      const { page } = await openPage(browser, report('moscow-2019-executive').htmlFile, {
        javaScriptEnabled: false,
        hasTouch: true,
        viewport: { width: 320, height: 700 },
      });
      const mark = page.locator('button[popovertarget^=n]').first();
      const source = page.locator(`#${await mark.getAttribute('popovertarget')}`);
      await mark.tap();
      expect(await source.evaluate((element) => element.matches(':popover-open'))).toBe(true);
      const box = await source.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true);
      await page.touchscreen.tap(160, 20);
      expect(await source.evaluate((element) => element.matches(':popover-open'))).toBe(false);
      await page.locator('summary').first().tap();
      expect(await page.locator('pre').first().isVisible()).toBe(true);
      expect(await page.locator('.copy-button').count()).toBe(0);
      await page.context().close();
    });

    test('a script or a style that gets into the page does not run, nor does it ask for anything', async () => {
      const { page } = await openPage(browser, report('port-2020-full').htmlFile);
      const refused = await page.evaluate(async () => {
        const found: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          found.push(effectiveDirective);
        });
        document.body.insertAdjacentHTML(
          'beforeend',
          '<p style="color:red" onclick="document.title = 1" id="in">x</p><img src="https://example.org/a.png">',
        );
        const script = document.createElement('script');
        script.textContent = 'document.title = "ran"';
        document.body.append(script);
        document.getElementById('in')?.click();
        await new Promise((done) => setTimeout(done, 200));
        return { found: found.sort(), title: document.title };
      });
      await page.context().close();
      expect(new Set(refused.found)).toEqual(
        new Set(['img-src', 'script-src-attr', 'script-src-elem', 'style-src-attr']),
      );
      expect(refused.title).toMatch(/^Full briefing/);
    });

    describe('with script', () => {
      let open: OpenPage;
      beforeAll(async () => {
        open = await openPage(browser, report('moscow-2019-full').htmlFile, {
          viewport: { width: 1440, height: 900 },
          permissions: ['clipboard-read', 'clipboard-write'],
        });
      });
      afterAll(async () => {
        await open?.page.context().close();
      });
      const copied = () => open.page.evaluate('navigator.clipboard.readText()') as Promise<string>;

      test('the contents stay in sight and mark the section that is read', async () => {
        const { page } = open;
        for (const id of ['documents', 'numbers', 'documents']) {
          await page.evaluate(`document.getElementById('${id}').scrollIntoView()`);
          const current = page.locator('.contents [aria-current]');
          // Waited for from outside: the page's own policy lets nobody evaluate text in it again and again.
          await page.locator(`.contents [aria-current][href="#${id}"]`).waitFor();
          expect(await current.count()).toBe(1);
          const box = await current.boundingBox();
          expect(box && box.y >= 0 && box.y + box.height <= 900).toBe(true);
        }
      });

      test('text is copied without the marks beside it, a table as a table', async () => {
        const { page } = open;
        await page.evaluate(
          "getSelection().selectAllChildren(document.querySelector('.figures tbody .number .number'))",
        );
        await page.keyboard.press('Control+c');
        expect(await copied()).toMatch(/^US\$[\d.,]+\s(bn|mn)$/);
        await page.evaluate("getSelection().selectAllChildren(document.querySelector('main .box p'))");
        await page.keyboard.press('Control+c');
        expect(await copied()).not.toMatch(/[[\]#]/);
        const copy = page.locator('.figures + .copy-button').first();
        await copy.click();
        // Not waitForFunction, which evaluates text in the page as often as it has to wait: its policy forbids that.
        await expect.poll(() => copy.textContent()).toBe('Copied');
        const [head, first] = (await copied()).split('\n').map((line) => line.split('\t'));
        expect(head?.slice(0, 3)).toEqual(['Measure', 'Value', 'Period']);
        expect(first).toHaveLength(head?.length ?? 0);
        expect(first?.join()).not.toMatch(/\[\d/);
      });
    });

    describe('the tools of a page', () => {
      let open: OpenPage;
      beforeAll(async () => {
        open = await openPage(browser, report('moscow-2019-tracker').htmlFile, {
          viewport: { width: 1440, height: 900 },
          acceptDownloads: true,
        });
      });
      afterAll(async () => {
        await open?.page.context().close();
      });
      const shown = () => open.page.locator('.tracked:visible').count();
      const choose = (name: string, value: string) =>
        open.page.getByRole('combobox', { name, exact: true }).selectOption(value);

      test('show the commitments of one status, theme and party, and say how many', async () => {
        const all = await shown();
        expect(all).toBeGreaterThan(10);
        await choose('Theme', 'Energy');
        await choose('By whom', 'CNPC');
        const some = await shown();
        expect(some).toBeGreaterThan(0);
        expect(some).toBeLessThan(all);
        for (const words of await open.page.locator('.tracked:visible').allInnerTexts()) {
          expect(words).toContain('Energy');
          expect(words).toContain('CNPC');
        }
        expect(await open.page.locator('.filters output').innerText()).toBe(`${some} / ${all}`);
        await choose('Status', 'Fulfilled');
        expect(await open.page.locator('.filters output').innerText()).toBe('Nothing fits.');
        for (const name of ['Status', 'Theme', 'By whom']) await choose(name, '');
        expect(await shown()).toBe(all);
      });

      test('put the commitments in the order of their names, and back', async () => {
        const names = async () =>
          (await open.page.locator('#status-no-verdict ~ .tracked b').allInnerTexts()).map((name) =>
            name.replace(/^\d+\s/, ''),
          );
        const before = await names();
        await choose('Order', 'title');
        const after = await names();
        expect(after).toEqual([...before].sort((a, b) => a.localeCompare(b, 'en')));
        expect(after).not.toEqual(before);
        await choose('Order', '');
        expect(await names()).toEqual(before);
      });

      test('turn the page dark and light again', async () => {
        const { page } = open;
        const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
        const light = await ground();
        const turn = page.getByRole('button', { name: 'Light or dark' });
        await turn.click();
        expect(await ground()).not.toBe(light);
        await turn.click();
        expect(await ground()).toBe(light);
      });

      test('lead back to the top', async () => {
        const { page } = open;
        await page.evaluate('scrollTo(0, document.body.scrollHeight)');
        await page.getByRole('link', { name: 'Back to top' }).click();
        await expect.poll(() => page.evaluate('scrollY')).toBeLessThan(400);
      });

      test('give all tables as CSV', async () => {
        const download = open.page.waitForEvent('download');
        await open.page.getByRole('button', { name: 'Take the tables (CSV)' }).click();
        const file = await download;
        expect(file.suggestedFilename()).toMatch(/\.csv$/);
        const rows = parse(readFileSync(await file.path(), 'utf8'), { relax_column_count: true });
        const lines = await open.page.locator('main table tr').count();
        expect(lines).toBeGreaterThan(3);
        expect(rows.length).toBe(lines);
      });

      test('what all parties undertake is shown with each of them, which alone can be chosen', async () => {
        const { page } = await openPage(browser, report('bishkek-2019-full').htmlFile);
        const party = page.getByRole('combobox', { name: 'By whom', exact: true });
        const options = await party.locator('option').allInnerTexts();
        expect(options.filter((option) => /parties/.test(option))).toEqual([]);
        await party.selectOption({ index: 1 });
        const words = await page.locator('.commitments tbody tr:visible').allInnerTexts();
        expect(words.some((one) => /All \w+ parties/.test(one))).toBe(true);
        await page.context().close();
      });
    });
  },
);
