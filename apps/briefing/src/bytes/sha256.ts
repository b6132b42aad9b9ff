import { assembly, giveInput, takeOutput } from './assembly.ts';

/** SHA-256 (FIPS 180-4): 32 bytes. The digest of the data package says the same, more slowly and wherever it runs. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const functions = assembly();
  giveInput(functions, bytes);
  return takeOutput(functions, functions.sha256(bytes.length), 32);
}
