/** Reads the Unicode cmap of a font (OpenType specification, formats 4 and 12). */
import { viewOf } from '../text/sfnt.ts';

export function readCmap(table: Uint8Array): Map<number, number> {
  const view = viewOf(table);
  const offsets = new Map<number, number>();
  for (let i = 0; i < view.getUint16(2); i++) {
    const offset = view.getUint32(8 + 8 * i);
    offsets.set(view.getUint16(offset), offset);
  }
  const full = offsets.get(12);
  if (full !== undefined) return readFormat12(view, full);
  const basic = offsets.get(4);
  if (basic === undefined) throw new Error('the font has no Unicode cmap');
  return readFormat4(view, basic);
}

function readFormat12(view: DataView, at: number): Map<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + 12 * i;
    const [first, last, glyph] = [
      view.getUint32(group),
      view.getUint32(group + 4),
      view.getUint32(group + 8),
    ];
    for (let c = first; c <= last; c++) map.set(c, glyph + c - first);
  }
  return map;
}

function readFormat4(view: DataView, at: number): Map<number, number> {
  const map = new Map<number, number>();
  const size = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + size];
  const [deltas, ranges] = [starts + size, starts + 2 * size];
  for (let i = 0; i < size; i += 2) {
    const rangeOffset = view.getUint16(ranges + i);
    for (let c = view.getUint16(starts + i); c <= view.getUint16(ends + i) && c < 0xffff; c++) {
      const delta = view.getUint16(deltas + i);
      if (rangeOffset === 0) {
        map.set(c, (c + delta) & 0xffff);
        continue;
      }
      const glyph = view.getUint16(ranges + i + rangeOffset + 2 * (c - view.getUint16(starts + i)));
      if (glyph !== 0) map.set(c, (glyph + delta) & 0xffff);
    }
  }
  return map;
}
