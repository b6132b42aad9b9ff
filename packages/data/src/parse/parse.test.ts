import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalForm } from './canonical-form.ts';
import { MAX_FILE_LENGTH, parse } from './parse.ts';

const yaml = (text: string) => parse({ name: 'a.yml', text });
const codes = (text: string) => yaml(text).diagnostics.map(({ code }) => code);

describe('parse', () => {
  test('keeps dates as texts, and line and column of keys and values', () => {
    const { record, diagnostics } = yaml('kind: claim\nid: a\nlist:\n  - on: 2019-06-05\n');
    expect(diagnostics).toEqual([]);
    expect(record).toMatchObject({ kind: 'claim', id: 'a', sound: true });
    expect(record?.value).toEqual({ kind: 'claim', id: 'a', list: [{ on: '2019-06-05' }] });
    expect(record?.spans.get('/list/0/on')).toEqual({
      key: { line: 4, column: 5, endLine: 4, endColumn: 7 },
      value: { line: 4, column: 9, endLine: 4, endColumn: 19 },
    });
  });

  test('reads JSON by the name of the file, tabs and all, and nothing that only YAML allows', () => {
    const json = parse({ name: 'a.json', text: '{\n\t"kind": "place",\n\t"x~/y": [1]\n}' });
    expect(json.diagnostics).toEqual([]);
    expect(json.record?.spans.get('/x~0~1y/0')?.value).toMatchObject({ line: 3, column: 11 });
    const loose = parse({ name: 'a.json', text: '{"kind": "place",}' });
    expect(loose.diagnostics).toMatchObject([{ code: 'invalid-syntax', args: { format: 'JSON' } }]);
  });

  test('version 1.2 may be declared, and no other', () => {
    expect(yaml('%YAML 1.2\n---\nkind: place\n')).toMatchObject({
      record: { value: { kind: 'place' }, sound: true },
      diagnostics: [],
    });
    expect(yaml('%YAML 1.1\n---\nkind: place\n').diagnostics).toMatchObject([
      { code: 'invalid-syntax', place: { line: 1, column: 1 } },
    ]);
  });

  test.each([
    [40, []],
    [41, ['nested-too-deep']],
  ])('%i lists or objects within each other: %j', (depth, expected) => {
    expect(codes(`a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`)).toEqual(expected);
    const blocks = Array.from({ length: depth - 1 }, (_, at) => `${'  '.repeat(at)}a:\n`).join('');
    expect(codes(`${blocks}${'  '.repeat(depth - 1)}a: x\n`)).toEqual(expected);
  });

  test('a record with faults is returned as not sound, with what could be read', () => {
    expect(yaml('kind: place\nid: a\nid: b\n').record).toMatchObject({ id: 'a', sound: false });
  });

  test('keys that could reach a prototype change nothing', () => {
    const { record } = yaml('kind: place\n__proto__: {polluted: true}\nconstructor: 1\n');
    expect(record?.value).toEqual({ kind: 'place' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['list marks', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(100_000)],
    ['colons', 'a: '.repeat(100_000)],
    ['indentation', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('deep nesting by %s is refused at once', (_, text) => {
    expect(codes(text)).toEqual(['nested-too-deep']);
  });

  test('a bracket in a comment does not hide deep nesting from the check', () => {
    expect(codes(`# [\n${'- '.repeat(150_000)}x`)).toContain('nested-too-deep');
  });

  test('a record of JSON may stand on one line', () => {
    const value = {
      kind: 'place',
      ...Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`k${i}`, [i]])),
    };
    const text = JSON.stringify(value).replaceAll(':', ': ');
    expect(parse({ name: 'a.json', text })).toMatchObject({
      record: { value, sound: true },
      diagnostics: [],
    });
  });

  test.each([
    ['keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['items', `a: [${'1, '.repeat(20_000)}]`],
    ['keys that are one', 'a: 1\n'.repeat(20_000)],
  ])('more %s than any record has are not read', (_, text) => {
    expect(codes(text).filter((code) => code !== 'duplicate-key')).toEqual(['too-many-values']);
  });

  test.each([
    ['UTF-16', Buffer.from('\uFEFFkind: place\n', 'utf16le')],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000', 'hex')],
  ])('%s is told as one fault, not as one for each byte', (_, bytes) => {
    expect(codes(new TextDecoder().decode(bytes))).toEqual(['broken-encoding']);
  });

  test.each(['\\ud800', '\\udc00x', '\\ufffd'])('half a character, escaped: %s', (half) => {
    expect(codes(`kind: place\nname: "${half}"\n`)).toEqual(['broken-encoding']);
  });

  test.each([
    ...[0x200b, 0x202e, 0x2066, 0x3164, 0x2800, 0xfff9, 0xe0041, 0xad, 0x1b, 0x85, 0xfe0f, 0xe0101, 0xfffe],
    ...[0xffff, 0xfffc, 0x13430, 0x16fe4, 0x1fffe, 0x34f, 0x180b],
  ])('the invisible character U+%i is named, written or escaped', (codePoint) => {
    const character = String.fromCodePoint(codePoint);
    for (const text of [`name: X${character}\n`, `name: "\\U${codePoint.toString(16).padStart(8, '0')}"\n`]) {
      const { diagnostics } = parse({ name: 'a.yml', text });
      const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      expect(diagnostics).toContainEqual(
        expect.objectContaining({ code: 'invisible-character', args: { codePoint: name } }),
      );
    }
  });

  test('a variation selector is let through where it varies something, once', () => {
    const told = (words: string) => codes(`kind: place\nname: "${words}"\n`);
    for (const words of ['葛\u{E0100}城', '❤\uFE0F', '㐂\uFE00', '\u0601 12'])
      expect(told(words)).toEqual([]);
    for (const words of ['葛\u{E0100}\u{E0101}', '❤\uFE0F\uFE0F', 'a\uFE0F', '1\uFE0E'])
      expect(told(words)).toEqual(['invisible-character']);
  });

  test('a file beyond the limit is not read', () => {
    expect(codes('x'.repeat(MAX_FILE_LENGTH + 1))).toEqual(['file-too-large']);
  });

  test('an alias bomb does not go off', () => {
    const lines = Array.from({ length: 30 }, (_, level) =>
      level === 0 ? 'a0: &a0 x' : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
    );
    expect(new Set(codes(lines.join('\n')))).toEqual(new Set(['alias-not-allowed']));
  });
});

/** Text with many of the characters that mean something to YAML. */
const yamlish = fc.string({
  unit: fc.constantFrom(...'ab1:- \n\t{}[],"\'#&*!|>%@`?~<=\\\u202e中😀\ud800'),
  maxLength: 200,
});

describe('any text', () => {
  test('never makes parse throw, and every place lies inside it', () => {
    fc.assert(
      fc.property(
        fc.oneof(yamlish, fc.string({ unit: 'binary', maxLength: 200 })),
        fc.boolean(),
        (text, json) => {
          const { record, diagnostics } = parse({ name: json ? 'a.json' : 'a.yml', text });
          const lines = text.split('\n');
          const spans = [...(record?.spans.values() ?? [])].flatMap(({ key, value }) =>
            key ? [key, value] : [value],
          );
          for (const { line, column } of [...spans, ...diagnostics.map(({ place }) => place)]) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          }
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 2000) },
    );
  });

  test('never makes the fixer throw', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        canonicalForm({ name: 'a.yml', text: `kind: place\n${text}` });
      }),
      { numRuns: Number(process.env['RUNS'] ?? 500) },
    );
  });
});
