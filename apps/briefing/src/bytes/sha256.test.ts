import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflate } from './deflate.ts';
import { sha256 } from './sha256.ts';

test('digests are those of another program, whatever stood in memory before', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.uint8Array({ maxLength: 400 }), (bytes, before) => {
      deflate(before);
      expect(Buffer.from(sha256(bytes))).toEqual(createHash('sha256').update(bytes).digest());
    }),
    { numRuns: 1000 },
  );
});
