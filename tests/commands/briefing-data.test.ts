import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord, type SummitRecord } from '@summit/data/validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { run, summit } from '../support/command.ts';
import { contents, freshFolder, smallDataset } from '../support/folders.ts';
import { openPdf } from '../support/pdf.ts';
import { qpdf, testWith } from '../support/tools.ts';

interface Carried {
  readonly briefing: Readonly<Record<string, string>>;
  readonly dataset: { readonly version: string | null };
  readonly records: readonly SummitRecord[];
}

/** A folder with the small dataset, its briefings, and those of the dataset that comes with the command. */
let cwd = '';
const inFolder = (...args: string[]) => summit(args, { cwd });
const REPORTS = ['executive', 'full', 'evidence'].flatMap((report) => [
  `moscow-2019-${report}.pdf`,
  `port-2020-${report}.pdf`,
]);

beforeAll(async () => {
  cwd = smallDataset().folder;
  for (const args of [[], ['--data', 'records']]) {
    const { code, err } = await inFolder('render', '--report', 'all', '--out', '.', ...args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  }
});

async function carriedBy(file: string): Promise<Carried> {
  const { code, out, err } = await inFolder('extract', file);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Carried;
}

describe('what a briefing carries', () => {
  test.each(REPORTS)(
    '%s: sound records, all that it tells, and nothing that leads out of them',
    async (file) => {
      const { records } = await carriedBy(file);
      expect(records.filter((record) => !isRecord(record.kind, record))).toEqual([]);
      const html = readFileSync(join(cwd, file.replace('.pdf', '.html')), 'utf8');
      const told = [...html.matchAll(/ (?:data-claim=|id="?claim-)(?:"([^"]*)"|([^\s">]+))/g)].flatMap(
        ([, several, one]) => (several ?? one ?? '').split(' ').filter(Boolean),
      );
      const carried = new Set<string>(records.map(({ id }) => id));
      expect(told.length).toBeGreaterThan(0);
      expect([...new Set(told)].filter((id) => !carried.has(id))).toEqual([]);
    },
  );

  test('pdf.js finds the same file, with its name and media type', async () => {
    await inFolder('extract', 'port-2020-full.pdf', '--out', 'carried.json');
    const { attachments } = await openPdf(readFileSync(join(cwd, 'port-2020-full.pdf')));
    const [only] = attachments;
    expect(attachments.map(({ name }) => name)).toEqual(['summit-records.json']);
    expect(Buffer.from(only?.data ?? []).equals(readFileSync(join(cwd, 'carried.json')))).toBe(true);
  });

  test('as files they are a sound dataset, and the briefing rendered from them says the same', async () => {
    await inFolder('extract', 'port-2020-full.pdf', '--records', 'again');
    const { code } = await inFolder('render', '--data', 'again', '--report', 'all', '--out', 'from-again');
    expect(code).toBe(0);
    // The PDF carries the digest of other records, with which its size may round to another number.
    const [first, second] = ['.', 'from-again'].map((at) =>
      readFileSync(join(cwd, at, 'port-2020-full.html'), 'utf8').replace(/(?<=pages, )\d+ KB/, 'KB'),
    );
    expect(second).toBe(first);
  });

  test('extract makes new folders only, and says so', async () => {
    const { code, err } = await inFolder('extract', 'port-2020-full.pdf', '--records', 'records');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('records is there already') });
  });
});

describe('verify', () => {
  test('a briefing of the dataset that comes with the command agrees with it', async () => {
    const { code, out } = await inFolder('verify', 'moscow-2019-executive.pdf');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/✓ all [\d,]+ records agree with the dataset that comes/),
    });
    expect(out).not.toContain('✗');
  });

  test('records without a version: compared, and said that the version cannot be told', async () => {
    const { code, out } = await inFolder('verify', 'port-2020-full.pdf', '--data', 'records', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      version: 'unknown',
      agrees: true,
      intact: true,
      asWritten: true,
    });
    const told = await inFolder('verify', 'port-2020-full.pdf', '--data', 'records');
    expect(told.out).toContain('cannot be told, since the briefing names no version');
  });

  test('held against another dataset, its records are gone', async () => {
    const { code, out } = await inFolder('verify', 'port-2020-executive.pdf', '--json');
    const { removed, agrees } = JSON.parse(out) as { removed: { id: string }[]; agrees: boolean };
    expect({ code, agrees }).toEqual({ code: 1, agrees: false });
    expect(removed.map(({ id }) => id)).toContain('port-2020');
  });

  test('changed, moved and removed records are told one by one', async () => {
    const { folder, records } = smallDataset();
    const files = Object.keys(contents(records));
    const path = (id: string) => join(records, files.find((name) => name.endsWith(`/${id}.yml`)) ?? '');
    const claim = path('quay-discussed');
    writeFileSync(claim, readFileSync(claim, 'utf8').replace('A second quay', 'A third quay'));
    const place = readFileSync(path('port-city'), 'utf8');
    writeFileSync(path('port-city'), 'kind: redirect\nid: port-city\nreason: moved\nto: harbour-city\n');
    writeFileSync(
      join(records, 'places/harbour-city.yml'),
      place.replace('id: port-city', 'id: harbour-city'),
    );
    const { code, out } = await summit(['verify', join(cwd, 'port-2020-full.pdf'), '--data', 'records'], {
      cwd: folder,
    });
    expect(code).toBe(1);
    expect(out).toMatch(/✗ 2 records of \d+ differ from records/);
    expect(out).toContain('Moved since (1)\n  place port-city → harbour-city');
    expect(out).toMatch(
      /Changed since \(1\)\n {2}claim quay-discussed\n {6}\/statement: .*second quay.* → .*third quay/,
    );
  });

  test('wrong use', async () => {
    const both = await inFolder('verify', 'port-2020-full.pdf', '--sources', 'texts');
    expect({ code: both.code, out: both.out }).toEqual({ code: 2, out: '' });
    expect(both.err).toContain('not against source texts');
  });
});

describe('a briefing that was changed', () => {
  /** Records of a briefing with one word of a statement changed, as a file to put in their place. */
  async function forged(
    change: (data: { digest: string; records: { statement?: string }[] }) => void,
  ): Promise<string> {
    const { out } = await inFolder('extract', 'moscow-2019-executive.pdf');
    const data = JSON.parse(out) as { digest: string; records: { statement?: string }[] };
    change(data);
    writeFileSync(join(cwd, 'forged.json'), JSON.stringify(data));
    return 'forged.json';
  }
  const replace = async (tool: string, json: string, ...options: string[]) => {
    const add = ['--add-attachment', json, '--key=summit-records.json', '--replace', '--'];
    const { code, err } = await run(tool, ['moscow-2019-executive.pdf', ...add, ...options, 'forged.pdf'], {
      cwd,
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  };
  const lessSure = (data: { records: { statement?: string }[] }) => {
    const claim = data.records.find(({ statement }) => statement?.includes('agreed'));
    if (claim?.statement) claim.statement = claim.statement.replace('agreed', 'discussed');
  };

  testWith(
    qpdf,
    'qpdf',
    'records changed: the digest is wrong, the file is not as written, the claim is named',
    async (tool) => {
      for (const options of [['--object-streams=disable'], ['--object-streams=generate', '--linearize']]) {
        await replace(tool, await forged(lessSure), ...options);
        const { code, out } = await inFolder('verify', 'forged.pdf');
        expect(code).toBe(1);
        expect(out).toContain('✗ the file was changed since it was written');
        expect(out).toContain('✗ its records do not have the digest that they name');
        expect(out).toMatch(
          /✗ 1 record of [\d,]+ differ.*the briefing says that it was made from that very state/,
        );
        expect(out).toMatch(/Changed since \(1\)\n {2}claim .*\n {6}\/statement: .*discussed.* → .*agreed/);
        const extracted = await inFolder('extract', 'forged.pdf', '--out', 'taken.json');
        expect(extracted).toMatchObject({ code: 1, err: expect.stringContaining('warning: forged.pdf') });
        expect(readFileSync(join(cwd, 'taken.json'), 'utf8')).toContain('discussed');
      }
    },
  );

  testWith(qpdf, 'qpdf', 'records that follow no schema are refused', async (tool) => {
    await replace(tool, await forged(({ records }) => Object.assign(records[0] ?? {}, { more: 1 })));
    const { code, err } = await inFolder('verify', 'forged.pdf');
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('[unsound-records]') });
  });

  test('pages changed: told, though the records are as they were', async () => {
    const pdf = readFileSync(join(cwd, 'port-2020-executive.pdf'));
    const at = pdf.indexOf('stream\n') + 60;
    pdf[at] = (pdf[at] ?? 0) ^ 1;
    writeFileSync(join(cwd, 'pages.pdf'), pdf);
    const { code, out } = await inFolder('verify', 'pages.pdf', '--data', 'records', '--json');
    expect({ code, ...JSON.parse(out) }).toMatchObject({
      code: 1,
      asWritten: false,
      intact: true,
      agrees: true,
    });
  });
});

/** A sound PDF that carries nothing. */
function barePdf(): string {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'];
  let out = '%PDF-1.7\n';
  const rows = objects.map((object, index) => {
    const row = `${String(out.length).padStart(10, '0')} 00000 n \n`;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return row;
  });
  const table = `xref\n0 3\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size 3/Root 1 0 R>>\n`;
  return `${out}${table}startxref\n${out.length}\n%%EOF\n`;
}

describe('what is no briefing', () => {
  const made: readonly [name: string, code: string, make: () => Uint8Array | string][] = [
    ['no-pdf.pdf', 'not-a-pdf', () => 'kind: place\n'],
    ['empty.pdf', 'not-a-pdf', () => ''],
    [
      'cut.pdf',
      'damaged',
      () => {
        const whole = readFileSync(join(cwd, 'port-2020-full.pdf'));
        return whole.subarray(0, whole.length >> 1);
      },
    ],
    ['none.pdf', 'no-records', barePdf],
  ];
  test.each(made)('%s: %s', async (name, fault, make) => {
    const file = make();
    writeFileSync(join(cwd, name), typeof file === 'string' ? Buffer.from(file, 'latin1') : file);
    for (const command of ['extract', 'verify']) {
      const { code, out, err } = await inFolder(command, name);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(new RegExp(`^error: ${name}: .* \\[${fault}\\]\\n.+\\n$`));
      expect(err).not.toMatch(/^\s+at |summit itself failed/m);
    }
  });

  test('no file at all', async () => {
    const { code, err } = await inFolder('extract', 'absent.pdf', '--out', 'never.json');
    expect({ code, err }).toEqual({ code: 2, err: 'error: absent.pdf: there is no such file or folder\n' });
    expect(existsSync(join(freshFolder(), 'never.json'))).toBe(false);
  });
});
