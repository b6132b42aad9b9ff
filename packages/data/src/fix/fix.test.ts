import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digest } from '../evidence/sha256.ts';
import { canonicalForm } from '../parse/canonical-form.ts';
import { parseAll } from '../parse/parse-all.ts';
import type { SourceFile } from '../parse/raw-record.ts';
import { validate } from '../validate/validate.ts';
import { type FixResult, fix } from './fix.ts';

/** Checks a file on its own, mends it, and tells what the faults of the result are. */
function mend(
  file: SourceFile,
  texts: ReadonlyMap<string, string> = new Map(),
): FixResult & { left: string[] } {
  const faultsOf = (one: SourceFile) => {
    const { records, diagnostics } = parseAll([one]);
    return [...diagnostics, ...validate(records, { canonicalForm, texts }).diagnostics];
  };
  const fixed = fix(file, faultsOf(file), { texts });
  return { ...fixed, left: faultsOf({ ...file, text: fixed.text }).map(({ code }) => code) };
}

const EVIDENCE = `evidence:
  - type: page
    source: gazette
    relation: supports
`;
const place = (more: string) => `kind: place\nid: x\nname:\n  en: X\nplaceType: city\n${EVIDENCE}${more}`;
const found = (text: string) => mend({ name: 'x.yml', text });

describe('what has one right answer is mended', () => {
  test('a number where a text is expected is the text that was written', () => {
    const { text, mended } = found(place('').replace('en: X', 'en: 010.50 # sic'));
    expect(text).toContain('en: "010.50" # sic\n');
    expect(mended).toMatchObject([
      { code: 'wrong-type', from: '010.50', to: '"010.50"', place: { line: 4 } },
    ]);
  });

  test('capitals and joints of a value, a kind and a key', () => {
    const { text, mended } = found(
      place('').replace('place\n', 'Place\n').replace('placeType', 'place_type'),
    );
    expect(mended.map(({ from, to }) => `${from} → ${to}`)).toEqual(['Place → place']);
    const again = found(text);
    expect(again.mended.map(({ from, to }) => `${from} → ${to}`)).toEqual(['place_type → placeType']);
    const { text: value } = found(place('').replace('city', 'City'));
    expect(value).toContain('placeType: city\n');
  });

  test('a key twice with the same value', () => {
    const { text, mended } = found(place('id: x\n'));
    expect(mended).toMatchObject([{ code: 'duplicate-key', from: 'id', to: null }]);
    expect(text).toBe(place(''));
  });

  test('an item that stands in its list twice, in JSON too', () => {
    const record = { kind: 'claim', id: 'x', about: ['a', 'b', 'a', 'a'] };
    let text = `${JSON.stringify(record, null, 2)}\n`;
    for (let round = 0; round < 3; round++) text = mend({ name: 'x.json', text }).text;
    expect(JSON.parse(text)).toMatchObject({ about: ['a', 'b'] });
  });

  test('what is taken out of a list does not shift what stands behind it', () => {
    const { text, mended } = found('kind: claim\nid: x\nabout: [a, a, 12]\n');
    expect(text).toBe('kind: claim\nid: x\nabout:\n  - a\n  - "12"\n');
    // They are told in the order of the text, though mended from its end.
    expect(mended).toMatchObject([
      { code: 'repeated-item', from: 'a', to: null },
      { code: 'wrong-type', from: '12', to: '"12"' },
    ]);
  });

  test('the length of a text that has the recorded digest', () => {
    const folder = join(import.meta.dirname, '../../../../tests/fixtures/sound/records/sources');
    const name = readdirSync(folder).find((one) => one.startsWith('wire')) ?? '';
    const text = readFileSync(join(folder, name), 'utf8');
    const held = 'Text 𝒬';
    const changed = text
      .replace(/sha256: \w+/, `sha256: ${digest(held)}`)
      .replace(/length: \d+/, 'length: 1');
    const { mended } = mend({ name, text: changed }, new Map([['wire-2020', held]]));
    expect(mended).toMatchObject([{ code: 'source-text-differs', from: '1', to: '6' }]);
  });
});

describe('what has two answers, or none that is sure, is left alone', () => {
  test.each([
    ['a key twice with different values', place('id: y\n')],
    ['a mistyped value', place('').replace('city', 'citty')],
    ['a text where a list is expected', place('').replace(/evidence:[\s\S]*/, 'evidence: Z\n')],
    ['a file that cannot be read', place('name: [\n')],
    ['an alias, however large it would grow', place(`a: &a [x]\nid: x\nb: [${'*a, '.repeat(500)}]\n`)],
  ])('%s', (_, text) => {
    expect(found(text)).toMatchObject({ text, mended: [] });
  });
});

test('the form alone is told as one change', () => {
  expect(found(`id: x\nkind: place\nname: {en: X}\nplaceType: city\n${EVIDENCE}`)).toMatchObject({
    text: place(''),
    mended: [{ code: 'not-canonical' }],
    left: ['unresolved-reference'],
  });
});
