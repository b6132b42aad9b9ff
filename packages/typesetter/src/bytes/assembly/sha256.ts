/** SHA-256 (FIPS 180-4). */
import { inputStart } from './memory';

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes (4.2.2). */
const K = memory.data<u32>([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);
/** The same of the square roots of the first eight (5.3.3). */
const INITIAL = memory.data<u32>([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);
const BLOCK: i32 = 64;
const state = memory.data(4 * 8);
const schedule = memory.data(4 * 64);
/** What is too short for a block, and its end. */
const last = memory.data(2 * 64);

/** Digests the input of this length; returns where the 32 bytes of the digest stand. */
export function sha256(length: i32): usize {
  memory.copy(state, INITIAL, 32);
  const rest = length & (BLOCK - 1);
  const end = inputStart + <usize>(length - rest);
  for (let at = inputStart; at < end; at += <usize>BLOCK) compress(at);
  memory.fill(last, 0, 2 * BLOCK);
  memory.copy(last, end, rest);
  store<u8>(last + <usize>rest, 0x80);
  // The length takes eight bytes, for which there may be no room.
  const blocks = rest >= BLOCK - 8 ? 2 : 1;
  store<u64>(last + <usize>(blocks * BLOCK - 8), bswap((<u64>length) << 3));
  for (let block = 0; block < blocks; block++) compress(last + <usize>(block * BLOCK));
  for (let word: usize = 0; word < 32; word += 4) store<u32>(state + word, bswap(load<u32>(state + word)));
  return state;
}

function compress(block: usize): void {
  for (let at: usize = 0; at < 64; at += 4) store<u32>(schedule + at, bswap(load<u32>(block + at)));
  for (let at = schedule + 64; at < schedule + 256; at += 4) {
    const early = load<u32>(at - 60);
    const late = load<u32>(at - 8);
    const s0 = rotr(early, 7) ^ rotr(early, 18) ^ (early >>> 3);
    const s1 = rotr(late, 17) ^ rotr(late, 19) ^ (late >>> 10);
    store<u32>(at, load<u32>(at - 64) + s0 + load<u32>(at - 28) + s1);
  }
  let a = load<u32>(state);
  let b = load<u32>(state, 4);
  let c = load<u32>(state, 8);
  let d = load<u32>(state, 12);
  let e = load<u32>(state, 16);
  let f = load<u32>(state, 20);
  let g = load<u32>(state, 24);
  let h = load<u32>(state, 28);
  for (let at: usize = 0; at < 256; at += 4) {
    const sum1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25);
    const first = h + sum1 + (g ^ (e & (f ^ g))) + load<u32>(K + at) + load<u32>(schedule + at);
    const sum0 = rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22);
    const second = sum0 + ((a & b) | (c & (a | b)));
    h = g;
    g = f;
    f = e;
    e = d + first;
    d = c;
    c = b;
    b = a;
    a = first + second;
  }
  add(0, a);
  add(4, b);
  add(8, c);
  add(12, d);
  add(16, e);
  add(20, f);
  add(24, g);
  add(28, h);
}

function add(at: usize, value: u32): void {
  store<u32>(state + at, load<u32>(state + at) + value);
}
