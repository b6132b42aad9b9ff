import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@summit/data/parse';
import { schemaFaults } from '@summit/data/validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';
import { contents, freshFolder } from '../support/folders.ts';
import { withstand } from '../support/hostile.ts';
import { openPdf } from '../support/pdf.ts';
import { chromium, testWith } from '../support/tools.ts';

/** What would be an element, a script, the end of a script, an expression of a template, in a place that lets it. */
const PAYLOAD = `</script> <img src=x onerror=alert(1)> {{constructor.constructor}} {{{this}}} '"&amp;`;
const ADDRESS = `https://example.org/'onclick='alert(1)'{{url}}&amp;`;

/** Members that a spoilt record is changed in. */
type Members = Record<string, unknown>;

/** A record with the payload in every field whose schema lets it. */
function spoil(kind: string, value: object, pointers: Iterable<string>): { record: object; fields: number } {
  let record = structuredClone(value) as Members;
  let fields = 0;
  for (const pointer of pointers)
    for (const payload of [PAYLOAD, ADDRESS]) {
      const copy = structuredClone(record);
      const path = pointer.split('/').slice(1);
      const last = path.pop() ?? '';
      const holder = path.reduce<Members>((at, member) => at[member] as Members, copy);
      if (typeof holder[last] !== 'string') continue;
      holder[last] = payload;
      if (schemaFaults(kind, copy).length > 0) continue;
      record = copy;
      fields++;
      break;
    }
  return { record, fields };
}

const sound = join(import.meta.dirname, '../fixtures/sound/records');
let cwd = '';
let fields = 0;
let pages: Record<string, string> = {};

beforeAll(async () => {
  cwd = freshFolder();
  for (const name of readdirSync(sound, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.yml')) continue;
    const { record } = parse({ name, text: readFileSync(join(sound, name), 'utf8') });
    if (!record?.kind) throw new Error(`${name} is no record`);
    const spoilt = spoil(record.kind, record.value, record.spans.keys());
    fields += spoilt.fields;
    const folder = join(cwd, 'records', name.split(/[\\/]/)[0] ?? '');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${record.id}.json`), `${JSON.stringify(spoilt.record, null, 2)}\n`);
  }
  const args = [
    'render',
    'port-2020',
    '--data',
    'records',
    '--report',
    'full,tracker,evidence',
    '--out',
    'out',
  ];
  const { code, err } = await withstand(args, { cwd });
  // Told as warnings: a word that is wider than its column, and what has the same name now.
  expect([code, err.match(/^\S+:\d+:\d+ error|^error:/m)]).toEqual([0, null]);
  pages = contents(join(cwd, 'out'));
});

describe('HTML, scripts and expressions of templates in every field that is free', () => {
  test('there are many, in records of all kinds that have any', () => {
    expect(fields).toBeGreaterThan(30);
  });

  test('HTML: nothing of it is an element, an attribute or the end of a script', () => {
    const html = Object.entries(pages).filter(([name]) => name.endsWith('.html'));
    expect(html.length).toBe(3);
    for (const [, page] of html) {
      expect(page).not.toContain('<img src=x');
      expect(page).toContain('&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;');
      // The text of the record, as it stands: a template that had run over it would have changed it.
      expect(page).toContain('{{constructor.constructor}} {{{this}}}');
      const [, data = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? [];
      expect(JSON.stringify(JSON.parse(data))).toContain(JSON.stringify(PAYLOAD).slice(1, -1));
    }
  });

  testWith(chromium, 'Chromium', 'a browser runs none of it, and asks for nothing', async (executable) => {
    const browser = await openBrowser(executable);
    try {
      for (const name of Object.keys(pages).filter((one) => one.endsWith('.html'))) {
        const { page, requests, complaints } = await openPage(browser, join(cwd, 'out', name));
        expect([name, requests, complaints]).toEqual([name, [], []]);
        expect(await page.locator('img[src="x"], [onerror], [onclick]').count()).toBe(0);
        const addresses = await page
          .locator('a[href]')
          .evaluateAll((all) => all.map((one) => (one as unknown as { protocol: string }).protocol));
        expect(addresses.filter((protocol) => !['https:', 'http:', 'file:'].includes(protocol))).toEqual([]);
        await page.context().close();
      }
    } finally {
      await browser.close();
    }
  });

  test('PDF: the title of the file and the words of the pages are the text as it stands', async () => {
    const pdf = await openPdf(Buffer.from(pages['port-2020-full.pdf'] ?? '', 'latin1'));
    expect(pdf.info['Title']).toContain(PAYLOAD);
    const words = pdf.pages
      .flatMap(({ texts }) => texts.map(({ text }) => text))
      .join('')
      .replaceAll(/\s/g, '');
    expect(words).toContain('onerror=alert(1)>{{constructor.constructor}}{{{this}}}');
    for (const { target } of pdf.links) expect(String(target)).toMatch(/^(https?:|\d+$)/);
  });
});

describe('addresses', () => {
  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//x.example',
    'java\tscript:x',
  ])('%j is not one', (url) => {
    const { record } = parse({
      name: 'wire-2020.yml',
      text: readFileSync(join(sound, 'sources/wire-2020.yml'), 'utf8'),
    });
    expect(
      schemaFaults('source', { ...record?.value, url }).map(({ code, pointer }) => [code, pointer]),
    ).toEqual([['wrong-form', '/url']]);
  });
});
