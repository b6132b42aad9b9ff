import { createHash } from 'node:crypto';

/** SHA-256 (FIPS 180-4), 32 bytes, of bytes or of text as UTF-8, in pieces. How they are cut makes no difference. */
export function sha256(chunks: readonly (Uint8Array | string)[]): Uint8Array {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest();
}

/** Half of a SHA-256, 16 bytes: the length of a PDF's identifier. */
export function mark(chunks: readonly Uint8Array[]): Uint8Array {
  return sha256(chunks).subarray(0, 16);
}
