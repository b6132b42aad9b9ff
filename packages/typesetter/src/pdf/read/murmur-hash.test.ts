import { expect, test } from 'vitest';
import { murmurHash } from './murmur-hash.ts';

test.each([
  ['', '00000000000000000000000000000000'],
  ['hello', 'cbd8a7b341bd9b025b1e906a48ae1d19'],
  ['The quick brown fox jumps over the lazy dog', 'e34bbc7bbc071b6c7a433ca9c49a9347'],
])('the hash of "%s" is the published one', (text, expected) => {
  expect(Buffer.from(murmurHash(Buffer.from(text))).toString('hex')).toBe(expected);
});
