import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charactersOf } from './characters.ts';

test('they are those of the text, each once and in order', () => {
  const character = fc.oneof(
    fc.nat(0x7f),
    fc.nat(0x7ff),
    fc.nat(0xd7ff),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 300 }), (codePoints) => {
      const found = charactersOf(codePoints.map((codePoint) => String.fromCodePoint(codePoint)).join(''));
      expect([...found]).toEqual([...new Set(codePoints)].sort((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});

test('a text may have more of them than anything else', () => {
  const all = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint).filter(
    (codePoint) => codePoint < 0xd800 || codePoint > 0xdfff,
  );
  const text = all.map((codePoint) => String.fromCodePoint(codePoint)).join('');
  expect(Buffer.from(charactersOf(text).buffer).equals(Buffer.from(Uint32Array.from(all).buffer))).toBe(true);
  expect(charactersOf('')).toHaveLength(0);
  expect([...charactersOf('a\ud800b')]).toEqual([0x61, 0x62, 0xfffd]);
});
