/** Gathers what a block of a deflated stream says, and writes it in the shortest of the three ways (RFC 1951, 3.2). */
import { align, put, putBytes } from './bits';
import { addTo, at32, codeLengths, codesOf } from './huffman';

/** Literals and copies of a block. Text changes too little on its way for shorter blocks to gain anything. */
const MOST: i32 = 1 << 14;
const END: i32 = 256;
const LITERALS: i32 = 286;
const DISTANCES: i32 = 30;
const ORDER = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

/** A literal as its byte; a copy as its distance above nine bits of length. */
const steps = memory.data(4 * (1 << 14));
const literalCounts = memory.data(4 * 288);
const distanceCounts = memory.data(4 * 32);
const lengthCounts = memory.data(4 * 32);
const literalLengths = memory.data(288);
const distanceLengths = memory.data(32);
const lengthLengths = memory.data(32);
const literalCodes = memory.data(2 * 288);
const distanceCodes = memory.data(2 * 32);
const lengthCodes = memory.data(2 * 32);
const fixedLiterals = memory.data(288);
const fixedDistances = memory.data(32);
/** The lengths of both codes on end, and the same in the alphabet that tells of repetitions. */
const allLengths = memory.data(320);
const told = memory.data(2 * 320);

let stepCount: i32 = 0;
let toldCount: i32 = 0;

export function startBlock(): void {
  memory.fill(literalCounts, 0, 4 * 288);
  memory.fill(distanceCounts, 0, 4 * 32);
  stepCount = 0;
}

export function isFull(): bool {
  return stepCount === MOST;
}

export function addLiteral(byte: u8): void {
  store<u32>(at32(steps, stepCount), byte);
  stepCount++;
  addTo(literalCounts, byte, 1);
}

export function addCopy(length: i32, distance: i32): void {
  store<u32>(at32(steps, stepCount), (distance << 9) | length);
  stepCount++;
  addTo(literalCounts, lengthSymbol(length), 1);
  addTo(distanceCounts, distanceSymbol(distance), 1);
}

function lengthSymbol(length: i32): i32 {
  const over = length - 3;
  if (over < 8) return 257 + over;
  if (over === 255) return 285;
  const top = 31 - clz(over);
  return 253 + 4 * top + ((over >> (top - 2)) & 3);
}

/** Bits that tell the length within its symbol. */
function lengthBits(length: i32): i32 {
  const over = length - 3;
  return over < 8 || over === 255 ? 0 : 29 - clz(over);
}

function distanceSymbol(distance: i32): i32 {
  const over = distance - 1;
  if (over < 4) return over;
  const top = 31 - clz(over);
  return 2 * top + ((over >> (top - 1)) & 1);
}

function distanceBits(distance: i32): i32 {
  const over = distance - 1;
  return over < 4 ? 0 : 30 - clz(over);
}

/** Writes the block that stands for these bytes. */
export function writeBlock(from: usize, length: i32, isLast: bool): void {
  const last: u32 = isLast ? 1 : 0;
  addTo(literalCounts, END, 1);
  codeLengths(literalCounts, LITERALS, 15, literalLengths);
  codeLengths(distanceCounts, DISTANCES, 15, distanceLengths);
  const literals = used(literalLengths, LITERALS, 257);
  const distances = used(distanceLengths, DISTANCES, 1);
  tellLengths(literals, distances);
  codeLengths(lengthCounts, 19, 7, lengthLengths);
  let orders = 19;
  while (orders > 4 && load<u8>(lengthLengths + <usize>load<u8>(ORDER + <usize>(orders - 1))) === 0) orders--;
  setFixed();

  const extra = extraBits();
  const head = 17 + 3 * orders + cost(lengthCounts, lengthLengths, 19) + toldBits();
  const dynamic = head + extra + bodyCost(literalLengths, distanceLengths);
  const fixed = 3 + extra + bodyCost(fixedLiterals, fixedDistances);
  const stored = 8 * length + 40 * (length / 0xffff + 1) + 7;
  if (stored < min(dynamic, fixed)) writeStored(from, length, last);
  else if (fixed <= dynamic) {
    put(last | 2, 3);
    writeSteps(fixedLiterals, fixedDistances);
  } else {
    put(last | 4, 3);
    put(literals - 257, 5);
    put(distances - 1, 5);
    put(orders - 4, 4);
    for (let rank = 0; rank < orders; rank++)
      put(load<u8>(lengthLengths + <usize>load<u8>(ORDER + <usize>rank)), 3);
    writeTold();
    writeSteps(literalLengths, distanceLengths);
  }
  startBlock();
}

