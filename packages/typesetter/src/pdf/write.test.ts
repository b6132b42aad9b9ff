import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { DocumentBuilder } from './testing/build-document.ts';
import { PdfReader, plain } from './testing/read-pdf.ts';
import { sampleDocument } from './testing/sample-document.ts';
import { writeTestPdf } from './testing/write-test-pdf.ts';

test('catalog: language, title shown, marked, tab order, labels, output intent', async () => {
  const pdf = new PdfReader(await writeTestPdf(sampleDocument()));
  const { catalog } = pdf;
  expect(plain(catalog.get('Lang'))).toBe('en');
  expect(plain(pdf.get(catalog.get('ViewerPreferences')))).toEqual({ DisplayDocTitle: true });
  expect(plain(pdf.get(catalog.get('MarkInfo')))).toEqual({ Marked: true, UserProperties: true });
  expect(plain(pdf.get(catalog.get('PageLabels')))).toEqual({ Nums: [0, { S: '/D', St: 1 }] });
  for (const page of pdf.pages) expect(plain(pdf.get(page, 'Tabs'))).toBe('/S');
  const [intent] = pdf.array(catalog.get('OutputIntents'));
  expect(plain(pdf.get(intent, 'S'))).toBe('/GTS_PDFA1');
  expect(plain(pdf.get(intent, 'DestOutputProfile', 'N'))).toBe(3);
});

test('bookmarks count what they hold and lead to the headings', async () => {
  const pdf = new PdfReader(await writeTestPdf(sampleDocument()));
  const outlines = pdf.dictionary(pdf.catalog.get('Outlines'));
  const level = (parent: Map<string, never>): unknown[] => {
    const entries: unknown[] = [];
    for (let item = pdf.get(parent.get('First')); item instanceof Map; item = pdf.get(item.get('Next'))) {
      const dest = item.get('Dest') as never[];
      entries.push([
        plain(item.get('Title')),
        pdf.pageIndex(dest[0]),
        plain(item.get('Count')) ?? 0,
        level(item as Map<string, never>),
      ]);
    }
    return entries;
  };
  expect(plain(outlines.get('Count'))).toBe(3);
  expect(level(outlines as Map<string, never>)).toEqual([
    ['Summit in Moscow', 0, 2, [['The talks', 0, 1, [['Figures', expect.any(Number), 0, []]]]]],
  ]);
});

test('fonts: embedded, with widths, maps both ways, no code 0, no CIDSet', async () => {
  const pdf = new PdfReader(await writeTestPdf(sampleDocument()));
  const names = new Set<string>();
  for (const page of pdf.pages) {
    for (const font of pdf.dictionary(page, 'Resources', 'Font').values()) {
      const base = plain(pdf.get(font, 'BaseFont')) as string;
      expect(base).toMatch(/^\/[A-Z]{6}\+/);
      names.add(base.slice(8));
      const [descendant] = pdf.array(font, 'DescendantFonts');
      const descriptor = pdf.dictionary(descendant, 'FontDescriptor');
      // Rows of codes on end: the first of each, and the widths of all.
      const rows = pdf.array(descendant, 'W') as (number | number[])[];
      const codes = rows.flatMap((first, index) =>
        index % 2 === 0 ? (rows[index + 1] as number[]).map((_, at) => (first as number) + at) : [],
      );
      expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
      const map = pdf.stream(pdf.dictionary(descendant).get('CIDToGIDMap'));
      expect(map.length).toBe(2 * ((codes.at(-1) ?? 0) + 1));
      const glyphOf = (code: number) => Buffer.from(map).readUInt16BE(2 * code);
      expect(codes.map(glyphOf)).not.toContain(0);
      expect(codes[0]).toBeGreaterThan(0);
      expect(descriptor.has('CIDSet')).toBe(false);
      const program = pdf.stream(descriptor.get('FontFile2'));
      expect(plain(pdf.get(descriptor.get('FontFile2'), 'Length1'))).toBe(program.length);
    }
  }
  expect(names.size).toBe(3);
});

test('the same input gives the same bytes, in any time zone', async () => {
  const first = await writeTestPdf(sampleDocument());
  vi.stubEnv('TZ', 'Asia/Shanghai');
  expect(Buffer.compare(first, await writeTestPdf(sampleDocument()))).toBe(0);
  vi.unstubAllEnvs();
  const other = new DocumentBuilder();
  const second = new PdfReader(await writeTestPdf(other.document([other.paragraph(['Another text'])])));
  const [id, again] = new PdfReader(first).trailer.get('ID') as never[];
  expect(plain(id)).toBe(plain(again));
  expect(plain(id)).not.toBe(plain((second.trailer.get('ID') as never[])[0]));
});

test('associated files come out as they went in, in the order of their names', async () => {
  const encoder = new TextEncoder();
  const pdf = new PdfReader(
    await writeTestPdf(sampleDocument(), {
      attachments: ['данные.json', 'b.json', 'B.json'].map((name) => ({
        name,
        mimeType: 'application/json',
        description: `Records (${name})`,
        relationship: 'Data',
        data: encoder.encode(JSON.stringify({ name })),
      })),
    }),
  );
  const tree = pdf.array(pdf.catalog.get('Names'), 'EmbeddedFiles', 'Names');
  const names = tree.filter((_, index) => index % 2 === 0).map(plain);
  expect(names).toEqual(['B.json', 'b.json', 'данные.json']);
  const specs = tree.filter((_, index) => index % 2 === 1);
  expect(pdf.array(pdf.catalog.get('AF')).map(plain)).toEqual(specs.map(plain));
  specs.forEach((spec, index) => {
    const name = names[index];
    expect(plain(pdf.get(spec, 'AFRelationship'))).toBe('/Data');
    expect([plain(pdf.get(spec, 'F')), plain(pdf.get(spec, 'UF'))]).toEqual([name, name]);
    const file = pdf.dictionary(spec, 'EF').get('F');
    expect(plain(pdf.get(file, 'Subtype'))).toBe('/application/json');
    expect(JSON.parse(new TextDecoder().decode(pdf.stream(file)))).toEqual({ name });
  });
});

test('what cannot be shown or has no place is refused', async () => {
  const b = new DocumentBuilder();
  await expect(writeTestPdf(b.document([b.paragraph(['\u0e01'])]))).rejects.toThrow('cannot show U+0E01');
});

const qpdf = spawnSync('qpdf', ['--version']).status === 0;

test.skipIf(!qpdf)('qpdf finds nothing (skipped where it is not installed)', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'summit-pdf-'));
  try {
    const file = path.join(directory, 'test.pdf');
    writeFileSync(file, await writeTestPdf(sampleDocument()));
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain('No syntax or stream');
  } finally {
    rmSync(directory, { recursive: true });
  }
});
