import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summit } from '../support/command.ts';
import { smallDataset } from '../support/folders.ts';

const QUOTE = 'a second quay is "only" under discussion';

/** The small dataset with a quotation of a page, another page that nobody saw, and a folder of saved pages. */
function withPage(name: string, page: string | Uint8Array, more = ''): string {
  const { folder, records } = smallDataset();
  const file = join(records, 'claims/quay-discussed.yml');
  const piece = [
    '  - type: page',
    '    source: gazette-2020',
    '    quote:',
    `      exact: ${QUOTE}`,
    '      language: en',
    ...(more ? [`      ${more}`] : []),
    '    seen:',
    '      on: 2020-04-01',
    '      extent: whole',
    '    relation: supports',
    '',
  ];
  writeFileSync(file, readFileSync(file, 'utf8') + piece.join('\n'));
  const unseen = [
    ['old-paper', 2019],
    ['older-paper', 2018],
  ] as const;
  for (const [id, year] of unseen)
    writeFileSync(
      join(records, `sources/${id}.yml`),
      `kind: source\nid: ${id}\ntitle: A paper\npublisher: the-gazette\nurl: https://example.org/${id}\npublished: "${year}"\nlanguage: en\ntier: press\nreliability:\n  grade: B\n  reason: Usually right.\n`,
    );
  const signed = join(records, 'claims/agreement-signed.yml');
  writeFileSync(
    signed,
    readFileSync(signed, 'utf8') +
      unseen.map(([id]) => `  - type: page\n    source: ${id}\n    relation: supports\n`).join(''),
  );
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages', name), page);
  return folder;
}

const verify = (cwd: string, ...more: string[]) =>
  summit(['verify', '--data', 'records', '--pages', 'pages', ...more], { cwd });

describe('verify --pages', () => {
  test('the words stand in a text', async () => {
    const { code, out, err } = await verify(withPage('gazette-2020.txt', `It says: ${QUOTE}.`));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      '1 of 1 quotations stand on their pages, white space, quotation marks and the like aside\n',
    );
  });

  test('the words of a page are those that are read, and what differs is said', async () => {
    const page = `<html><head><script>no</script></head><body><p>Now, a <b>second</b>
      quay is&nbsp;&#8220;only&#8221; under discussion.</p></body></html>`;
    const { code, out } = await verify(withPage('gazette-2020.html', page));
    expect(code).toBe(0);
    expect(out).toContain('✓ quay-discussed/evidence/1: ');
    expect(out).toContain('      but for white space and quotation marks\n');
  });

  test('words in a script are not on the page, and what is most like them is told', async () => {
    const page = `<script>${QUOTE}</script><p>a second quay is now under discussion</p>`;
    const { code, out } = await verify(withPage('gazette-2020.html', page));
    expect(code).toBe(1);
    expect(out).toContain(`✗ quay-discussed/evidence/1: “${QUOTE}” does not stand on gazette-2020\n`);
    expect(out).toContain('      most like it: “a second quay is now under discussion”\n');
  });

  test('the words stand elsewhere than between what the record names', async () => {
    const folder = withPage('gazette-2020.txt', `Yesterday ${QUOTE}.`, 'prefix: He said that');
    const { code, out } = await verify(folder);
    expect(code).toBe(1);
    expect(out).toContain('stands on gazette-2020, but not between what the record names\n');
    expect(
      (await verify(withPage('gazette-2020.txt', `He said that ${QUOTE}.`, 'prefix: He said that'))).code,
    ).toBe(0);
  });

  test('a page that is not there fails nothing, and what was never seen is listed, the oldest first', async () => {
    const { code, out } = await verify(withPage('another.txt', 'Nothing.'));
    expect(code).toBe(0);
    expect(out).toContain('1 quotation is of a page that is not in the folder\n');
    expect(out).toContain(
      '2 pages were never seen, the oldest first:\n  2018  older-paper  https://example.org/older-paper\n  2019  old-paper  https://example.org/old-paper\n',
    );
  });

  test('a page that is not UTF-8 is a fault, told by its name', async () => {
    const page = new Uint8Array([...Buffer.from('It was '), 0xe9, 0xe8, ...Buffer.from('t')]);
    const { code, err } = await verify(withPage('gazette-2020.txt', page));
    expect(code).not.toBe(0);
    expect(err).toContain('gazette-2020.txt');
    expect(err).not.toContain('    at ');
  });

  test('as JSON, with the passages', async () => {
    const folder = withPage('gazette-2020.txt', QUOTE);
    const { code, out } = await verify(folder, '--sources', 'texts', '--json');
    expect(code).toBe(0);
    const { quotations, unseen, passages } = JSON.parse(out) as Record<string, readonly object[]>;
    expect(quotations).toEqual([
      {
        record: 'quay-discussed',
        pointer: '/evidence/1',
        source: 'gazette-2020',
        exact: QUOTE,
        differences: [],
        nearest: null,
        outcome: 'ok',
      },
    ]);
    expect(unseen).toHaveLength(2);
    expect(passages?.length).toBeGreaterThan(5);
  });
});
