import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeIdentifier } from '../identifier.ts';
import { DocumentBuilder } from '../testing/build-document.ts';
import { rewritePdf } from '../testing/rewrite-pdf.ts';
import { writeTestPdf } from '../testing/write-test-pdf.ts';
import { type AttachmentResult, readAttachment } from './attachment.ts';
import { Budget, LIMITS } from './budget.ts';
import { ObjectReader } from './objects.ts';
import { inflate } from './streams.ts';

const NAME = 'records.json';
const CONTENT = JSON.stringify({
  said: 'Си Цзиньпин 习近平',
  list: Array.from({ length: 200 }, (_, i) => i),
});

let pdf: Uint8Array;
beforeAll(async () => {
  // Small, so that many of the bytes that are changed matter.
  const b = new DocumentBuilder();
  const small = b.document([
    b.heading(1, ['Note']),
    b.paragraph(['See ', b.link('https://example.org/', ['this'])]),
  ]);
  const data = new TextEncoder().encode(CONTENT);
  const attachment = { name: NAME, mimeType: 'application/json', description: '', data } as const;
  pdf = await writeTestPdf(small, { attachments: [{ ...attachment, relationship: 'Source' }] });
});

const codeOf = (result: AttachmentResult): string =>
  result.type === 'fault' ? result.fault.code : result.type;
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** A file of these objects, numbered from 1, the first of which is its catalog. */
function fileOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const at = text.length;
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return latin(`${text}${table}trailer\n<</Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF\n`);
}
const streamOf = (data: Uint8Array, entries = ''): string =>
  `<</Length ${data.length} ${entries}>>\nstream\n${Buffer.from(data).toString('latin1')}\nendstream`;
const withFile = (content: string): string[] => [
  '<</Names <</EmbeddedFiles <</Names [(records.json) 2 0 R]>>>>>>',
  '<</EF <</F 3 0 R>>>>',
  content,
];

describe('a file as it was written', () => {
  test('gives back what was embedded, and has its own digest', () => {
    const result = readAttachment(pdf, NAME);
    expect(result).toMatchObject({ type: 'found', asWritten: true });
    if (result.type === 'found') expect(new TextDecoder().decode(result.data)).toBe(CONTENT);
  });

  test('is known although it was written when identifiers were made otherwise', () => {
    const earlier = readFileSync(join(import.meta.dirname, 'testing/named-by-murmurhash.pdf'));
    const result = readAttachment(earlier, NAME);
    expect(result).toMatchObject({ type: 'found', asWritten: true });
    if (result.type === 'found') expect(new TextDecoder().decode(result.data)).toBe('{"said":"Earlier"}');
    // The header's comment, which no other check looks at.
    earlier[12] = (earlier[12] ?? 0) ^ 1;
    expect(readAttachment(earlier, NAME)).toMatchObject({ type: 'found', asWritten: false });
  });

  test('is named by half of its SHA-256, made with noughts in its place', () => {
    const [, identifier = ''] = /\/ID\[<([0-9a-f]{32})>/.exec(Buffer.from(pdf).toString('latin1')) ?? [];
    const unnamed = pdf.slice();
    expect(writeIdentifier(unnamed, Buffer.from(identifier, 'hex'), new Uint8Array(16))).toBe(2);
    expect(createHash('sha256').update(unnamed).digest('hex').slice(0, 32)).toBe(identifier);
  });

  test('has nothing under another name', () => {
    expect(readAttachment(pdf, 'other.json')).toEqual({ type: 'absent' });
  });
});

describe('a damaged file is told, whatever was done to it', () => {
  const check = (bytes: Uint8Array): AttachmentResult => {
    const result = readAttachment(bytes, NAME);
    expect(['fault', 'absent', 'found']).toContain(result.type);
    return result;
  };

  test('cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(pdf.length - 8), (length) => {
        expect(check(pdf.slice(0, length)).type).toBe('fault');
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });

  test('bytes changed anywhere: never taken for the file as it was written', () => {
    const change = fc.tuple(fc.nat(pdf.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = pdf.slice();
        for (const [at, by] of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
        fc.pre(changes.some(([at]) => bytes[at] !== pdf[at]));
        const result = check(bytes);
        if (result.type === 'found') expect(result.asWritten).toBe(false);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 1000) },
    );
  });

  test('structure mixed up: numbers, keys and brackets of the text part', () => {
    // With its objects as text, and not packed.
    const open = rewritePdf(pdf, (source) => source);
    const text = Buffer.from(open).toString('latin1');
    const marks = [...text.matchAll(/\d+ 0 R|<<|>>|\/[A-Z]\w+|\[|\]|obj|stream/g)].map(
      ({ index, 0: word }) => ({
        index,
        word,
      }),
    );
    const pick = fc.nat(marks.length - 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(pick, pick), { minLength: 1, maxLength: 4 }), (swaps) => {
        const bytes = open.slice();
        for (const [from, to] of swaps) {
          const [source, target] = [marks[from], marks[to]];
          if (source && target) bytes.set(latin(source.word.padEnd(target.word.length)), target.index);
        }
        check(bytes);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 500) },
    );
  });

  test('any bytes at all, with and without a PDF around them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        expect(codeOf(check(noise))).toBe('not-a-pdf');
        const body = `%PDF-1.7\n${Buffer.from(noise).toString('latin1')}\nstartxref\n9\n%%EOF`;
        expect(check(latin(body)).type).toBe('fault');
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });
});

