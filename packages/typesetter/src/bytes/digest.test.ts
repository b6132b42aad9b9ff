import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mark, sha256 } from './digest.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('sha256', () => {
  test('is that of FIPS 180-4', () => {
    // The first example of the standard.
    const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(hex(sha256('abc'))).toBe(known);
  });

  test("is Node's, of bytes and text, short and long", () => {
    const data = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 65_400, max: 65_600 }).map((length) => new Uint8Array(length).fill(length)),
    );
    fc.assert(
      fc.property(data, (one) => {
        expect(hex(sha256(one))).toBe(createHash('sha256').update(one).digest('hex'));
      }),
      { numRuns: 500 },
    );
  });

  test('holds the length in the last block, or in one after it', () => {
    const bytes = Uint8Array.from({ length: 200 }, (_, at) => at);
    for (let length = 0; length <= bytes.length; length++) {
      const start = bytes.subarray(0, length);
      expect(hex(sha256(start))).toBe(createHash('sha256').update(start).digest('hex'));
    }
  });
});

describe('mark', () => {
  test('is MurmurHash3', () => {
    expect(hex(mark(bytesOf('')))).toBe('00000000000000000000000000000000');
    expect(hex(mark(bytesOf('hello')))).toBe('cbd8a7b341bd9b025b1e906a48ae1d19');
    const pangram = 'The quick brown fox jumps over the lazy dog';
    expect(hex(mark(bytesOf(pangram)))).toBe('e34bbc7bbc071b6c7a433ca9c49a9347');
  });

  test('differs where a byte does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), fc.nat(), (bytes, place) => {
        const other = bytes.slice();
        const at = place % bytes.length;
        other[at] = (other[at] ?? 0) ^ 1;
        expect(hex(mark(other))).not.toBe(hex(mark(bytes)));
        expect(hex(mark(bytes))).not.toBe(hex(mark(Uint8Array.of(...bytes, 0))));
      }),
      { numRuns: 500 },
    );
  });
});
