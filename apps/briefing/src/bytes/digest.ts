import { assembly, giveInput, takeOutput } from './assembly.ts';

/** So many bytes are digested at a time, so that the memory for them stays small. */
const PIECE = 1 << 16;

/**
 * SHA-256 (FIPS 180-4), 32 bytes, of bytes or of text as UTF-8, in pieces. How they are cut makes no difference.
 * Node's own is quicker for megabytes, but takes longer to load than a briefing takes to be digested.
 */
export function sha256(chunks: readonly (Uint8Array | string)[]): Uint8Array {
  const functions = assembly();
  functions.startDigest();
  for (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let from = 0; from < bytes.length; from += PIECE) {
      const piece = bytes.subarray(from, from + PIECE);
      giveInput(functions, piece);
      functions.addToDigest(piece.length);
    }
  }
  return takeOutput(functions, functions.endDigest(), 32);
}

/** Half of a SHA-256, 16 bytes: the length of a PDF's identifier. */
export function mark(chunks: readonly Uint8Array[]): Uint8Array {
  return sha256(chunks).subarray(0, 16);
}
