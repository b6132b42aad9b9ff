/** Writes a `cmap` (OpenType specification): format 4 for the basic plane, format 12 when there is more. */

/** Runs in which code points and glyphs both rise by one: first code point, last code point and first glyph of each. */
type Runs = number[];

/**
 * @param codePoints in ascending order
 * @param glyphs of each of them
 */
export function cmapTable(codePoints: readonly number[], glyphs: readonly number[]): Uint8Array {
  let basic = codePoints.length;
  while (basic > 0 && (codePoints[basic - 1] ?? 0) >= 0xffff) basic--;
  const runs = runsOf(codePoints, glyphs, basic);
  // The format asks for this end.
  runs.push(0xffff, 0xffff, 0);
  if (basic === codePoints.length) {
    const out = new Uint8Array(12 + lengthOf4(runs));
    const view = directory(out, [1, 12]);
    format4(view, 12, runs);
    return out;
  }
  const all = runsOf(codePoints, glyphs, codePoints.length);
  const second = 20 + lengthOf4(runs);
  const out = new Uint8Array(second + 16 + 4 * all.length);
  const view = directory(out, [1, 20, 10, second]);
  format4(view, 20, runs);
  format12(view, second, all);
  return out;
}

/** @param subtables encoding under platform 3 (Windows) and offset of each */
function directory(out: Uint8Array, subtables: readonly number[]): DataView {
  const view = new DataView(out.buffer);
  view.setUint16(2, subtables.length / 2);
  for (let index = 0; index < subtables.length; index += 2) {
    view.setUint16(4 + 4 * index, 3);
    view.setUint16(6 + 4 * index, subtables[index] ?? 0);
    view.setUint32(8 + 4 * index, subtables[index + 1] ?? 0);
  }
  return view;
}

function runsOf(codePoints: readonly number[], glyphs: readonly number[], count: number): Runs {
  const runs: Runs = [];
  let lastCodePoint = -1;
  let lastGlyph = -1;
  for (let index = 0; index < count; index++) {
    const codePoint = codePoints[index] ?? 0;
    const glyph = glyphs[index] ?? 0;
    if (codePoint === lastCodePoint + 1 && glyph === lastGlyph + 1) runs[runs.length - 2] = codePoint;
    else runs.push(codePoint, codePoint, glyph);
    lastCodePoint = codePoint;
    lastGlyph = glyph;
  }
  return runs;
}

const lengthOf4 = (runs: Runs): number => 16 + (8 * runs.length) / 3;

function format4(view: DataView, from: number, runs: Runs): void {
  const count = runs.length / 3;
  const size = 2 * count;
  const log = 31 - Math.clz32(count);
  const searchRange = 2 << log;
  view.setUint16(from, 4);
  view.setUint16(from + 2, lengthOf4(runs));
  view.setUint16(from + 6, size);
  view.setUint16(from + 8, searchRange);
  view.setUint16(from + 10, log);
  view.setUint16(from + 12, size - searchRange);
  for (let run = 0, at = from + 14; run < runs.length; run += 3, at += 2) {
    const first = runs[run] ?? 0;
    view.setUint16(at, runs[run + 1] ?? 0);
    view.setUint16(at + 2 + size, first);
    view.setUint16(at + 2 + 2 * size, (first === 0xffff ? 1 : (runs[run + 2] ?? 0) - first) & 0xffff);
  }
}

function format12(view: DataView, from: number, runs: Runs): void {
  view.setUint16(from, 12);
  view.setUint32(from + 4, 16 + 4 * runs.length);
  view.setUint32(from + 12, runs.length / 3);
  for (let run = 0; run < runs.length; run++) view.setUint32(from + 16 + 4 * run, runs[run] ?? 0);
}
