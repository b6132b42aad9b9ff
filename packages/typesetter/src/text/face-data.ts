/** What a pack holds for one face: the arrays that shaping and subsetting read. */
import { indexOf, PAGE } from './code-point-map.ts';
import type { ClassMatrix } from './kern-feature.ts';
import type { Pack } from './pack.ts';
import type { FaceMetrics } from './types.ts';

/** Tables that are ready but for a few numbers, which are patched when a font is written. */
export const RAW_TABLES = ['head', 'hhea', 'maxp', 'OS/2', 'post', 'name'] as const;
export type RawTable = (typeof RAW_TABLES)[number];

/** The part of a face that is JSON in the pack. */
export interface FaceHeader {
  readonly postscriptName: string;
  readonly metrics: FaceMetrics;
  readonly glyphCount: number;
  /** Columns of the kerning matrix; 0 for a face without kerning. */
  readonly kernColumns: number;
  /** Units to the em of the font, where the pack holds advances and bearings in them. */
  readonly unitsPerEm?: number;
}

/** What hmtx holds, in units of the font, where it does not follow from widths and outlines. */
export interface OwnMetrics {
  readonly unitsPerEm: number;
  readonly advances: Uint16Array;
  readonly bearings: Int16Array;
}

/** The JSON of a pack of faces. */
export interface FacesMeta {
  readonly faces: Readonly<Record<string, FaceHeader>>;
  /** Faces that take the place of those which a family has not. */
  readonly standIns?: Readonly<Record<string, string>>;
}

export interface FaceData {
  readonly header: FaceHeader;
  /** Glyph of a code point, 0 when there is none. */
  readonly glyphOf: (codePoint: number) => number;
  /** Width of a glyph, thousandths of an em. */
  readonly advanceOf: (glyph: number) => number;
  /** undefined for a font of a thousand units to the em whose bearings are its outlines'. */
  readonly metrics: OwnMetrics | undefined;
  /** What the glyf table holds of a glyph; read only when a font is written. */
  readonly outlineOf: (glyph: number) => Uint8Array;
  /** Thousandths of an em. */
  readonly kerning: ClassMatrix | undefined;
  /** Ligature by the pair it is made of: first glyph × 65536 + second glyph. */
  readonly ligatures: ReadonlyMap<number, number>;
  /** Glyphs that a ligature begins with. */
  readonly joining: ReadonlySet<number>;
  /** Proportional figure by tabular figure. */
  readonly figures: ReadonlyMap<number, number>;
  /**
   * Each ligature, the number of glyphs it is made of, and these: by the first of them in ascending order, then the
   * longest first, as a shaper takes the first that fits.
   */
  readonly spellings: Uint16Array;
  /** Each tabular figure, in ascending order, and its proportional one. */
  readonly figurePairs: Uint16Array;
  readonly raw: Readonly<Record<RawTable, Uint8Array>>;
}

/**
 * Makes the views for one face. Throws when the pack has no such face.
 *
 * @param section what the pack holds of the face but its outlines
 */
export function readFaceData(pack: Pack, section: Pack, id: string): FaceData {
  const header = (pack.meta as FacesMeta).faces[id];
  if (header === undefined) throw new Error(`no face ${id} in the prepared fonts`);
  const latin = header.kernColumns > 0;
  const array = section.array;
  const substitutes = (name: string) => (latin ? array(`${id}/${name}`, 'u16') : new Uint16Array());
  const ligatures = pairs(substitutes('ligatures'));
  const figurePairs = substitutes('figures');
  return {
    header,
    ...(latin ? latinGlyphs(pack, section, id) : hanGlyphs(pack, id)),
    metrics:
      header.unitsPerEm === undefined
        ? undefined
        : {
            unitsPerEm: header.unitsPerEm,
            advances: array(`${id}/ownAdvances`, 'u16'),
            bearings: array(`${id}/ownBearings`, 'i16'),
          },
    kerning: latin
      ? {
          firstClass: array(`${id}/kernFirst`, 'u16'),
          secondClass: array(`${id}/kernSecond`, 'u16'),
          values: array(`${id}/kernValues`, 'i16'),
          columns: header.kernColumns,
        }
      : undefined,
    ligatures,
    joining: new Set(Array.from(ligatures.keys(), firstOfPair)),
    figures: figures(figurePairs),
    spellings: substitutes('spellings'),
    figurePairs,
    raw: {
      head: array(`${id}/head`, 'u8'),
      hhea: array(`${id}/hhea`, 'u8'),
      maxp: array(`${id}/maxp`, 'u8'),
      'OS/2': array(`${id}/OS/2`, 'u8'),
      post: array(`${id}/post`, 'u8'),
      name: array(`${id}/name`, 'u8'),
    },
  };
}

type Glyphs = Pick<FaceData, 'glyphOf' | 'advanceOf' | 'outlineOf'>;

/** Outlines are read so many bytes at a time: letters that are met together lie together. */
const OUTLINES = 1 << 13;

function latinGlyphs(pack: Pack, { array }: Pack, id: string): Glyphs {
  const pages = array(`${id}/pages`, 'u16');
  const glyphs = array(`${id}/glyphs`, 'u16');
  const loca = array(`${id}/loca`, 'u32');
  const advances = array(`${id}/advances`, 'u16');
  const outline = pack.parts(`outlines/${id}`, OUTLINES);
  return {
    glyphOf: (codePoint) => glyphs[indexOf(pages, codePoint)] ?? 0,
    advanceOf: (glyph) => advances[glyph] ?? 0,
    outlineOf: (glyph) => outline(loca[glyph] ?? 0, loca[glyph + 1] ?? 0),
  };
}

/** Common characters have low ids, so that few blocks of so many glyphs hold most of them. */
const GLYPHS = 1 << 9;

/** Of thirty thousand characters a document shows a few dozen. */
function hanGlyphs(pack: Pack, id: string): Glyphs {
  const pages = pack.array(`${id}/pages`, 'u16');
  const glyphs = pack.elements(`${id}/glyphs`, 'u16', PAGE);
  const loca = pack.elements(`${id}/loca`, 'u32', GLYPHS);
  const read = pack.parts(`outlines/${id}`);
  const outlines = new Map<number, Uint8Array>();
  return {
    glyphOf: (codePoint) => glyphs(indexOf(pages, codePoint)),
    advanceOf: pack.elements(`${id}/advances`, 'u16', GLYPHS),
    outlineOf(glyph) {
      const known = outlines.get(glyph);
      if (known !== undefined) return known;
      const outline = read(loca(glyph), loca(glyph + 1));
      outlines.set(glyph, outline);
      return outline;
    },
  };
}

export const pairKey = (first: number, second: number): number => first * 65536 + second;
const firstOfPair = (key: number): number => Math.floor(key / 65536);

function pairs(triples: Uint16Array): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i < triples.length; i += 3) {
    map.set(pairKey(triples[i] ?? 0, triples[i + 1] ?? 0), triples[i + 2] ?? 0);
  }
  return map;
}

function figures(list: Uint16Array): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i < list.length; i += 2) map.set(list[i] ?? 0, list[i + 1] ?? 0);
  return map;
}