function used(lengths: usize, symbols: i32, least: i32): i32 {
  while (symbols > least && load<u8>(lengths + <usize>(symbols - 1)) === 0) symbols--;
  return symbols;
}

function setFixed(): void {
  if (load<u8>(fixedDistances) !== 0) return;
  memory.fill(fixedLiterals, 8, 288);
  memory.fill(fixedLiterals + 144, 9, 112);
  memory.fill(fixedLiterals + 256, 7, 24);
  memory.fill(fixedDistances, 5, 30);
}

function cost(counts: usize, lengths: usize, symbols: i32): i32 {
  let bits = 0;
  for (let symbol = 0; symbol < symbols; symbol++)
    bits += load<i32>(at32(counts, symbol)) * <i32>load<u8>(lengths + <usize>symbol);
  return bits;
}

function bodyCost(literals: usize, distances: usize): i32 {
  return cost(literalCounts, literals, LITERALS) + cost(distanceCounts, distances, DISTANCES);
}

function extraBits(): i32 {
  let bits = 0;
  for (let symbol = 265; symbol < 285; symbol++)
    bits += load<i32>(at32(literalCounts, symbol)) * ((symbol - 261) >> 2);
  for (let symbol = 4; symbol < DISTANCES; symbol++)
    bits += load<i32>(at32(distanceCounts, symbol)) * ((symbol >> 1) - 1);
  return bits;
}

function tell(symbol: i32, more: i32): void {
  store<u16>(told + ((<usize>toldCount) << 1), <u16>(symbol | (more << 8)));
  toldCount++;
  addTo(lengthCounts, symbol, 1);
}

/** Lengths of codes with their repetitions told (3.2.7). */
function tellLengths(literals: i32, distances: i32): void {
  memory.fill(lengthCounts, 0, 4 * 32);
  memory.copy(allLengths, literalLengths, literals);
  memory.copy(allLengths + <usize>literals, distanceLengths, distances);
  toldCount = 0;
  const total = literals + distances;
  for (let from = 0; from < total; ) {
    const length = load<u8>(allLengths + <usize>from);
    let run = 1;
    while (from + run < total && load<u8>(allLengths + <usize>(from + run)) === length) run++;
    from += run;
    if (length !== 0) {
      tell(length, 0);
      run--;
    }
    while (run >= 3) {
      const many = min(run, length === 0 ? 138 : 6);
      if (length !== 0) tell(16, many - 3);
      else if (many < 11) tell(17, many - 3);
      else tell(18, many - 11);
      run -= many;
    }
    for (; run > 0; run--) tell(length, 0);
  }
}

function toldBits(): i32 {
  const counted = (symbol: i32): i32 => load<i32>(at32(lengthCounts, symbol));
  return 2 * counted(16) + 3 * counted(17) + 7 * counted(18);
}

function writeTold(): void {
  codesOf(lengthLengths, 19, lengthCodes);
  for (let rank = 0; rank < toldCount; rank++) {
    const word: i32 = load<u16>(told + ((<usize>rank) << 1));
    const symbol = word & 255;
    putCode(lengthCodes, lengthLengths, symbol);
    if (symbol >= 16) put(word >> 8, symbol === 16 ? 2 : symbol === 17 ? 3 : 7);
  }
}

function putCode(codes: usize, lengths: usize, symbol: i32): void {
  put(load<u16>(codes + ((<usize>symbol) << 1)), load<u8>(lengths + <usize>symbol));
}

function writeSteps(literals: usize, distances: usize): void {
  codesOf(literals, 288, literalCodes);
  codesOf(distances, DISTANCES, distanceCodes);
  for (let rank = 0; rank < stepCount; rank++) {
    const step: i32 = load<i32>(at32(steps, rank));
    const distance = step >>> 9;
    if (distance === 0) {
      putCode(literalCodes, literals, step);
      continue;
    }
    const length = step & 511;
    putCode(literalCodes, literals, lengthSymbol(length));
    put(low(length - 3, lengthBits(length)), lengthBits(length));
    putCode(distanceCodes, distances, distanceSymbol(distance));
    put(low(distance - 1, distanceBits(distance)), distanceBits(distance));
  }
  putCode(literalCodes, literals, END);
}

function low(value: i32, bits: i32): i32 {
  return value & ((1 << bits) - 1);
}

function writeStored(from: usize, length: i32, last: u32): void {
  for (let rest = length; rest > 0; ) {
    const many = min(rest, 0xffff);
    put(many === rest ? last : 0, 3);
    align();
    put(many | (~many << 16), 32);
    putBytes(from, many);
    from += <usize>many;
    rest -= many;
  }
}
