import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { summit } from '../support/command.ts';
import { contents, freshFolder, smallDataset } from '../support/folders.ts';
import { withstand } from '../support/hostile.ts';

/** A briefing of the small dataset, and the records that it carries. */
let briefing: Buffer = Buffer.alloc(0);
let carried = '';

beforeAll(async () => {
  const cwd = smallDataset().folder;
  const { code } = await summit(
    ['render', '--data', 'records', '--report', 'executive', '--format', 'pdf', '--out', '.'],
    { cwd },
  );
  expect(code).toBe(0);
  briefing = readFileSync(join(cwd, 'port-2020-executive.pdf'));
  carried = (await summit(['extract', 'port-2020-executive.pdf'], { cwd })).out;
});

/** The file to both commands: refused in words with this code, and nothing is written. */
async function expectRefused(bytes: Uint8Array | string, code: RegExp): Promise<void> {
  const cwd = freshFolder();
  writeFileSync(join(cwd, 'hostile.pdf'), bytes);
  const before = Object.keys(contents(cwd));
  const [extracted, verified] = await Promise.all([
    withstand(['extract', 'hostile.pdf', '--records', 'taken'], { cwd }),
    withstand(['verify', 'hostile.pdf'], { cwd }),
  ]);
  for (const { code: exit, out, err } of [extracted, verified]) {
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toMatch(/^error: hostile\.pdf: /);
    expect(err).toMatch(code);
  }
  expect(Object.keys(contents(cwd))).toEqual(before);
}

/** Bytes that look random and are the same each time. */
function noise(length: number): Buffer {
  let state = 1;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    }),
  );
}

interface Parts {
  /** Dictionary of the stream that should hold the records, beside its length. */
  readonly dictionary?: string;
  readonly length?: string;
  readonly data?: Uint8Array | string;
  /** The tree of embedded files. */
  readonly names?: string;
  readonly trailer?: string;
}

/** A PDF without pages, sound but for what is asked for, that carries a file as a briefing does. */
function pdfOf({ dictionary = '', length, data = '', names, trailer = '' }: Parts): Buffer {
  const bytes = Buffer.from(data);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 3 0 R >> >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
    names ?? '<< /Names [(summit-records.json) 4 0 R] >>',
    '<< /Type /Filespec /F (summit-records.json) /UF (summit-records.json) /EF << /F 5 0 R >> >>',
    Buffer.concat([
      Buffer.from(`<< /Type /EmbeddedFile ${dictionary} /Length ${length ?? bytes.length} >>\nstream\n`),
      bytes,
      Buffer.from('\nendstream'),
    ]),
  ];
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let at = chunks[0]?.length ?? 0;
  const rows = ['0000000000 65535 f '];
  objects.forEach((object, index) => {
    const chunk = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    rows.push(`${String(at).padStart(10, '0')} 00000 n `);
    at += chunk.length;
    chunks.push(chunk);
  });
  const table = `xref\n0 ${rows.length}\n${rows.join('\n')}\ntrailer\n<< /Size ${rows.length} /Root 1 0 R ${trailer.replaceAll('HERE', String(at))} >>\n`;
  return Buffer.concat([...chunks, Buffer.from(`${table}startxref\n${at}\n%%EOF\n`)]);
}

