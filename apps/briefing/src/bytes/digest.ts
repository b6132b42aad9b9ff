import { createHash } from 'node:crypto';

/** SHA-256 (FIPS 180-4) of bytes that may come in pieces: 32 bytes. How they are cut makes no difference. */
export function sha256(chunks: Iterable<Uint8Array>): Uint8Array {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest();
}

/** Half of a SHA-256, 16 bytes: enough to name a font subset, and the length of a PDF's identifier. */
export function mark(chunks: Iterable<Uint8Array>): Uint8Array {
  return sha256(chunks).subarray(0, 16);
}
