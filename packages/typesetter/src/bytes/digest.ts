import { assembly, giveInput, takeOutput } from './assembly.ts';

/** Up to so many bytes it takes longer to load Node's own than to digest them without it. */
const LITTLE = 1 << 16;

/** SHA-256 (FIPS 180-4), 32 bytes, of bytes or of text as UTF-8. */
export function sha256(data: Uint8Array | string): Uint8Array {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  if (bytes.length > LITTLE)
    return process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest();
  const functions = assembly();
  giveInput(functions, bytes);
  return takeOutput(functions, functions.sha256(bytes.length), 32);
}

/**
 * 16 bytes, the length of a PDF's identifier, by which files are told apart (MurmurHash3). They keep nobody from making
 * another file with the same ones.
 */
export function mark(bytes: Uint8Array): Uint8Array {
  const functions = assembly();
  giveInput(functions, bytes);
  return takeOutput(functions, functions.mark(bytes.length), 16);
}