describe('deflated data', () => {
  const deflated = deflateSync(CONTENT);
  const read = (data: Uint8Array): AttachmentResult =>
    readAttachment(fileOf(withFile(streamOf(data, '/Filter /FlateDecode'))), NAME);

  test.each(['\n', '\r\n'])('with the end of a line behind them, which the length counts: %j', (end) => {
    const result = read(Buffer.concat([deflated, latin(end)]));
    expect(result.type).toBe('found');
    if (result.type === 'found') expect(new TextDecoder().decode(result.data)).toBe(CONTENT);
  });

  test('with a byte turned over: damaged, but for bits that say nothing of the contents', () => {
    const survived: number[] = [];
    for (let at = 0; at < deflated.length; at++)
      for (const by of [1, 0x55, 0x80]) {
        const bytes = Uint8Array.from(deflated);
        bytes[at] = (bytes[at] ?? 0) ^ by;
        const result = read(bytes);
        if (result.type === 'found') {
          survived.push(at);
          expect(new TextDecoder().decode(result.data)).toBe(CONTENT);
        } else expect([at, by, codeOf(result)]).toEqual([at, by, 'damaged']);
      }
    // How hard the packer tried, and what fills up the last byte of the codes.
    for (const at of survived) expect([1, deflated.length - 5]).toContain(at);
  });

  test('without their sum, or the end of it', () => {
    for (const missing of [1, 4, 5]) expect(codeOf(read(deflated.subarray(0, -missing)))).toBe('damaged');
  });

  test('all that a file holds is counted together', () => {
    const budget = new Budget({ ...LIMITS, inflated: 10 });
    expect(inflate(deflateSync('123456'), budget).length).toBe(6);
    expect(inflate(deflateSync('7890'), budget).length).toBe(4);
    expect(inflate(deflateSync(''), budget).length).toBe(0);
    expect(() => inflate(deflateSync('x'), budget)).toThrow('too-much');
    expect(() => inflate(deflateSync('1234567'), new Budget({ ...LIMITS, inflated: 6 }))).toThrow('too-much');
  });
});

