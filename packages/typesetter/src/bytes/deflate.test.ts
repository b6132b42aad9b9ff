import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testFonts } from '../text/testing/fonts.ts';
import { deflate } from './deflate.ts';

/** Pieces that come again, near and far, among what does not: runs, words and noise. */
const bytes = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .record({ byte: fc.nat(255), times: fc.nat(700) })
        .map(({ byte, times }) => new Uint8Array(times).fill(byte)),
      fc
        .constantFrom('the sides agreed ', '<00410042> Tj ', 'граница')
        .map((word) => new TextEncoder().encode(word)),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => Buffer.concat(pieces));

test('whatever is deflated inflates to the same', () => {
  fc.assert(
    fc.property(bytes, (data) => {
      expect(inflateSync(deflate(data)).equals(data)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a text is deflated as the bytes that its characters stand for', () => {
  const text = Array.from({ length: 512 }, (_, code) => String.fromCharCode(code & 255)).join('');
  expect(inflateSync(deflate(text)).equals(Buffer.from(text, 'latin1'))).toBe(true);
});

test('it comes out the same whatever was deflated before', () => {
  fc.assert(
    fc.property(bytes, bytes, (data, before) => {
      const first = deflate(data);
      deflate(before);
      expect(deflate(data)).toEqual(first);
    }),
    { numRuns: 500 },
  );
});

/** The same everywhere, without a generator's seed. */
function noise(length: number, symbols: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 16) % symbols;
  });
}

const long: Record<string, Uint8Array> = {
  nothing: new Uint8Array(0),
  'one byte': Uint8Array.of(7),
  'noise longer than two stored blocks': noise(200_000, 256),
  'few symbols, many blocks': noise(300_000, 5),
  zeros: new Uint8Array(1_000_000),
  'a repetition as far off as one may be': Buffer.concat([noise(2 ** 15, 256), noise(2 ** 15, 256)]),
  'a repetition one byte too far off': Buffer.concat([noise(2 ** 15 + 1, 256), noise(2 ** 15 + 1, 256)]),
  'codes that would be too long': Buffer.concat(
    Array.from({ length: 22 }, (_, symbol) =>
      new Uint8Array(Math.round(1.62 ** symbol)).map((_, at) => (at % 2 ? symbol : 200 + symbol)),
    ),
  ),
  'a font': testFonts()
    .face('serif')
    .webFont(Array.from({ length: 200 }, (_, index) => 0x20 + index)),
};

test.each(Object.entries(long))('%s inflates to the same', (_, data) => {
  expect(inflateSync(deflate(data)).equals(data)).toBe(true);
});

test('it comes out as short as that of zlib at its usual level, to a fiftieth', () => {
  const font = long['a font'] ?? new Uint8Array(0);
  expect(deflate(font).length).toBeLessThan(deflateSync(font, { level: 6 }).length * 1.02);
  expect(deflate(noise(200_000, 256)).length).toBeLessThan(200_000 * 1.0005);
});

test('the bytes are the same on every machine', () => {
  // Other bytes here are other bytes in every briefing: then say why in the changelog.
  const found = createHash('sha256')
    .update(deflate(noise(100_000, 5)))
    .digest('hex');
  expect(found).toBe('b3214ec8a6c3106f25d77dde7c99eac57a50dfeea8f1e24f9583a813099a03c6');
});
