/** The digest for names and identifiers (`../mark.ts`): four multiplicative hashes with different odd multipliers. */
import { inputStart } from './memory';

let h0: u32 = 0;
let h1: u32 = 0;
let h2: u32 = 0;
let h3: u32 = 0;

export function startMark(): void {
  h0 = 0x811c9dc5;
  h1 = 0x811c9dc5;
  h2 = 0x811c9dc5;
  h3 = 0x811c9dc5;
}

/** Takes the input of this length into the digest. */
export function addToMark(length: i32): void {
  for (let at = 0; at < length; at++) {
    const byte: u32 = load<u8>(inputStart + <usize>at);
    h0 = (h0 ^ byte) * 0x01000193;
    h1 = ((h1 ^ byte) * 0x85ebca6b) ^ (h1 >>> 15);
    h2 = ((h2 ^ byte) * 0xc2b2ae35) ^ (h2 >>> 13);
    h3 = ((h3 ^ byte) * 0x27d4eb2f) ^ (h3 >>> 16);
  }
}

export function markWord(index: i32): u32 {
  return index === 0 ? h0 : index === 1 ? h1 : index === 2 ? h2 : h3;
}
