/** What a pack holds for one face: the arrays that shaping and subsetting read. */
import type { ClassMatrix } from '../bytes/class-pairs.ts';
import type { CodePointMap } from './code-point-map.ts';
import type { Pack } from './pack.ts';
import type { FaceMetrics, Glyph } from './types.ts';

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
}

export interface FaceData {
  readonly header: FaceHeader;
  readonly codePoints: CodePointMap;
  /** Thousandths of an em by glyph. */
  readonly advances: Uint16Array;
  /** Glyphs as they were shaped without kerning, by their id, with the text that they had then. */
  readonly unkerned: (Glyph | undefined)[];
  /** Byte offsets of the outlines; one more than there are glyphs. */
  readonly loca: Uint32Array;
  /** The glyf table from one offset up to another; read only when a font is written. */
  readonly outlines: (from: number, to: number) => Uint8Array;
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

/** Makes the views for one face. Throws when the pack has no such face. */
export function readFaceData(pack: Pack, id: string): FaceData {
  const header = (pack.meta as { readonly faces: Readonly<Record<string, FaceHeader>> }).faces[id];
  if (header === undefined) throw new Error(`no face ${id} in the prepared fonts`);
  const latin = header.kernColumns > 0;
  const substitutes = (name: string) => (latin ? pack.array(`${id}/${name}`, 'u16') : new Uint16Array());
  const ligatures = pairs(substitutes('ligatures'));
  const figurePairs = substitutes('figures');
  return {
    header,
    codePoints: { pages: pack.array(`${id}/pages`, 'u16'), glyphs: pack.array(`${id}/glyphs`, 'u16') },
    advances: pack.array(`${id}/advances`, 'u16'),
    unkerned: latin ? new Array(header.glyphCount) : [],
    loca: pack.array(`${id}/loca`, 'u32'),
    outlines: pack.parts(`${id}/glyf`),
    kerning: latin
      ? {
          firstClass: pack.array(`${id}/kernFirst`, 'u16'),
          secondClass: pack.array(`${id}/kernSecond`, 'u16'),
          values: pack.array(`${id}/kernValues`, 'i16'),
          columns: header.kernColumns,
        }
      : undefined,
    ligatures,
    joining: new Set(Array.from(ligatures.keys(), firstOfPair)),
    figures: figures(figurePairs),
    spellings: substitutes('spellings'),
    figurePairs,
    raw: {
      head: pack.array(`${id}/head`, 'u8'),
      hhea: pack.array(`${id}/hhea`, 'u8'),
      maxp: pack.array(`${id}/maxp`, 'u8'),
      'OS/2': pack.array(`${id}/OS/2`, 'u8'),
      post: pack.array(`${id}/post`, 'u8'),
      name: pack.array(`${id}/name`, 'u8'),
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
