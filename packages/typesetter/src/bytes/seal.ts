import { assembly, giveInput } from './assembly.ts';

/** Writes the sums of a TrueType font into its directory and its `head`; what is between its tables must be zero. */
export function seal(font: Uint8Array): void {
  const functions = assembly();
  const at = giveInput(functions, font);
  functions.seal(font.length);
  font.set(new Uint8Array(functions.memory.buffer, at, font.length));
}
