import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { summit } from '../support/command.ts';
import { contents, freshFolder, smallDataset } from '../support/folders.ts';
import { openPdf } from '../support/pdf.ts';

const FILES = ['executive', 'full'].flatMap((report) =>
  ['html', 'pdf'].map((format) => `port-2020-${report}.${format}`),
);

let folder = '';
/** What the plain command writes. */
let plain: Record<string, string> = {};

async function render(
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Record<string, string>> {
  const out = freshFolder();
  const { code, err } = await summit(['render', '--data', 'records', '--out', out, ...args], {
    cwd: folder,
    env,
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return contents(out);
}

beforeAll(async () => {
  ({ folder } = smallDataset());
  plain = await render();
});

describe('what is written', () => {
  test('both reports as PDF and HTML, and nothing beside them', () => {
    expect(Object.keys(plain)).toEqual(FILES);
    for (const [name, text] of Object.entries(plain))
      expect(text.startsWith(name.endsWith('.pdf') ? '%PDF-1.7' : '<!DOCTYPE html>')).toBe(true);
  });

  test('the folder is made, and the command says what it wrote', async () => {
    const { code, out } = await summit(['render', '--data', 'records', '--out', 'new/folder'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, -1)).toEqual(
      ['executive.pdf', 'executive.html', 'full.pdf', 'full.html'].map((name) =>
        expect.stringMatching(new RegExp(`^new/folder/port-2020-${name} +\\d+ KB( +\\d pages?)?$`)),
      ),
    );
    expect(Object.keys(contents(join(folder, 'new/folder')))).toEqual(FILES);
  });

  test('JSON tells path, size and pages', async () => {
    const { out } = await summit(
      ['render', 'port-2020', '--data', 'records', '--report', 'executive', '--out', 'told', '--json'],
      { cwd: folder },
    );
    const written = JSON.parse(out) as { path: string; bytes: number; pages: number | null }[];
    expect(written.map(({ path, pages }) => [path, pages])).toEqual([
      ['told/port-2020-executive.pdf', 1],
      ['told/port-2020-executive.html', null],
    ]);
    for (const { path, bytes } of written) expect(statSync(join(folder, path)).size).toBe(bytes);
  });

  test('one report in one format', async () => {
    expect(Object.keys(await render(['--report', 'full', '--format', 'html']))).toEqual([
      'port-2020-full.html',
    ]);
  });

  test('all reports: one file a meeting, and one for each document', async () => {
    expect(Object.keys(await render(['--report', 'all', '--format', 'html']))).toEqual(
      ['document-harbour-agreement', 'evidence', 'executive', 'full', 'tracker'].map(
        (report) => `port-2020-${report}.html`,
      ),
    );
  });

  test('the id of a document gives its fact sheet alone', async () => {
    expect(Object.keys(await render(['harbour-agreement', '--format', 'pdf']))).toEqual([
      'port-2020-document-harbour-agreement.pdf',
    ]);
  });

  test('the tracker as of an earlier day tells what was known by then, in a file of its own', async () => {
    const tracker = ['--report', 'tracker', '--format', 'html'];
    const file = join(folder, 'records/commitments/harbour-commitment.yml');
    const before = readFileSync(file, 'utf8');
    const event = readFileSync(join(folder, 'records/documents/harbour-agreement.yml'), 'utf8');
    const evidence = /^evidence:[\s\S]*/m.exec(event)?.[0].replace(/^/gm, '    ') ?? '';
    writeFileSync(
      file,
      before
        .replace('obligors:', 'test: The harbour is open.\nobligors:')
        .replace(
          'events: []',
          `events:\n  - date: 2020-03-06\n    status: fulfilled\n    meetsTest: true\n    note: The harbour was opened.\n${evidence.trimEnd()}`,
        ),
    );
    const later = (await render(tracker))['port-2020-tracker.html'] ?? '';
    const earlier = (await render([...tracker, '--as-of', '2020-03-05']))[
      'port-2020-tracker-2020-03-05.html'
    ];
    writeFileSync(file, before);
    expect(later).toMatch(/>1 of 1 commitment kept, none in trouble</);
    expect(later).toContain('The harbour was opened.');
    expect(earlier).toMatch(/>None of 1 commitment kept, none in trouble</);
    expect(earlier).not.toContain('The harbour was opened.');
  });

  test('paper', async () => {
    const sizeOf = async (files: Record<string, string>) => {
      const pdf = await openPdf(Buffer.from(files['port-2020-full.pdf'] ?? '', 'latin1'));
      return pdf.pages.map(({ view }) => view.map(Math.round));
    };
    const letter = await sizeOf(await render(['--paper', 'letter', '--format', 'pdf']));
    expect(new Set(letter.map(String))).toEqual(new Set(['0,0,612,792']));
    expect(new Set((await sizeOf(plain)).map(String))).toEqual(new Set(['0,0,595,842']));
  });
});

describe('the same input gives the same bytes', () => {
  test('in another folder, time zone and locale', async () => {
    const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    expect(await render([], env)).toEqual(plain);
  });

  test('SOURCE_DATE_EPOCH sets the date of the PDF, and is the only thing that does', async () => {
    const dateOf = async (file = '') => (await openPdf(Buffer.from(file, 'latin1'))).info['CreationDate'];
    const dated = await render([], { SOURCE_DATE_EPOCH: '1700000000' });
    expect(await dateOf(dated['port-2020-full.pdf'])).toBe('D:20231114221320Z');
    expect(await dateOf(plain['port-2020-full.pdf'])).toBe('D:20200306000000Z');
    expect(dated['port-2020-full.html']).toBe(plain['port-2020-full.html']);
    expect(await render([], { SOURCE_DATE_EPOCH: '1700000000', TZ: 'Asia/Kathmandu' })).toEqual(dated);
  });
});

describe('all or nothing', () => {
  const before = 'as it was';

  /** Renders into a folder that holds an older file, and expects a fault that leaves it alone. */
  async function refused(change: (out: string, records: string) => void, args: readonly string[] = []) {
    const { folder: cwd, records } = smallDataset();
    const out = join(cwd, 'out');
    mkdirSync(out);
    writeFileSync(join(out, 'port-2020-executive.pdf'), before);
    change(out, records);
    const held = contents(out);
    const ran = await summit(['render', '--data', 'records', '--out', 'out', ...args], { cwd });
    expect(contents(out)).toEqual(held);
    expect(ran.out).toBe('');
    return ran;
  }

  test('a fault in a record', async () => {
    const { code, err } = await refused((_, records) => {
      writeFileSync(join(records, 'places/port-city.yml'), 'kind: place\nid: port-city\n');
    });
    expect(code).toBe(1);
    expect(err).toContain('[missing-property]');
    expect(err).toContain('records is not sound: ');
  });

  test('a report that cannot be set: a character that no font has, told with its claim', async () => {
    const { code, err } = await refused((_, records) => {
      const file = join(records, 'claims/quay-discussed.yml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('A second quay', 'A second ᚠuay'));
    });
    expect(code).toBe(1);
    expect(err).toContain('[missing-glyph]');
    expect(err).toContain('U+16A0');
    expect(err).toContain('quay-discussed');
    expect(err).toContain('Nothing was written.');
  });

  test('a folder where a file should go: the files before it are not replaced either', async () => {
    const { code, err } = await refused((out) => mkdirSync(join(out, 'port-2020-full.html')));
    expect(code).toBe(2);
    expect(err).toBe('error: out/port-2020-full.html: it is a folder\n');
  });

  test('a summit without an edition', async () => {
    const { code, err } = await refused((_, records) =>
      rmSync(join(records, 'editions'), { recursive: true }),
    );
    expect(code).toBe(1);
    expect(err).toContain('port-2020 has no edition');
  });

  test('a file instead of a folder for --out', async () => {
    const { folder: cwd } = smallDataset();
    writeFileSync(join(cwd, 'file'), before);
    for (const out of ['file', 'file/below']) {
      const { code, err } = await summit(['render', '--data', 'records', '--out', out], { cwd });
      expect(code).toBe(2);
      expect(err).toMatch(new RegExp(`^error: ${out}: it is a file, not a folder.*\\n$`));
    }
    expect(readFileSync(join(cwd, 'file'), 'utf8')).toBe(before);
  });

  test('a fault makes no folder', async () => {
    const { folder: cwd } = smallDataset();
    const { code } = await summit(['render', 'port-2021', '--data', 'records', '--out', 'out'], { cwd });
    expect(code).toBe(1);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});
