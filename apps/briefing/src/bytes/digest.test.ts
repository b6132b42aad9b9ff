import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mark, sha256 } from './digest.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('a digest is that of FIPS 180-4, however its bytes are cut', () => {
  // "abc", the first example of the standard.
  const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(hex(sha256([new TextEncoder().encode('abc')]))).toBe(known);
  expect(hex(mark([new TextEncoder().encode('abc')]))).toBe(known.slice(0, 32));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
      expect(hex(sha256([bytes.subarray(0, cut), bytes.subarray(cut)]))).toBe(hex(sha256([bytes])));
    }),
  );
});