/** A PDF whose catalog is packed into a stream of objects, which itself lies in the file or, said so, in itself. */
function packedPdf(entries: string, data: Uint8Array, kind = 1): Buffer {
  const head = '%PDF-1.7\n';
  const pack = Buffer.concat([
    Buffer.from(
      `2 0 obj\n<< /Type /ObjStm ${entries} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`,
    ),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const at = head.length + pack.length;
  const place = (value: number): number[] => [value >> 16, (value >> 8) & 255, value & 255];
  const rows = [
    0,
    ...place(0),
    2,
    ...place(2),
    kind,
    ...place(kind === 1 ? head.length : 2),
    1,
    ...place(at),
  ];
  return Buffer.concat([
    Buffer.from(head),
    pack,
    Buffer.from(`3 0 obj\n<< /Type /XRef /Size 4 /W [1 3 0] /Root 1 0 R /Length ${rows.length} >>\nstream\n`),
    Buffer.from(rows),
    Buffer.from(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`),
  ]);
}

const flate = (data: Uint8Array | string): Parts => ({
  dictionary: '/Filter /FlateDecode',
  data: deflateSync(data),
});

test('the PDF that the cases are made from carries its records', async () => {
  const cwd = freshFolder();
  writeFileSync(join(cwd, 'sound.pdf'), pdfOf(flate(carried)));
  const { code, err } = await withstand(['extract', 'sound.pdf', '--records', 'taken'], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

describe('not a briefing', () => {
  test.concurrent.each<[string, () => Uint8Array | string, RegExp]>([
    ['nothing', () => '', /\[not-a-pdf\]/],
    ['random bytes', () => noise(100_000), /\[not-a-pdf\]/],
    [
      'random bytes behind a header',
      () => Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(100_000)]),
      /\[damaged\]/,
    ],
    ['cut in the middle', () => briefing.subarray(0, briefing.length >> 1), /\[damaged\]/],
    ['cut in the table', () => briefing.subarray(0, briefing.lastIndexOf('startxref') - 40), /\[damaged\]/],
    ['a PDF of others', () => pdfOf({ names: '<< /Names [] >>' }), /\[no-records\]/],
    [
      'encrypted',
      () => pdfOf({ ...flate(carried), trailer: '/Encrypt << /Filter /Standard >>' }),
      /\[encrypted\]/,
    ],
    ['other JSON', () => pdfOf(flate('{"__proto__":{"polluted":true}}')), /\[not-briefing-data\]/],
    ['no JSON, and no UTF-8', () => pdfOf(flate(noise(5_000))), /\[not-briefing-data\]/],
  ])('%s', async (_, make, code) => {
    await expectRefused(make(), code);
  });
});

describe('more than a reader should take', () => {
  test.concurrent.each<[string, () => Uint8Array, RegExp]>([
    ['a length beyond the file', () => pdfOf({ data: carried, length: '99999999999999' }), /\[damaged\]/],
    ['a length below nothing', () => pdfOf({ data: carried, length: '-1' }), /\[damaged\]/],
    ['a length that is itself', () => pdfOf({ data: carried, length: '5 0 R' }), /\[damaged\]/],
    ['100 MB of zeros in 100 KB', () => pdfOf(flate(Buffer.alloc(100 * 2 ** 20))), /\[too-much\]/],
    [
      'the same, packed twice',
      () =>
        pdfOf({
          dictionary: '/Filter [/FlateDecode /FlateDecode]',
          data: deflateSync(deflateSync(Buffer.alloc(100 * 2 ** 20))),
        }),
      /\[(too-much|damaged)\]/,
    ],
    [
      'objects packed into 100 MB of zeros',
      () => packedPdf('/N 1 /First 4', deflateSync(Buffer.alloc(100 * 2 ** 20))),
      /\[too-much\]/,
    ],
    [
      'a billion packed objects',
      () => packedPdf('/N 1000000000 /First 4', deflateSync('1 0 ')),
      /\[too-much\]/,
    ],
    [
      'a packed catalog that does not end',
      () => packedPdf('/N 1 /First 4', deflateSync('1 0 <<')),
      /\[damaged\]/,
    ],
    [
      'a pack of objects within itself',
      () => packedPdf('/N 1 /First 4', deflateSync('1 0 3'), 2),
      /\[damaged\]/,
    ],
    ['values 200,000 deep', () => pdfOf({ names: '['.repeat(200_000) }), /\[too-much\]/],
    ['JSON 5,000,000 deep', () => pdfOf(flate('['.repeat(5_000_000))), /\[not-briefing-data\]/],
    [
      'a tree that holds itself',
      () => pdfOf({ names: '<< /Kids [3 0 R 3 0 R] >>' }),
      /\[(too-much|damaged|no-records)\]/,
    ],
    ['a table before itself', () => pdfOf({ ...flate('{}'), trailer: '/Prev HERE' }), /\[[a-z-]+\]/],
  ])('%s', async (_, make, code) => {
    await expectRefused(make(), code);
  });

  test.runIf(process.platform === 'linux').each(['extract', 'verify'])(
    '%s: a file without an end',
    async (command) => {
      const { code, err } = await withstand([command, '/dev/zero']);
      expect(code).toBe(2);
      expect(err).toContain('/dev/zero: it is larger than 64 MB');
    },
  );

  test('a folder', async () => {
    const cwd = freshFolder();
    mkdirSync(join(cwd, 'folder.pdf'));
    const { code, err } = await withstand(['extract', 'folder.pdf'], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^error: folder\.pdf: /) });
  });
});

describe('a briefing that was tampered with', () => {
  test('bytes turned over, one at a time: never as written', async () => {
    const cwd = freshFolder();
    const places = [0.002, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 0.995].map((share) =>
      Math.floor(briefing.length * share),
    );
    await Promise.all(
      places.map(async (place) => {
        const bytes = Buffer.from(briefing);
        bytes[place] = (bytes[place] ?? 0) ^ 0x55;
        writeFileSync(join(cwd, `${place}.pdf`), bytes);
        const { code, out, err } = await withstand(
          ['verify', `${place}.pdf`, '--data', smallDataset().records],
          { cwd },
        );
        expect([place, code]).toEqual([place, 1]);
        expect(out + err).toMatch(
          /✗ the file was changed since it was written|\[(damaged|not-a-pdf|no-records|encrypted|too-much|not-briefing-data)\]/,
        );
      }),
    );
  });

  test('ids that lead out of the folder are not written to', async () => {
    const wrong = JSON.parse(carried) as { records: { id: string; kind: string }[] };
    for (const change of [{ id: '../../escaped' }, { kind: '../../escaped' }]) {
      const records = wrong.records.map((record, index) => (index === 0 ? { ...record, ...change } : record));
      await expectRefused(
        pdfOf(flate(JSON.stringify({ ...wrong, records }))),
        /\[(unsound-records|not-briefing-data)\]/,
      );
    }
  });

  const HOSTILE = 'x\u001b]8;;http://evil.example\u0007\u202e\n✓ nothing in the file was changed';
  const verifyChanged = async (change: (data: Members) => void) => {
    const cwd = freshFolder();
    const data = JSON.parse(carried) as Members;
    change(data);
    writeFileSync(join(cwd, 'changed.pdf'), pdfOf(flate(JSON.stringify(data))));
    return withstand(['verify', 'changed.pdf', '--data', smallDataset().records], { cwd });
  };
  type Members = Record<string, unknown> & { records: Record<string, unknown>[] };

  test.each<[string, (data: Members) => void]>([
    ['its title', (data) => Object.assign(data['briefing'] as object, { title: HOSTILE })],
    ['its day', (data) => Object.assign(data['briefing'] as object, { asOf: HOSTILE })],
    ['its version', (data) => Object.assign(data['dataset'] as object, { version: HOSTILE })],
    ['an id', (data) => Object.assign(data.records[0] ?? {}, { id: HOSTILE })],
  ])('%s cannot write a line of the verdict', async (_, change) => {
    const { code, out, err } = await verifyChanged(change);
    expect(code).toBe(1);
    expect(out + err).toContain('x\\u{1b}]8;;http://evil.example\\u{7}\\u{202e}\\u{a}✓ nothing');
    expect(out + err).not.toMatch(/[^\n\P{Cc}]|\p{Cf}/u);
    expect(out).not.toMatch(/^✓ nothing/m);
  });

  test.each<[string, (data: Members) => void, RegExp]>([
    [
      'an id that cannot be told',
      (data) => Object.assign(data.records[0] ?? {}, { id: { toString: 1 } }),
      /\[unsound-records\]/,
    ],
    [
      'a digest that cannot be told',
      (data) => Object.assign(data, { digest: { toString: 1 } }),
      /its records do not have the digest/,
    ],
    [
      'a field beside the others',
      (data) => Object.assign(data, { more: 1 }),
      /its records do not have the digest/,
    ],
    [
      'a field of the briefing',
      (data) => Object.assign(data['briefing'] as object, { more: 1 }),
      /its records do not have the digest/,
    ],
    [
      'a field of a record',
      (data) => Object.assign(data.records[0] ?? {}, { more: 1 }),
      /\[unsound-records\]/,
    ],
  ])('%s counts as a change', async (_, change, words) => {
    const { code, out, err } = await verifyChanged(change);
    expect(code).toBe(1);
    expect(out + err).toMatch(words);
  });
});
