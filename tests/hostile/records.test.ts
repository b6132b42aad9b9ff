import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, smallDataset } from '../support/folders.ts';
import { withstand } from '../support/hostile.ts';

const EVIDENCE = 'evidence:\n  - type: page\n    source: g\n    relation: supports\n';
const place = (name = 'X', more = '') =>
  `kind: place\nid: x\nname:\n  en: ${name}\nplaceType: city\n${EVIDENCE}${more}`;

type Case = readonly [name: string, content: string | Uint8Array, codes: readonly string[]];

/**
 * Checks files with these contents in one run, and holds the codes told of each against those expected, in any
 * order and without repeats. The small record names a source that is not there, which is not what is tried here.
 */
function describeFiles(about: string, cases: readonly Case[], ending = 'yml'): void {
  describe(about, () => {
    let told: Map<string, Set<string>>;
    beforeAll(async () => {
      const cwd = freshFolder();
      cases.forEach(([, content], index) => {
        writeFileSync(join(cwd, `case-${index}.${ending}`), content);
      });
      const { code, err } = await withstand(['validate', '.'], { cwd });
      expect(code).toBe(1);
      told = new Map(cases.map((_, index) => [`case-${index}.${ending}`, new Set()]));
      for (const [, file = '', fault = ''] of err.matchAll(
        /^(\S+):\d+:\d+ (?:error|warning) \[([\w-]+)\] /gm,
      ))
        if (!ALSO_TOLD.has(fault)) told.get(file)?.add(fault);
    });
    test.each(cases.map(([name, , codes], index) => [name, index, codes] as const))(
      '%s',
      (_, index, codes) => {
        expect([...(told.get(`case-${index}.${ending}`) ?? [])].sort()).toEqual([...codes].sort());
      },
    );
  });
}

/** What small and incomplete records lack anyway. */
const ALSO_TOLD = new Set([
  'unresolved-reference',
  'missing-property',
  'unknown-property',
  'duplicate-id',
  'file-name-differs',
  'not-canonical',
]);

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i));

describeFiles('structure', [
  [
    'a bomb of aliases',
    `a: &a [lol]\n${lines(9, (i) => `${'bcdefghij'[i]}: &${'bcdefghij'[i]} [${Array(9).fill(`*${'abcdefghi'[i]}`)}]\n`).join('')}`,
    ['alias-not-allowed'],
  ],
  ['merge keys', place('X', 'm: &m {a: 1}\nn:\n  <<: [*m, *m]\n'), ['alias-not-allowed']],
  ['brackets 190,000 deep', place('X', `d: ${'['.repeat(190_000)}`), ['nested-too-deep']],
  ['list marks 150,000 deep', place('X', `d:\n  ${'- '.repeat(150_000)}x\n`), ['nested-too-deep']],
  ['30,000 properties', place('X', lines(30_000, (i) => `k${i}: 1\n`).join('')), ['too-many-values']],
  [
    '40,000 items to compare with each other',
    `kind: claim\nid: x\nabout: [${lines(40_000, (i) => `a${i}`)}]\n`,
    ['too-many-values'],
  ],
  ['a key 40,000 times', place('X', 'id: y\n'.repeat(40_000)), ['duplicate-key', 'too-many-values']],
  [
    '20,000 tags',
    place('X', lines(20_000, (i) => `k${i}: !t${i} x\n`).join('')),
    ['tag-not-allowed', 'too-many-values'],
  ],
  ['100,000 documents', '---\n'.repeat(100_000), ['several-documents']],
  ['20,000 directives', `${'%YAML 1.1\n'.repeat(20_000)}---\n${place()}`, ['invalid-syntax']],
  ['a text of 10 MB', place(`"${'a'.repeat(10_000_000)}"`), ['file-too-large']],
  ['a text just below the limit', place(`"${'a b '.repeat(97_000)}"`), ['text-length']],
  ['nothing', '', ['not-a-record']],
  ['a text without an end', place('X', '"\\'.repeat(50_000)), ['invalid-syntax']],
]);

describeFiles(
  'structure of JSON',
  [
    ['brackets 190,000 deep', `{"kind":${'['.repeat(190_000)}${']'.repeat(190_000)}}`, ['nested-too-deep']],
    ['what YAML allows and JSON does not', '{kind: place}', ['invalid-syntax']],
    ['a key twice', '{"kind": "place", "kind": "person"}', ['duplicate-key']],
  ],
  'json',
);

