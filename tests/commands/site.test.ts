import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summit } from '../support/command.ts';
import { contents, freshFolder, smallDataset } from '../support/folders.ts';

const small = smallDataset();
/** Made by the first test. */
const made = join(freshFolder(), 'deep', 'site');
const site = (out: string, ...args: string[]) =>
  summit(['site', '--data', small.records, '--out', out, ...args]);

describe('summit site', () => {
  test('writes a page for every record, their data, the reports and the search', async () => {
    const { code, err, out: words } = await site(made, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const files = contents(made);
    const records = readdirSync(small.records, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.yml') && !path.startsWith('redirects/'),
    );
    for (const record of records) {
      expect(Object.keys(files)).toContain(record.replace('.yml', '.html'));
      const data = JSON.parse(Buffer.from(files[record.replace('.yml', '.json')] ?? '', 'latin1').toString());
      expect(record).toContain(data.id);
    }
    expect(records.length).toBeGreaterThan(12);
    expect(files['documents/harbor-agreement.html']).toContain('url=../documents/harbour-agreement.html');
    expect(files['reports/port-2020-executive.pdf']).toMatch(/^%PDF-/);
    const told = JSON.parse(words) as { files: number; pages: number; reports: number };
    // The list of the files is for the command itself.
    expect(told.files).toBe(Object.keys(files).length - 1);
    expect(told.reports).toBe(Object.keys(files).filter((path) => path.endsWith('.pdf')).length);
  });

  test('the same input gives the same bytes, and a site is replaced as a whole', async () => {
    const folder = freshFolder();
    const out = join(folder, 'site');
    const before = contents(made);
    cpSync(made, out, { recursive: true });
    // As sites were marked before.
    renameSync(join(out, '.summit-files'), join(out, '.summit-site'));
    await site(out, '--base-url', 'https://example.org');
    expect(contents(out)['sitemap.xml']).toContain('<loc>https://example.org/</loc>');
    const { code } = await site(out);
    expect(code).toBe(0);
    expect(contents(out)).toEqual(before);
    // Nothing is left beside it.
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('what others put into the folder is not deleted', async () => {
    const out = join(freshFolder(), 'site');
    cpSync(made, out, { recursive: true });
    writeFileSync(join(out, 'claims/notes.txt'), 'mine');
    const before = contents(out);
    const { code, err } = await site(out);
    expect(code).toBe(2);
    expect(err).toContain('claims/notes.txt');
    expect(contents(out)).toEqual(before);
  });

  test('a folder that holds other things is refused, an empty one is used, a link stays a link', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'thesis.txt'), 'x');
    const refused = await site(folder);
    expect(refused.code).toBe(2);
    expect(readdirSync(folder)).toEqual(['thesis.txt']);

    const [empty, linked] = [join(folder, 'empty'), join(folder, 'linked')];
    mkdirSync(empty);
    symlinkSync(empty, linked);
    expect((await site(linked)).code).toBe(0);
    expect(existsSync(join(empty, 'index.html'))).toBe(true);
    expect((await site(join(folder, 'thesis.txt'))).code).toBe(2);
    expect(readFileSync(join(folder, 'thesis.txt'), 'utf8')).toBe('x');
  });

  test.each([
    'example.org',
    'ftp://example.org/',
    'https://example.org/?a=1',
    'javascript:alert(1)',
    'https://me:secret@example.org/',
    'https://me@example.org/',
  ])('--base-url %s is refused', async (url) => {
    const out = join(freshFolder(), 'site');
    const { code, err } = await site(out, '--base-url', url);
    expect({ code, written: existsSync(out) }).toEqual({ code: 2, written: false });
    expect(err).toContain('--base-url');
    expect(err).not.toContain('secret');
  });

  test('records that are not sound make no site', async () => {
    const { folder, records } = smallDataset();
    writeFileSync(join(records, 'persons/ann-lee.yml'), 'kind: person\nid: ann-lee\n');
    const { code } = await summit(['site', '--data', records, '--out', join(folder, 'site')]);
    expect({ code, written: existsSync(join(folder, 'site')) }).toEqual({ code: 1, written: false });
    expect(readdirSync(dirname(records)).sort()).toEqual(readdirSync(folder).sort());
  });
});
