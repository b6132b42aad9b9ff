/** Which characters a text has. */
import { inputStart } from './memory';

/** A bit for each code point. */
const seen = memory.data(0x110000 >> 3);

/** Writes the code points of the input, UTF-8 of this length, each once and in order, behind `out`; returns how many. */
export function characters(length: i32, out: usize): i32 {
  let highest: u32 = 0;
  for (let at = inputStart, end = inputStart + <usize>length; at < end; ) {
    const first = <u32>load<u8>(at++);
    let codePoint = first;
    if (first >= 0xf0) {
      codePoint = ((first & 7) << 18) | (next(at) << 12) | (next(at + 1) << 6) | next(at + 2);
      at += 3;
    } else if (first >= 0xe0) {
      codePoint = ((first & 15) << 12) | (next(at) << 6) | next(at + 1);
      at += 2;
    } else if (first >= 0xc0) {
      codePoint = ((first & 31) << 6) | next(at);
      at++;
    }
    const byte = seen + <usize>(codePoint >>> 3);
    const bit: u32 = (<u32>1) << (codePoint & 7);
    store<u8>(byte, <u8>(<u32>load<u8>(byte) | bit));
    if (codePoint > highest) highest = codePoint;
  }
  let count = 0;
  for (let block: u32 = 0; block <= highest; block += 64) {
    const at = seen + <usize>(block >>> 3);
    for (let bits = load<u64>(at); bits !== 0; bits &= bits - 1) {
      store<u32>(out + ((<usize>count) << 2), block + <u32>ctz(bits));
      count++;
    }
    store<u64>(at, 0);
  }
  return count;
}

function next(at: usize): u32 {
  return load<u8>(at) & 63;
}
