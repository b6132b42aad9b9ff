import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mark, sha256 } from './digest.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('a digest is that of FIPS 180-4', () => {
  // "abc", the first example of the standard.
  const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(hex(sha256(['abc']))).toBe(known);
  expect(hex(mark([new TextEncoder().encode('abc')]))).toBe(known.slice(0, 32));
});

test("digests are Node's, of bytes and text in whatever pieces", () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 150 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    // Longer than what is digested at a time.
    fc.integer({ min: 65_500, max: 140_000 }).map((length) => new Uint8Array(length).fill(length)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const expected = createHash('sha256');
      for (const one of pieces) expected.update(one);
      expect(hex(sha256(pieces))).toBe(expected.digest('hex'));
    }),
    { numRuns: 500 },
  );
});

test('the end of the last block holds the length, or the block after it', () => {
  const bytes = Uint8Array.from({ length: 200 }, (_, at) => at);
  for (let length = 0; length <= bytes.length; length++) {
    const start = bytes.subarray(0, length);
    expect(hex(sha256([start]))).toBe(createHash('sha256').update(start).digest('hex'));
  }
});
