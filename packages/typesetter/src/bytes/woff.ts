import { assembly, giveInput, takeOutput } from './assembly.ts';

/** Wraps a TrueType font for the web: WOFF 1.0 (W3C Recommendation of 13 December 2012), each table deflated. */
export function writeWoff(font: Uint8Array): Uint8Array {
  const functions = assembly();
  giveInput(functions, font);
  const length = functions.woff(font.length);
  return takeOutput(functions, functions.output(font.length), length);
}
