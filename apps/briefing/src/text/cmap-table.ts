/** Writes a `cmap` (OpenType specification): format 4 for the basic plane, format 12 when there is more. */

/** @param entries code point and glyph in ascending order of code point */
export function cmapTable(entries: readonly (readonly [codePoint: number, glyph: number])[]): Uint8Array {
  const basic = format4(entries.filter(([codePoint]) => codePoint < 0xffff));
  if (entries.every(([codePoint]) => codePoint < 0xffff)) return assemble([[1, basic]]);
  return assemble([
    [1, basic],
    [10, format12(entries)],
  ]);
}

/** Subtables under platform 3 (Windows) with their encodings. */
function assemble(subtables: readonly (readonly [encoding: number, bytes: Uint8Array])[]): Uint8Array {
  let offset = 4 + 8 * subtables.length;
  const out = new Uint8Array(subtables.reduce((sum, [, bytes]) => sum + bytes.length, offset));
  const view = new DataView(out.buffer);
  view.setUint16(2, subtables.length);
  subtables.forEach(([encoding, bytes], index) => {
    view.setUint16(4 + 8 * index, 3);
    view.setUint16(6 + 8 * index, encoding);
    view.setUint32(8 + 8 * index, offset);
    out.set(bytes, offset);
    offset += bytes.length;
  });
  return out;
}

/** Runs in which code points and glyphs both rise by one. */
function runsOf(
  entries: readonly (readonly [number, number])[],
): { first: number; last: number; glyph: number }[] {
  const runs: { first: number; last: number; glyph: number }[] = [];
  for (const [codePoint, glyph] of entries) {
    const run = runs.at(-1);
    if (run !== undefined && codePoint === run.last + 1 && glyph === run.glyph + codePoint - run.first) {
      run.last = codePoint;
    } else runs.push({ first: codePoint, last: codePoint, glyph });
  }
  return runs;
}

function format4(entries: readonly (readonly [number, number])[]): Uint8Array {
  const runs = [...runsOf(entries), { first: 0xffff, last: 0xffff, glyph: 0 }]; // the format asks for this end
  const size = 2 * runs.length;
  const out = new Uint8Array(16 + 4 * size);
  const view = new DataView(out.buffer);
  const log = Math.floor(Math.log2(runs.length));
  const searchRange = 2 << log;
  const header = [4, out.length, 0, size, searchRange, log, size - searchRange];
  header.forEach((value, index) => {
    view.setUint16(2 * index, value);
  });
  runs.forEach((run, index) => {
    view.setUint16(14 + 2 * index, run.last);
    view.setUint16(16 + size + 2 * index, run.first);
    view.setUint16(16 + 2 * size + 2 * index, (run.first === 0xffff ? 1 : run.glyph - run.first) & 0xffff);
  });
  return out;
}

function format12(entries: readonly (readonly [number, number])[]): Uint8Array {
  const runs = runsOf(entries);
  const out = new Uint8Array(16 + 12 * runs.length);
  const view = new DataView(out.buffer);
  view.setUint16(0, 12);
  view.setUint32(4, out.length);
  view.setUint32(12, runs.length);
  runs.forEach((run, index) => {
    view.setUint32(16 + 12 * index, run.first);
    view.setUint32(20 + 12 * index, run.last);
    view.setUint32(24 + 12 * index, run.glyph);
  });
  return out;
}
