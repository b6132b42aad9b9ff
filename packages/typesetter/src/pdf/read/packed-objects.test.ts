import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AttachmentResult, readAttachment } from './attachment.ts';

const NAME = 'records.json';
const FILE = '<</Length 2>>\nstream\n{}\nendstream';
const CATALOG = '<</Names <</EmbeddedFiles <</Names [(records.json) 2 0 R]>>>>>>';
const SPECIFICATION = '<</EF <</F 4 0 R>>>>';

/** What is told of the objects 1 to 5: catalog and specification are packed into 3, the file is 4, the table 5. */
interface Parts {
  readonly heads?: string;
  readonly objects?: string;
  /** Of the stream of objects, beside how many and where they begin. */
  readonly entries?: string;
  readonly many?: string;
  readonly first?: string;
  readonly pack?: (text: string) => Uint8Array;
  /** Kind, place and index of the objects whose places are told otherwise. */
  readonly places?: Readonly<Record<number, readonly [kind: number, place: number, index: number]>>;
  readonly table?: string;
}

function fileOf(parts: Parts): Uint8Array {
  const heads = parts.heads ?? `1 0 2 ${CATALOG.length + 1} `;
  const text = `${heads}${parts.objects ?? `${CATALOG}\n${SPECIFICATION}`}`;
  const packed = Buffer.from((parts.pack ?? deflateSync)(text)).toString('latin1');
  const entries = parts.entries ?? `/Length ${packed.length} /Filter /FlateDecode`;
  const head = `<</Type /ObjStm /N ${parts.many ?? 2} /First ${parts.first ?? heads.length} ${entries}>>`;
  let out = '%PDF-1.7\n';
  const offsets = [
    `3 0 obj\n${head}\nstream\n${packed}\nendstream\nendobj\n`,
    `4 0 obj\n${FILE}\nendobj\n`,
  ].map((object) => {
    const offset = out.length;
    out += object;
    return offset;
  });
  const [pack = 0, file = 0] = offsets;
  const places = { 1: [2, 3, 0], 2: [2, 3, 1], 3: [1, pack, 0], 4: [1, file, 0], 5: [1, out.length, 0] };
  const rows = [[0, 0, 0], ...Object.values({ ...places, ...parts.places })];
  const data = rows.map(([kind = 0, place = 0, index = 0]) =>
    String.fromCharCode(kind, place >> 8, place & 255, index),
  );
  const table = parts.table ?? '/Size 6 /W [1 2 1]';
  const stream = `<</Type /XRef ${table} /Root 1 0 R /Length ${4 * rows.length}>>\nstream\n${data.join('')}`;
  return Buffer.from(
    `${out}5 0 obj\n${stream}\nendstream\nendobj\nstartxref\n${out.length}\n%%EOF\n`,
    'latin1',
  );
}

const codeOf = (result: AttachmentResult): string =>
  result.type === 'fault' ? result.fault.code : result.type;

test('objects are found in their stream, whatever the rest of it says', () => {
  expect(codeOf(readAttachment(fileOf({}), NAME))).toBe('found');
  // An object that nobody asks for is not read, be it sound or not.
  const objects = `${CATALOG}\n${SPECIFICATION}\n[[[`;
  const heads = `1 0 2 ${CATALOG.length + 1} 9 ${objects.length - 3} `;
  expect(codeOf(readAttachment(fileOf({ heads, objects, many: '3' }), NAME))).toBe('found');
});

test.each<[string, Parts, string]>([
  ['more objects than heads', { many: '3' }, 'damaged'],
  ['fewer objects than the table says', { many: '1' }, 'damaged'],
  ['a billion objects', { many: '1000000000' }, 'too-much'],
  ['a number of objects below nothing', { many: '-2' }, 'damaged'],
  ['objects that begin behind the end', { first: '9999' }, 'damaged'],
  ['objects that begin before the beginning', { first: '-1' }, 'damaged'],
  ['an object at an offset behind the end', { heads: '1 0 2 9999 ' }, 'damaged'],
  ['an object at an offset before the first', { heads: '1 0 2 -9 ' }, 'damaged'],
  ['offsets that are no numbers', { heads: '1 0 2 x ' }, 'damaged'],
  ['another object where one should be', { heads: `1 0 7 ${CATALOG.length + 1} ` }, 'damaged'],
  ['objects that do not end', { objects: `${CATALOG} [[` }, 'damaged'],
  ['objects a million deep', { heads: '1 0 2 0 ', objects: '['.repeat(2 ** 20) }, 'too-much'],
  ['256 MB of objects', { pack: () => deflateSync(new Uint8Array(2 ** 28)) }, 'too-much'],
  ['data that are not what the filter says', { pack: (text) => Buffer.from(text) }, 'damaged'],
  ['a stream without data', { entries: '' }, 'damaged'],
  ['a stream whose length it holds itself', { entries: '/Length 2 0 R' }, 'damaged'],
  ['a stream that lies in itself', { places: { 3: [2, 3, 0] } }, 'damaged'],
  ['a stream that lies in another object', { places: { 3: [2, 4, 0] } }, 'damaged'],
  ['objects in a stream that is none of objects', { places: { 1: [2, 4, 0] } }, 'damaged'],
  ['objects in a stream that is nowhere', { places: { 1: [2, 99, 0] } }, 'damaged'],
  ['objects in a stream that is free', { places: { 3: [0, 0, 0] } }, 'damaged'],
  ['a table that tells of nine billion objects', { table: '/Size 9999999999 /W [1 2 1]' }, 'found'],
  ['a table with columns of nothing', { table: '/Size 6 /W [0 0 0]' }, 'damaged'],
  ['a table with endless columns', { table: '/Size 6 /W [1 2 99999]' }, 'damaged'],
  ['a table with rows of other lengths', { table: '/Size 6 /W [1 1 1]' }, 'damaged'],
  [
    'a table predicted in a way that is none',
    { table: '/Size 6 /W [1 2 1] /DecodeParms <</Predictor 12 /Columns 3>>' },
    'damaged',
  ],
])('%s: %s', (_, parts, code) => {
  const file = fileOf(parts);
  const before = process.memoryUsage().rss;
  expect(codeOf(readAttachment(file, NAME))).toBe(code);
  expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(512);
});

test('anything in heads, objects and table ends in a fault or in the file', () => {
  const word = fc.constantFrom('1', '0', '2', '-1', '99', 'x', '[', '>>', '3 0 R', '(', '/N', CATALOG);
  const words = fc.array(word, { maxLength: 8 }).map((list) => list.join(' '));
  const row = fc.tuple(fc.nat(3), fc.nat(600), fc.nat(3));
  const parts = fc.record(
    {
      heads: words,
      objects: words,
      many: fc.integer({ min: -1, max: 4 }).map(String),
      first: fc.integer({ min: -1, max: 200 }).map(String),
      places: fc.dictionary(fc.constantFrom('1', '2', '3', '4'), row),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(parts, (some) => {
      expect(['fault', 'absent', 'found']).toContain(readAttachment(fileOf(some), NAME).type);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 2000) },
  );
});
