/**
 * MurmurHash3 for 64-bit machines, 128 bits (Austin Appleby, 2011): of two files it tells that they are not the same,
 * for much less than a cryptographic digest takes before it is optimised.
 */
import { inputStart } from './memory';

const FIRST = word(0x87c37b91, 0x114253d5);
const SECOND = word(0x4cf5ad43, 0x2745937f);

const result = memory.data(16);

/** Marks the input of this length; returns where the 16 bytes stand, the highest first. */
export function mark(length: i32): usize {
  let a: u64 = 0;
  let b: u64 = 0;
  // What is too short for a step is taken with noughts behind it.
  memory.fill(inputStart + <usize>length, 0, 16);
  const steps = (length + 15) >> 4;
  for (let step = 0; step < steps; step++) {
    const at = inputStart + ((<usize>step) << 4);
    const whole = (step + 1) << 4 <= length;
    a ^= rotl(load<u64>(at) * FIRST, 31) * SECOND;
    if (whole) a = (rotl(a, 27) + b) * 5 + 0x52dce729;
    b ^= rotl(load<u64>(at, 8) * SECOND, 33) * FIRST;
    if (whole) b = (rotl(b, 31) + a) * 5 + 0x38495ab5;
  }
  a ^= <u64>length;
  b ^= <u64>length;
  a += b;
  b += a;
  a = mixed(a);
  b = mixed(b);
  a += b;
  b += a;
  store<u64>(result, bswap(a));
  store<u64>(result, bswap(b), 8);
  return result;
}

function mixed(value: u64): u64 {
  value = (value ^ (value >>> 33)) * word(0xff51afd7, 0xed558ccd);
  value = (value ^ (value >>> 33)) * word(0xc4ceb9fe, 0x1a85ec53);
  return value ^ (value >>> 33);
}

/** In halves: whoever reads this as TypeScript would lose what a number cannot hold. */
function word(high: u32, low: u32): u64 {
  return ((<u64>high) << 32) | <u64>low;
}
