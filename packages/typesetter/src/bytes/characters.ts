import { assembly } from './assembly.ts';

const encoder = new TextEncoder();

/** The code points of a text, each once and in ascending order. Halves of surrogate pairs count as U+FFFD. */
export function charactersOf(text: string): Uint32Array {
  const functions = assembly();
  // A unit of text is at most three bytes, and each character of it is listed in four.
  const room = 3 * text.length;
  const at = functions.input(room + 4 * text.length + 4);
  const { written } = encoder.encodeInto(text, new Uint8Array(functions.memory.buffer, at, room));
  const out = (at + room + 3) & ~3;
  return new Uint32Array(functions.memory.buffer, out, functions.characters(written, out)).slice();
}
