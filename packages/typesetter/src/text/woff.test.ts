import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { testFonts } from './testing/fonts.ts';
import { writeWoff } from './woff.ts';

test('a wrapped font reads as the same font', () => {
  const plain = testFonts()
    .face('serif')
    .webFont([...'Москва, 5 June'].map((c) => c.codePointAt(0) ?? 0));
  const wrapped = writeWoff(plain);
  const [a, b] = [create(Buffer.from(plain)), create(Buffer.from(wrapped))];
  expect(b.characterSet).toEqual(a.characterSet);
  for (const codePoint of a.characterSet) {
    const [one, other] = [a.glyphForCodePoint(codePoint), b.glyphForCodePoint(codePoint)];
    expect(other.advanceWidth).toBe(one.advanceWidth);
    expect(other.path.commands).toEqual(one.path.commands);
  }
  expect(wrapped.length).toBeLessThan(plain.length * 0.8);
});
