/** A stretch of a text in Unicode code points, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Number of Unicode code points; a lone surrogate counts as one. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += width(text, at)) count++;
  return count;
}

/** The part of a text from one code point to another, end exclusive, drawn to the ends of the text. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  if (last?.text === text && start >= 0 && end >= 0) {
    const { offsets } = last;
    return text.slice(
      offsets[start] ?? text.length,
      Math.max(offsets[start] ?? 0, offsets[end] ?? text.length),
    );
  }
  let at = 0;
  let point = 0;
  for (; at < text.length && point < start; point++) at += width(text, at);
  const from = at;
  for (; at < text.length && point < end; point++) at += width(text, at);
  return text.slice(from, at);
}

/** Offsets in UTF-16 units of every code point, and of the end: entry `n` is where code point `n` begins. */
export function codePointOffsets(text: string): Uint32Array {
  if (last?.text === text) return last.offsets;
  const offsets = offsetsOf(text);
  last = { text, offsets };
  return offsets;
}

/** Hundreds of passages are looked for in one text after the other. */
let last: { readonly text: string; readonly offsets: Uint32Array } | undefined;

function offsetsOf(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at += width(text, at)) offsets[count++] = at;
  offsets[count] = text.length;
  return offsets.subarray(0, count + 1);
}

function width(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
