import { assembly, giveInput, takeOutput } from './assembly.ts';

/**
 * A zlib stream (RFC 1950) that is the same on every machine, unlike that of the zlib that a Node happens to carry.
 *
 * @param bytes or a text with a character for each of them
 */
export function deflate(bytes: Uint8Array | string): Uint8Array {
  const functions = assembly();
  giveInput(functions, bytes);
  const length = functions.deflate(bytes.length);
  return takeOutput(functions, functions.output(bytes.length), length);
}
