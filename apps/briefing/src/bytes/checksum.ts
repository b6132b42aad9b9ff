import { assembly, giveInput } from './assembly.ts';

/** Sum of the big-endian 32-bit words of bytes, the last one padded with zeros, modulo 2^32. */
export function checksum(bytes: Uint8Array): number {
  const functions = assembly();
  giveInput(functions, bytes);
  return functions.checksum(bytes.length) >>> 0;
}
