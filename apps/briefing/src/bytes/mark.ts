import { assembly, giveInput } from './assembly.ts';

/**
 * A digest of 128 bits for names and identifiers, of bytes that may come in pieces; how they are cut makes no
 * difference. It tells contents apart and protects against nothing.
 */
export function mark(chunks: Iterable<Uint8Array>): Uint8Array {
  const functions = assembly();
  functions.startMark();
  for (const chunk of chunks) {
    giveInput(functions, chunk);
    functions.addToMark(chunk.length);
  }
  const out = new Uint8Array(16);
  const view = new DataView(out.buffer);
  for (let word = 0; word < 4; word++) view.setUint32(4 * word, functions.markWord(word));
  return out;
}
