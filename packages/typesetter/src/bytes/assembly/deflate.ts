/** A zlib stream (RFC 1950, 1951): repetitions found by chains of hashes, taken a byte later where that is longer. */
import { align, put, startBits } from './bits';
import { addCopy, addLiteral, isFull, startBlock, writeBlock } from './block';
import { at32 } from './huffman';
import { inputStart, output } from './memory';

const WINDOW: i32 = 1 << 15;
/** Shorter repetitions are mostly no shorter than their literals, and there are too many of them to look at. */
const SHORTEST: i32 = 4;
const LONGEST: i32 = 258;
/** Places that are tried for each byte; a quarter of them where there is something already. */
const TRIES: i32 = 8;
const SOME: i32 = 8;
/** From this length on nothing longer is looked for. */
const ENOUGH: i32 = 32;
const PLENTY: i32 = 16;

/** Where bytes of a hash stood last, and where before that. */
const latest = memory.data(4 * (1 << 14));
const earlier = memory.data(4 * (1 << 15));
let hashShift: i32 = 0;

/** What `longest` found. */
let foundLength: i32 = 0;
let foundDistance: i32 = 0;

/** Deflates the input of this length; returns how long the output is. */
export function deflate(length: i32): i32 {
  return deflateTo(output(length), inputStart, length);
}

/** Deflates bytes from one place to another; returns how long they are there. */
export function deflateTo(start: usize, from: usize, length: i32): i32 {
  const hashed = length - SHORTEST + 1;
  // Short pieces do not need the whole table, which has to be emptied for each.
  hashShift = min(24, max(18, <i32>clz(length)));
  memory.fill(latest, 0xff, (<usize>4) << (32 - hashShift));
  startBits(start);
  startBlock();
  put(0x9c78, 16);

  let blockStart = 0;
  /** A repetition that started a byte ago and has not been taken yet. */
  let keptLength = 0;
  let keptDistance = 0;
  let pending = false;
  let at = 0;
  while (at < length) {
    foundLength = 0;
    if (at < hashed) {
      const before = remember(from, at);
      if (keptLength < PLENTY) longest(from, at, length, before, keptLength);
    }
    if (pending && keptLength >= SHORTEST && foundLength <= keptLength) {
      addCopy(keptLength, keptDistance);
      const end = at - 1 + keptLength;
      for (at++; at < end; at++) if (at < hashed) remember(from, at);
      pending = false;
      keptLength = 0;
    } else {
      if (pending) addLiteral(load<u8>(from + <usize>(at - 1)));
      pending = true;
      keptLength = foundLength;
      keptDistance = foundDistance;
      at++;
    }
    if (isFull()) {
      const done = pending ? at - 1 : at;
      writeBlock(from + <usize>blockStart, done - blockStart, false);
      blockStart = done;
    }
  }
  if (pending) addLiteral(load<u8>(from + <usize>(length - 1)));
  writeBlock(from + <usize>blockStart, length - blockStart, true);
  const end = align();
  store<u32>(end, bswap(adler32(from, length)));
  return <i32>(end + 4 - start);
}

/** Notes where the four bytes stand; returns where such bytes stood before, or a negative number. */
function remember(from: usize, at: i32): i32 {
  const hash = (load<u32>(from + <usize>at) * 0x9e3779b1) >>> hashShift;
  const before = load<i32>(at32(latest, hash));
  store<i32>(at32(earlier, at & (WINDOW - 1)), before);
  store<i32>(at32(latest, hash), at);
  return before;
}

/** Looks for a repetition that is longer than the one at hand. */
function longest(from: usize, at: i32, length: i32, before: i32, atHand: i32): void {
  const here = from + <usize>at;
  const most = min(LONGEST, length - at);
  const oldest = max(0, at - WINDOW + 1);
  let best = max(atHand, SHORTEST - 1);
  let tries = atHand >= SOME ? TRIES >> 2 : TRIES;
  for (let place = before; place >= oldest && best < most && best < ENOUGH && tries > 0; tries--) {
    const there = from + <usize>place;
    if (load<u32>(there + <usize>(best - 3)) === load<u32>(here + <usize>(best - 3))) {
      const same = sameBytes(here, there, most);
      if (same > best) {
        best = same;
        foundLength = same;
        foundDistance = at - place;
      }
    }
    place = load<i32>(at32(earlier, place & (WINDOW - 1)));
  }
}

function sameBytes(a: usize, b: usize, most: i32): i32 {
  for (let same = 0; same < most; same += 8) {
    const difference = load<u64>(a + <usize>same) ^ load<u64>(b + <usize>same);
    if (difference !== 0) return min(most, same + <i32>(ctz(difference) >>> 3));
  }
  return most;
}

/** RFC 1950, 8.2: 5,552 bytes are what a sum of 32 bits can take before it has to be reduced. */
function adler32(from: usize, length: i32): u32 {
  let a: u32 = 1;
  let b: u32 = 0;
  for (let at = 0; at < length; ) {
    const end = min(at + 5552, length);
    for (; at < end; at++) {
      a += load<u8>(from + <usize>at);
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return (b << 16) | a;
}