test('what a file costs grows as the file does, and no faster', () => {
  const spent = (names: number): number => {
    const list = Array.from({ length: names }, (_, n) => `(${n}) 3 0 R`).join(' ');
    const reader = new ObjectReader(
      fileOf(['<</Names <</EmbeddedFiles <</Names 2 0 R>>>>>>', `[${list}]`, '<<>>']),
    );
    const found = reader.get(reader.trailer.get('Root'), 'Names', 'EmbeddedFiles', 'Names');
    expect(found).toHaveLength(2 * names);
    return LIMITS.values - reader.budget.left('values');
  };
  const [few, many] = [spent(1000), spent(4000)];
  expect(many / few).toBeCloseTo(4, 1);
});

describe('a hostile file costs little', () => {
  const LONG_NAME = `(\xfe\xff${'\0a'.repeat(2 ** 18)})`;
  const ONE_NAME_OFTEN = `[${'3 0 R 4 0 R '.repeat(20_000)}]`;
  const bomb = (): Uint8Array => deflateSync(new Uint8Array(2 ** 28));

  test.each<[string, () => Uint8Array, string]>([
    [
      'a stream that inflates to 256 MB',
      () => fileOf(withFile(streamOf(bomb(), '/Filter /FlateDecode'))),
      'too-much',
    ],
    ['a million brackets', () => fileOf(withFile('['.repeat(2 ** 20))), 'too-much'],
    ['two million values', () => fileOf(withFile(`[${'1 '.repeat(2 ** 21)}]`)), 'too-much'],
    ['a string of two million bytes', () => fileOf(withFile(`(${'a'.repeat(2 ** 21)})`)), 'too-much'],
    [
      'a name tree that holds itself',
      () => fileOf(['<</Names <</EmbeddedFiles 2 0 R>>>>', '<</Kids [2 0 R 2 0 R]>>']),
      'too-much',
    ],
    [
      'a name tree that shows one long name 20,000 times',
      () => fileOf(['<</Names <</EmbeddedFiles <</Names 2 0 R>>>>>>', ONE_NAME_OFTEN, LONG_NAME, '<<>>']),
      'too-much',
    ],
    [
      'a name tree that holds itself, and one long name many times',
      () =>
        fileOf([
          '<</Names <</EmbeddedFiles 5 0 R>>>>',
          ONE_NAME_OFTEN,
          LONG_NAME,
          '<<>>',
          '<</Kids [5 0 R 5 0 R] /Names 2 0 R>>',
        ]),
      'too-much',
    ],
    [
      'a node that is its own kid 100,000 times',
      () => fileOf(['<</Names <</EmbeddedFiles 2 0 R>>>>', `<</Kids [${'2 0 R '.repeat(100_000)}]>>`]),
      'too-much',
    ],
    // A pattern that divides the digits in every way takes minutes for it.
    ['a million digits that are no number', () => fileOf(withFile(`${'1'.repeat(2 ** 20)}x`)), 'damaged'],
    [
      'a stream whose length is itself',
      () => fileOf(withFile('<</Length 3 0 R>>\nstream\n\nendstream')),
      'damaged',
    ],
    [
      'a stream longer than the file',
      () => fileOf(withFile('<</Length 99999999>>\nstream\n\nendstream')),
      'damaged',
    ],
    [
      'a table that leads round',
      () => {
        const file = fileOf(['<<>>'], '/Prev 9999');
        const text = Buffer.from(file).toString('latin1');
        return latin(text.replace('9999', String(text.indexOf('xref')).padEnd(4)));
      },
      'damaged',
    ],
    [
      'a table of nine billion entries',
      () => latin('%PDF-1.7\nxref\n0 9999999999\n0000000000 65535 f \nstartxref\n9\n%%EOF'),
      'damaged',
    ],
    ['an encrypted file', () => fileOf(['<<>>'], '/Encrypt 2 0 R'), 'encrypted'],
    [
      'a filter that nobody knows',
      () => fileOf(withFile(streamOf(latin('x'), '/Filter /LZWDecode'))),
      'damaged',
    ],
  ])('%s', (_, make, code) => {
    const file = make();
    const before = process.memoryUsage().rss;
    expect(codeOf(readAttachment(file, NAME))).toBe(code);
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(512);
  });
});
