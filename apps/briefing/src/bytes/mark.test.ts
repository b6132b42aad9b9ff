import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mark } from './mark.ts';

const hex = (...chunks: Uint8Array[]) => Buffer.from(mark(chunks)).toString('hex');

test('a mark does not depend on how the bytes are cut, and tells bytes apart', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
      expect(hex(bytes.subarray(0, cut), bytes.subarray(cut))).toBe(hex(bytes));
      const changed = Uint8Array.from(bytes, (byte, index) => (index === cut ? byte ^ 1 : byte));
      expect(hex(changed) === hex(bytes)).toBe(cut >= bytes.length);
    }),
  );
  const seen = new Set(Array.from({ length: 60_000 }, (_, i) => hex(Uint8Array.of(i & 255, i >> 8, 7))));
  expect(seen.size).toBe(60_000);
});

test('files that were written before still have their mark', () => {
  expect(hex(new TextEncoder().encode('%PDF-1.7'))).toBe('9e5e410f340a70fc7cd156f356fe6e6a');
  expect(hex()).toBe('811c9dc5811c9dc5811c9dc5811c9dc5');
});
