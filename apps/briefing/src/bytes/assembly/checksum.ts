/** The checksum of tables of TrueType fonts (OpenType specification, "Calculating Checksums"). */
import { inputStart } from './memory';

/** Sum of the big-endian words of the input of this length, the last one padded with zeros. */
export function checksum(length: i32): u32 {
  store<u32>(inputStart + <usize>length, 0);
  let sum: u32 = 0;
  for (let at = 0; at < length; at += 4) sum += bswap(load<u32>(inputStart + <usize>at));
  return sum;
}