const PROTOTYPES = '"__proto__": {"polluted": true}, "constructor": {"prototype": {"x": 1}}, "prototype": 1';
describeFiles('keys that reach a prototype', [
  ['as blocks', place('X', '__proto__:\n  polluted: true\nconstructor: 1\nprototype: 2\n'), ['unsafe-key']],
  ['in brackets', `{"kind": "place", ${PROTOTYPES}}`, ['unsafe-key']],
  ['a kind that every object has', 'kind: constructor\nid: toString\n', ['unknown-kind']],
  ['a kind that is the prototype', 'kind: __proto__\nid: x\n', ['unknown-kind']],
]);

describeFiles('characters', [
  ['bytes that are not UTF-8', Buffer.from(place('X\xff\xfe'), 'latin1'), ['broken-encoding']],
  ['UTF-16', Buffer.from(`\ufeff${place()}`, 'utf16le'), ['broken-encoding']],
  [
    'a program',
    Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(5_000, 0xf0)]),
    ['broken-encoding'],
  ],
  ['3,000 zeros', place('X', '\0'.repeat(3_000)), ['invalid-syntax', 'invisible-character']],
  ['half a character, escaped', place('"\\ud800"'), ['broken-encoding']],
  ['text turned round', place('X\u202egnp.exe\u2066'), ['invisible-character']],
  ['text turned round, escaped', place('"X\\u202egnp.exe"'), ['invisible-character']],
  ['words hidden in tags', place('X\u{e0041}\u{e0042}'), ['invisible-character']],
  ['a letter without a shape', place('X\u3164'), ['invisible-character']],
  ['a byte order mark in the middle', place('X\ufeff'), ['invisible-character']],
  ['a sequence that moves the cursor', place('"X\\e[2J\\e[1;1H"'), ['invisible-character']],
  ['a byte order mark at the very start, which is let pass', `\ufeff${place()}`, []],
]);

test('what is told holds no invisible character, so that the terminal cannot be deceived', async () => {
  const cwd = freshFolder();
  writeFileSync(join(cwd, 'x.yml'), place('X\u202e\u001b[31m', 'ke\u200by\u0007: 1\n'));
  const { err } = await withstand(['validate', 'x.yml'], { cwd });
  for (const name of ['U+202E', 'U+001B', 'U+200B', 'U+0007']) expect(err).toContain(name);
  expect(err.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

const withLatitude = (value: string) =>
  `kind: place\nid: x\ncoordinates:\n  latitude: ${value}\n  longitude: 0\n`;
const withStart = (date: string) => `kind: summit\nid: x\ndate:\n  start: ${date}\n`;

describeFiles('numbers', [
  ...['1e999', '-1e999', '.inf', '.nan'].map((one): Case => [one, withLatitude(one), ['number-not-finite']]),
  ...['0xFFFFFFFFFFFFFFFFFF', '1e300', '-91'].map((one): Case => [one, withLatitude(one), ['number-range']]),
  ...['NaN', '"0"', '1_000', '{}'].map((one): Case => [one, withLatitude(one), ['wrong-type']]),
]);

describeFiles('dates', [
  ...['0x7e3', '20190605', 'true', '[]'].map((one): Case => [one, withStart(one), ['wrong-type']]),
  ...['2019-13-01', '2019-6-5', '-2019-06-05', '99999-01-01', '2019-06-05T00:00:00Z', '0000-00-00'].map(
    (one): Case => [one, withStart(one), ['wrong-form']],
  ),
  ['digits of another script', withStart('２０１９-06-05'), ['wrong-form']],
  ['a tag that makes a date', withStart('!!timestamp 2019-06-05'), ['tag-not-allowed']],
  ['a tag that makes a function', place('!!js/function "x"'), ['tag-not-allowed']],
]);

test('days that never were', async () => {
  const { folder, records } = smallDataset();
  const spoil = (file: string, day: string, impossible: string) => {
    const path = join(records, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(day, impossible));
  };
  spoil('summits/port-2020.yml', '2020-03-05', '2019-02-31');
  spoil('persons/ann-lee.yml', '2019-01-01', '1900-02-29');
  spoil('documents/harbour-agreement.yml', '2020-03-05', '2021-02-29');
  const { err } = await withstand(['validate', 'records'], { cwd: folder });
  for (const day of ['2019-02-31', '1900-02-29', '2021-02-29'])
    expect(err).toContain(`[no-such-day] There is no day ${day}.`);
});
