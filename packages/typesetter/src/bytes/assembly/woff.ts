/**
 * A TrueType font for the web: WOFF 1.0 (W3C Recommendation of 13 December 2012), each table deflated.
 * WOFF2 would save a tenth more and cost a Brotli encoder.
 */
import { deflateTo } from './deflate';
import { inputStart, output } from './memory';
import { ENTRY as FONT_ENTRY, HEADER as FONT_HEADER, get32, put32 } from './sfnt';

const HEADER: i32 = 44;
const ENTRY: i32 = 20;

function aligned(length: i32): i32 {
  return (length + 3) & ~3;
}

/** Wraps the font that is the input, whose tables are in the order of their tags; returns how long the output is. */
export function woff(length: i32): i32 {
  const out = output(length);
  const count = <i32>bswap(load<u16>(inputStart + 4));
  memory.fill(out, 0, HEADER + ENTRY * count);
  let end = HEADER + ENTRY * count;
  let size = FONT_HEADER + FONT_ENTRY * count;
  for (let table = 0; table < count; table++) {
    const from = inputStart + <usize>(FONT_HEADER + FONT_ENTRY * table);
    const to = out + <usize>(HEADER + ENTRY * table);
    const bytes = inputStart + <usize>get32(from + 8);
    const original = <i32>get32(from + 12);
    const at = out + <usize>end;
    let stored = deflateTo(at, bytes, original);
    // A table that does not shrink is stored as it is; equal lengths say so.
    if (stored >= original) {
      memory.copy(at, bytes, original);
      stored = original;
    }
    memory.fill(at + <usize>stored, 0, aligned(stored) - stored);
    memory.copy(to, from, 4);
    put32(to + 4, end);
    put32(to + 8, stored);
    put32(to + 12, original);
    memory.copy(to + 16, from + 4, 4);
    end += aligned(stored);
    size += aligned(original);
  }
  put32(out, 0x774f4646); // "wOFF"
  memory.copy(out + 4, inputStart, 4);
  put32(out + 8, end);
  store<u16>(out + 12, bswap(<u16>count));
  put32(out + 16, size);
  store<u16>(out + 20, bswap<u16>(1));
  return end;
}
