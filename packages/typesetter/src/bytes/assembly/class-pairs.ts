/**
 * Kerning of a few glyphs out of a face's class matrix (OpenType specification, GPOS, "Pair Adjustment Positioning
 * Format 2: Class Pair Adjustment"). Classes that differ only towards glyphs which are not there become one.
 *
 * The input is numbers of 16 bits: the glyphs, the class of every glyph of the face as the first and as the second of
 * a pair, and the matrix, `columns` values a row.
 */
import { inputStart, output } from './memory';

/** Classes that a matrix may have either way; the build holds the faces to it. */
const MOST: i32 = 1024;

/** The classes of a side: those that occur, in the order in which they do; what stands for each; and how many there are. */
const firsts = memory.data(2 * 1024);
const seconds = memory.data(2 * 1024);
const firstMerged = memory.data(2 * 1024);
const secondMerged = memory.data(2 * 1024);
/** One of the face's classes for each merged one from 1 up, and the hash of its values. */
const rowMembers = memory.data(2 * 1024);
const columnMembers = memory.data(2 * 1024);
const hashes = memory.data(4 * 1024);

const UNSEEN: u16 = 0xffff;
const X_ADVANCE: u32 = 4;

let matrix: usize = 0;
let rowLength: usize = 0;

function at16(table: usize, index: i32): u16 {
  return load<u16>(table + ((<usize>index) << 1));
}

function put16(table: usize, index: i32, value: u16): void {
  store<u16>(table + ((<usize>index) << 1), value);
}

/** Writes the subtable; returns its length, 0 where nothing kerns. */
export function classPairs(glyphs: i32, faceGlyphs: i32, rows: i32, columns: i32): i32 {
  const ids = inputStart;
  const firstClass = ids + ((<usize>glyphs) << 1);
  const secondClass = firstClass + ((<usize>faceGlyphs) << 1);
  matrix = secondClass + ((<usize>faceGlyphs) << 1);
  rowLength = (<usize>columns) << 1;

  const firstCount = occurring(ids, glyphs, firstClass, firsts, firstMerged);
  const secondCount = occurring(ids, glyphs, secondClass, seconds, secondMerged);
  const rowCount = merge(firsts, firstCount, seconds, secondCount, rowLength, 2, firstMerged, rowMembers);
  if (rowCount === 0) return 0;
  const columnCount = merge(
    seconds,
    secondCount,
    firsts,
    firstCount,
    2,
    rowLength,
    secondMerged,
    columnMembers,
  );

  const start = output(2 * (glyphs + 2 * faceGlyphs + rows * columns));
  const width = columnCount + 1;
  // Class 0 is for glyphs that kern with nothing.
  let end = start + 16;
  memory.fill(end, 0, (<usize>width) << 1);
  end += (<usize>width) << 1;
  for (let row = 0; row < rowCount; row++) {
    const from = matrix + <usize>at16(rowMembers, row) * rowLength;
    end = big(end, 0);
    for (let column = 0; column < columnCount; column++)
      end = big(end, at16(from, at16(columnMembers, column)));
  }
  const coverage = end;
  end = big(end, 1) + 2;
  for (let glyph = 0; glyph < glyphs; glyph++)
    if (classOf(ids, glyph, firstClass, firstMerged) !== 0) end = big(end, glyph);
  big(coverage + 2, <u32>((end - coverage - 4) >> 1));
  const first = end;
  end = classDefinition(end, ids, glyphs, firstClass, firstMerged);
  const second = end;
  end = classDefinition(end, ids, glyphs, secondClass, secondMerged);

  let header = big(start, 2);
  header = big(header, <u32>(coverage - start));
  header = big(header, X_ADVANCE);
  header = big(header, 0);
  header = big(header, <u32>(first - start));
  header = big(header, <u32>(second - start));
  header = big(header, rowCount + 1);
  big(header, width);
  return <i32>(end - start);
}

/** Big-endian; returns where the next number goes. */
function big(at: usize, value: u32): usize {
  store<u16>(at, bswap<u16>(<u16>value));
  return at + 2;
}

/** Class definition, format 1: the class of every glyph. */
function classDefinition(at: usize, ids: usize, glyphs: i32, classes: usize, merged: usize): usize {
  let end = big(at, 1);
  end = big(end, 0);
  end = big(end, glyphs);
  for (let glyph = 0; glyph < glyphs; glyph++) end = big(end, classOf(ids, glyph, classes, merged));
  return end;
}

function classOf(ids: usize, glyph: i32, classes: usize, merged: usize): u16 {
  return at16(merged, at16(classes, at16(ids, glyph)));
}

/** Lists the classes that occur; returns how many. */
function occurring(ids: usize, glyphs: i32, classes: usize, list: usize, merged: usize): i32 {
  memory.fill(merged, 0xff, 2 * MOST);
  let count = 0;
  for (let glyph = 0; glyph < glyphs; glyph++) {
    const one = at16(classes, at16(ids, glyph));
    if (at16(merged, one) !== UNSEEN) continue;
    put16(merged, one, 0);
    put16(list, count++, one);
  }
  return count;
}

/** Numbers those alike that have the same values towards all of the others; 0 for those that have none. */
function merge(
  list: usize,
  count: i32,
  others: usize,
  otherCount: i32,
  step: usize,
  otherStep: usize,
  merged: usize,
  members: usize,
): i32 {
  let found = 0;
  for (let index = 0; index < count; index++) {
    const one = at16(list, index);
    const values = matrix + <usize>one * step;
    let hash: u32 = 0;
    let any: u16 = 0;
    for (let other = 0; other < otherCount; other++) {
      const value = load<u16>(values + <usize>at16(others, other) * otherStep);
      any |= value;
      hash = (hash ^ <u32>value) * 0x9e3779b1;
      hash ^= hash >>> 15;
    }
    if (any === 0) continue;
    let member = 0;
    for (; member < found; member++) {
      if (load<u32>(hashes + ((<usize>member) << 2)) !== hash) continue;
      const known = matrix + <usize>at16(members, member) * step;
      if (isSame(values, known, others, otherCount, otherStep)) break;
    }
    if (member === found) {
      store<u32>(hashes + ((<usize>found) << 2), hash);
      put16(members, found++, one);
    }
    put16(merged, one, <u16>(member + 1));
  }
  return found;
}

function isSame(a: usize, b: usize, others: usize, otherCount: i32, otherStep: usize): bool {
  for (let other = 0; other < otherCount; other++) {
    const at = <usize>at16(others, other) * otherStep;
    if (load<u16>(a + at) !== load<u16>(b + at)) return false;
  }
  return true;
}
