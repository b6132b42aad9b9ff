/** The glyf, loca and hmtx tables of a subset, and the glyphs that composites draw on (OpenType specification, glyf). */
import type { FaceData } from './face-data.ts';
import { viewOf } from './sfnt.ts';

const ARGS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_XY_SCALE = 0x0040;
const HAS_TWO_BY_TWO = 0x0080;

/** What a subset holds: glyphs of the face in ascending order, each with its outline. */
interface SubsetGlyphs {
  readonly ids: Uint16Array;
  readonly outlines: readonly Uint8Array[];
}

/** A negative number of contours. */
export const isComposite = (outline: Uint8Array): boolean => outline.length > 0 && (outline[0] ?? 0) >= 0x80;

/** Byte offsets, within a composite's outline, of its components' glyph ids. */
export function componentOffsets(outline: Uint8Array): number[] {
  const view = viewOf(outline);
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

/** Composites name their components by the ids of the face still. */
function withComponents(data: FaceData, glyphIds: Iterable<number>): SubsetGlyphs {
  const { header } = data;
  const found = new Map<number, Uint8Array>();
  const queue = [...glyphIds];
  queue.push(0);
  for (let glyph = queue.pop(); glyph !== undefined; glyph = queue.pop()) {
    if (found.has(glyph) || glyph >= header.glyphCount) continue;
    const outline = data.outlineOf(glyph);
    found.set(glyph, outline);
    if (!isComposite(outline)) continue;
    const view = viewOf(outline);
    for (const offset of componentOffsets(outline)) queue.push(view.getUint16(offset));
  }
  // Sorted as numbers without a function that compares them.
  const ids = new Uint16Array([...found.keys()]).sort();
  const outlines: Uint8Array[] = [];
  for (let index = 0; index < ids.length; index++) {
    const outline = found.get(ids[index] ?? 0);
    if (outline !== undefined) outlines.push(outline);
  }
  return { ids, outlines };
}

/** The same glyphs numbered as they are listed: their components go by those numbers too. */
function renumbered({ ids, outlines }: SubsetGlyphs, idOf: ReadonlyMap<number, number>): SubsetGlyphs {
  const moved = outlines.map((outline) => {
    if (!isComposite(outline)) return outline;
    // The `slice` of Node's Buffer would be a view on the prepared fonts themselves.
    const copy = Uint8Array.from(outline);
    const view = viewOf(copy);
    for (const offset of componentOffsets(outline))
      view.setUint16(offset, idOf.get(view.getUint16(offset)) ?? 0);
    return copy;
  });
  return { ids, outlines: moved };
}

export interface NumberedGlyphs extends SubsetGlyphs {
  /** Places in the list by ids of the face. */
  readonly idOf: ReadonlyMap<number, number>;
}

/** The glyphs asked for, .notdef, and all that their composites draw on, numbered as they are listed. */
export function numberedGlyphs(data: FaceData, glyphIds: Iterable<number>): NumberedGlyphs {
  const held = withComponents(data, glyphIds);
  const idOf = new Map<number, number>();
  for (let id = 0; id < held.ids.length; id++) idOf.set(held.ids[id] ?? 0, id);
  return { ...renumbered(held, idOf), idOf };
}

export interface GlyphTables {
  readonly glyf: Uint8Array;
  readonly loca: Uint8Array;
  readonly hmtx: Uint8Array;
  /** indexToLocFormat of head: 1 for 32-bit offsets. */
  readonly locaFormat: 0 | 1;
}

/** Lays outlines out, each under its place in the list. */
export function layGlyphs({ advanceOf, metrics }: FaceData, { ids, outlines }: SubsetGlyphs): GlyphTables {
  const count = outlines.length;
  let size = 0;
  for (let index = 0; index < outlines.length; index++) size += even(outlines[index]?.length ?? 0);
  const long = size > 0x1fffe;
  const glyf = new Uint8Array(size);
  const hmtx = new Uint8Array(count * 4);
  const loca = long ? new Uint32Array(count + 1) : new Uint16Array(count + 1);
  let end = 0;
  for (let id = 0; id < count; id++) {
    const outline = outlines[id] ?? NOTHING;
    // In the order of bytes of this machine's numbers, which is not that of fonts.
    loca[id] = long ? swapped32(end) : swapped16(end >> 1);
    const glyph = ids[id] ?? 0;
    const advance = metrics ? (metrics.advances[glyph] ?? 0) : advanceOf(glyph);
    const at = 4 * id;
    hmtx[at] = advance >> 8;
    hmtx[at + 1] = advance;
    if (outline.length === 0) continue;
    // The left side bearing is the outline's xMin where nothing else is said.
    const bearing = metrics?.bearings[glyph];
    hmtx[at + 2] = bearing === undefined ? (outline[2] ?? 0) : bearing >> 8;
    hmtx[at + 3] = bearing === undefined ? (outline[3] ?? 0) : bearing;
    glyf.set(outline, end);
    end += even(outline.length);
  }
  loca[count] = long ? swapped32(end) : swapped16(end >> 1);
  return { glyf, loca: new Uint8Array(loca.buffer), hmtx, locaFormat: long ? 1 : 0 };
}

const NOTHING = new Uint8Array();
const even = (length: number): number => (length + 1) & ~1;
const swapped16 = (value: number): number => ((value & 0xff) << 8) | (value >> 8);
const swapped32 = (value: number): number =>
  ((swapped16(value & 0xffff) << 16) | swapped16(value >>> 16)) >>> 0;
