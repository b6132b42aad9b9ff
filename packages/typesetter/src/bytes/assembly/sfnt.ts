/** The sums of a TrueType font (OpenType specification, "Calculating Checksums", head). */
import { inputStart } from './memory';

export const HEADER: i32 = 12;
export const ENTRY: i32 = 16;
const HEAD: u32 = 0x68656164;
const WHOLE: u32 = 0xb1b0afba;

export function get32(at: usize): u32 {
  return bswap(load<u32>(at));
}

export function put32(at: usize, value: u32): void {
  store<u32>(at, bswap(value));
}

/**
 * Writes the sums of all tables into the directory of the font that is the input, and that of the whole into `head`.
 * What is between tables must be zero.
 */
export function seal(length: i32): void {
  const count = <i32>bswap(load<u16>(inputStart + 4));
  let head: usize = 0;
  for (let table = 0; table < count; table++) {
    const entry = inputStart + <usize>(HEADER + ENTRY * table);
    const start = inputStart + <usize>get32(entry + 8);
    if (get32(entry) === HEAD) {
      head = start + 8;
      put32(head, 0);
    }
    put32(entry + 4, sum(start, <i32>get32(entry + 12)));
  }
  if (head !== 0) put32(head, WHOLE - sum(inputStart, length));
}

/** Of big-endian words; bytes that are missing at the end are zero. */
function sum(start: usize, length: i32): u32 {
  const end = start + <usize>length;
  let total: u32 = 0;
  for (let at = start; at < end; at += 4) total += get32(at);
  return total;
}
