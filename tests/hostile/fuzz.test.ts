import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { contents, freshFolder, smallDataset } from '../support/folders.ts';
import { withstand } from '../support/hostile.ts';
import { textChanges, withChange } from '../support/text-changes.ts';

const sound = contents(join(import.meta.dirname, '../fixtures/sound/records'));
const records = Object.entries(sound)
  .filter(([name]) => name.endsWith('.yml'))
  .map(([, text]) => Buffer.from(text, 'latin1').toString());

/** What means something to YAML and JSON, or is none of it. */
const PIECES = [
  '\n',
  '\n  ',
  '  ',
  ' ',
  '\t',
  ': ',
  ':',
  '- ',
  '-',
  '# why',
  ' # so',
  '#',
  '"',
  "'",
  '|',
  '>',
  '&a ',
  '*a',
  '!t ',
  '? ',
  '%',
  '@',
  '`',
  ',',
  '[',
  ']',
  '{',
  '}',
  '---\n',
  '...\n',
  '\\',
  '\u0000',
  '\u202e',
  '\ufeff',
  'null',
  'true',
  '1e999',
  '0x',
  '2019-02-31',
  'kind: place\n',
  'id: a\n',
  '__proto__: 1\n',
  '😀',
  '\r\n',
];

/** Slips that leave most of a record as it was, among them those that have one right answer. */
const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  type: fc.constantFrom(
    'swap lines',
    'drop a letter',
    'drop a letter',
    'double a letter',
    'add an item twice',
  ),
});

function withSlip(text: string, { at, type }: { at: number; type: string }): string {
  const start = Math.floor(at * text.length);
  const letter = text.slice(start).search(/[a-z]/) + start;
  const lines = text.split('\n');
  const line = Math.floor(at * (lines.length - 2));
  switch (type) {
    case 'drop a letter':
      return text.slice(0, letter) + text.slice(letter + 1);
    case 'double a letter':
      return text.slice(0, letter + 1) + text.slice(letter);
    case 'swap lines':
      return lines.toSpliced(line, 2, lines[line + 1] ?? '', lines[line] ?? '').join('\n');
    default:
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
  }
}

/** Writes that many files, of which most are records that were changed in a few places, and the rest any bytes. */
function writeMutants(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const mutant = fc.tuple(
    fc.constantFrom(...records),
    fc.boolean(),
    fc.oneof(
      textChanges(PIECES).map((list) => ({ list, apply: withChange })),
      fc.array(slip, { minLength: 1, maxLength: 2 }).map((list) => ({ list, apply: withSlip })),
    ),
  );
  fc.sample(mutant, count).forEach(([text, json, { list, apply }], index) => {
    const written = json ? JSON.stringify(parseYaml(text), null, 2) : text;
    const mutated = (list as never[]).reduce<string>(apply, written);
    writeFileSync(join(folder, `mutant-${index}.${json ? 'json' : 'yml'}`), mutated);
  });
  fc.sample(fc.uint8Array({ maxLength: 400 }), count / 10).forEach((bytes, index) => {
    writeFileSync(join(folder, `bytes-${index}.${index % 2 ? 'json' : 'yml'}`), bytes);
  });
}

interface Report {
  readonly files: number;
  readonly fixed: readonly { readonly file: string }[];
  readonly diagnostics: readonly {
    readonly place: { readonly file: string; readonly line: number; readonly column: number };
  }[];
}

async function validate(folder: string, ...flags: readonly string[]): Promise<Report> {
  const { code, out, err } = await withstand(['validate', 'records', '--json', ...flags], { cwd: folder });
  expect({ code, err }).toEqual({ code: 1, err: '' });
  return JSON.parse(out) as Report;
}

/** `npm run search` tries thousands. */
const RUNS = Number(process.env['RUNS'] ?? 600);

describe('hundreds of records with something wrong', () => {
  test('every fault has a place inside its file', async () => {
    const folder = freshFolder();
    writeMutants(join(folder, 'records'), RUNS);
    const { files, diagnostics } = await validate(folder);
    expect(files).toBe(RUNS * 1.1);
    expect(diagnostics.length).toBeGreaterThan(RUNS);
    for (const { place } of diagnostics) {
      const lines = readFileSync(join(folder, place.file), 'utf8')
        .replace(/^\ufeff/, '')
        .split('\n');
      expect([place, place.line <= lines.length]).toEqual([place, true]);
      expect([place, place.column <= (lines[place.line - 1] ?? '').length + 1]).toEqual([place, true]);
    }
  });

  test('mending twice is mending once; what is sound stays as it is, and no comment is lost', async () => {
    const { folder, records: own } = smallDataset();
    // Comments wherever a line begins, so that whatever is moved or rewritten takes some along.
    const marked = (text: string, name: string) =>
      text
        .split('\n')
        .map((line, at) => (line === '' ? line : `${/^ */.exec(line)?.[0]}# ${name} ${at}\n${line}`))
        .join('\n');
    writeMutants(join(own, 'mutants'), RUNS / 2);
    for (const name of readdirSync(join(own, 'mutants')).filter((one) => /^mutant.*yml$/.test(one))) {
      const path = join(own, 'mutants', name);
      writeFileSync(path, marked(readFileSync(path, 'utf8'), name));
    }
    const before = contents(own);
    const comments = (text: string) => (text.match(/# mutant-\d+\.yml \d+$/gm) ?? []).sort();

    const first = await validate(folder, '--fix');
    const once = contents(own);
    expect(first.fixed.length).toBeGreaterThan(RUNS / 30);
    for (const [name, text] of Object.entries(sound)) expect([name, once[name]]).toEqual([name, text]);
    expect(Object.values(once).flatMap(comments).sort()).toEqual(
      Object.values(before).flatMap(comments).sort(),
    );
    // A file that was changed is no worse than it was.
    const faulty = ({ diagnostics }: Report) => new Set(diagnostics.map(({ place }) => place.file));
    const second = await validate(folder, '--fix');
    expect(contents(own)).toEqual(once);
    expect(second.fixed).toEqual([]);
    expect(second.diagnostics).toEqual(first.diagnostics);
    expect(faulty(first).size).toBeGreaterThan(RUNS / 6);
  });
});
