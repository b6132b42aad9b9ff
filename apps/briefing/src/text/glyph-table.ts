/** The glyf, loca and hmtx tables of a subset, and the glyphs that composites draw on (OpenType specification, glyf). */
import type { FaceData } from './face-data.ts';
import { viewOf } from './sfnt.ts';

const ARGS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_XY_SCALE = 0x0040;
const HAS_TWO_BY_TWO = 0x0080;

export const outlineOf = (data: FaceData, glyph: number): Uint8Array =>
  data.outlines(data.loca[glyph] ?? 0, data.loca[glyph + 1] ?? 0);

/** Byte offsets, within a composite's outline, of its components' glyph ids; empty for simple glyphs. */
function componentOffsets(outline: Uint8Array): number[] {
  if (outline.length === 0) return [];
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return [];
  const offsets: number[] = [];
  for (let at = 10; ; ) {
    const flags = view.getUint16(at);
    offsets.push(at + 2);
    at += flags & ARGS_ARE_WORDS ? 8 : 6;
    if (flags & HAS_SCALE) at += 2;
    else if (flags & HAS_XY_SCALE) at += 4;
    else if (flags & HAS_TWO_BY_TWO) at += 8;
    if (!(flags & MORE_COMPONENTS)) return offsets;
  }
}

/** The glyphs asked for, .notdef, and all that their composites draw on, in ascending order. */
export function withComponents(data: FaceData, glyphIds: Iterable<number>): number[] {
  const found = new Set<number>();
  const queue = [0, ...glyphIds];
  for (let glyph = queue.pop(); glyph !== undefined; glyph = queue.pop()) {
    if (found.has(glyph) || glyph >= data.header.glyphCount) continue;
    found.add(glyph);
    const outline = outlineOf(data, glyph);
    for (const offset of componentOffsets(outline)) queue.push(viewOf(outline).getUint16(offset));
  }
  return [...found].sort((a, b) => a - b);
}

/** The outline with its components' ids replaced, for fonts whose glyphs are renumbered. */
export function renumbered(outline: Uint8Array, idOf: ReadonlyMap<number, number>): Uint8Array {
  const offsets = componentOffsets(outline);
  if (offsets.length === 0) return outline;
  // The `slice` of Node's Buffer would be a view on the prepared fonts themselves.
  const copy = Uint8Array.from(outline);
  const view = viewOf(copy);
  for (const offset of offsets) view.setUint16(offset, idOf.get(view.getUint16(offset)) ?? 0);
  return copy;
}

export interface GlyphTables {
  readonly glyf: Uint8Array;
  readonly loca: Uint8Array;
  readonly hmtx: Uint8Array;
  /** indexToLocFormat of head: 1 for 32-bit offsets. */
  readonly locaFormat: 0 | 1;
}

/** Lays outlines out under the ids given; ids in between are empty and have no width. */
export function layGlyphs(
  glyphs: readonly { readonly id: number; readonly outline: Uint8Array; readonly advance: number }[],
  count: number,
): GlyphTables {
  const even = (length: number): number => (length + 1) & ~1;
  const size = glyphs.reduce((sum, g) => sum + even(g.outline.length), 0);
  const locaFormat = size > 0x1fffe ? 1 : 0;
  const glyf = new Uint8Array(size);
  const loca = new Uint8Array((count + 1) * (locaFormat === 1 ? 4 : 2));
  const hmtx = new Uint8Array(count * 4);
  const [offsets, metrics] = [viewOf(loca), viewOf(hmtx)];
  let end = 0;
  let next = 0;
  const closeUpTo = (id: number): void => {
    for (; next <= id; next++) {
      if (locaFormat === 1) offsets.setUint32(4 * next, end);
      else offsets.setUint16(2 * next, end / 2);
    }
  };
  for (const { id, outline, advance } of glyphs) {
    closeUpTo(id);
    glyf.set(outline, end);
    end += even(outline.length);
    metrics.setUint16(4 * id, advance);
    if (outline.length > 0) metrics.setInt16(4 * id + 2, viewOf(outline).getInt16(2));
  }
  closeUpTo(count);
  return { glyf, loca, hmtx, locaFormat };
}
