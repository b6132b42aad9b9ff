/** One face of a family as arrays that are used as they lie in memory. */
import subsetFont from 'subset-font';
import { buildCodePointMap } from '../text/code-point-map.ts';
import type { FaceHeader } from '../text/face-data.ts';
import { readSfnt, tableOf } from '../text/sfnt.ts';
import { readCmap } from './cmap-reader.ts';
import { SPACE_WIDTHS, STAND_INS } from './coverage.ts';
import type { SingleFace } from './font-source.ts';
import { measureKerning } from './kerning.ts';
import { readMetrics } from './metrics.ts';
import { postscriptNameIn } from './name-table.ts';
import { hasPlainMetrics, type Outlines, readOutlines, unitsPerEm } from './outlines.ts';
import { rawTables } from './raw-tables.ts';
import { openShaper } from './shaper.ts';
import { findLigatures, findProportionalFigures, spellingsOf } from './substitutions.ts';

export type Arrays = Record<string, Uint8Array | Uint16Array | Int16Array | Uint32Array>;

export interface PreparedFace {
  readonly header: FaceHeader;
  readonly arrays: Arrays & { readonly pages: Uint16Array; readonly glyphs: Uint16Array };
  readonly outlines: Uint8Array;
}

/**
 * @param characters those that are kept, as far as the font has them
 * @param name of the fonts that pages get of it
 */
export async function prepareFace(
  { bytes, tables: { name: names }, axes }: SingleFace,
  characters: string,
  name: string,
): Promise<PreparedFace> {
  const subset = await subsetFont(Buffer.from(bytes), characters, {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: ['kern', 'liga', 'pnum'],
    ...(axes && { variationAxes: axes }),
  });
  const tables = readSfnt(subset);
  const em = unitsPerEm(tables);
  const cmap = readCmap(tableOf(tables, 'cmap'));
  const shaper = openShaper(subset);
  const measured = readOutlines(tables);
  const figures = findProportionalFigures(shaper, cmap.keys());
  const kerning = measureKerning(shaper, measured.advances.length);
  const metrics = readMetrics(tables, measured, (codePoint) => cmap.get(codePoint));
  const outlines = withMissingSpaces(measured, cmap, em);
  const glyphCount = outlines.advances.length;
  const map = buildCodePointMap(cmap);
  const ligatures = findLigatures(shaper);
  const plain = hasPlainMetrics(outlines, em);
  return {
    header: {
      // One file of a variable font makes many faces, which its own name does not tell apart.
      postscriptName: (axes ? undefined : postscriptNameIn(names)) ?? name.replaceAll(/[^A-Za-z0-9-]/g, ''),
      metrics,
      glyphCount,
      kernColumns: kerning.columns,
      ...(!plain && { unitsPerEm: em }),
    },
    arrays: {
      pages: map.pages,
      glyphs: map.glyphs,
      advances: outlines.advances.map((units) => thousandths(units, em)),
      loca: outlines.loca,
      kernFirst: extended(kerning.firstClass, glyphCount),
      kernSecond: extended(kerning.secondClass, glyphCount),
      kernValues: kerning.values.map((units) => thousandths(units, em)),
      ligatures,
      spellings: spellingsOf(ligatures),
      figures,
      ...(!plain && { ownAdvances: outlines.advances, ownBearings: outlines.bearings }),
      ...Object.fromEntries(rawTables(tables, name)),
    },
    outlines: outlines.glyf,
  };
}

const thousandths = (units: number, em: number): number => Math.round((units * 1000) / em);

/**
 * Gives the face an empty glyph for each space it lacks and stand-ins for hyphens it lacks; `cmap` grows.
 * Without them a non-breaking space would come out as a box.
 */
function withMissingSpaces(outlines: Outlines, cmap: Map<number, number>, em: number): Outlines {
  const advances = [...outlines.advances];
  const bearings = [...outlines.bearings];
  const loca = [...outlines.loca];
  const add = (codePoint: number, units: number): void => {
    if (cmap.has(codePoint)) return;
    cmap.set(codePoint, advances.length);
    advances.push(units);
    bearings.push(0);
    loca.push(outlines.glyf.length);
  };
  for (const [codePoint, width] of SPACE_WIDTHS) add(codePoint, Math.round((width * em) / 1000));
  add(0x2007, advances[cmap.get(0x30) ?? 0] ?? em / 2); // figure space
  for (const [codePoint, other] of STAND_INS) {
    const glyph = cmap.get(other);
    if (!cmap.has(codePoint) && glyph !== undefined) cmap.set(codePoint, glyph);
  }
  return {
    advances: Uint16Array.from(advances),
    bearings: Int16Array.from(bearings),
    loca: Uint32Array.from(loca),
    glyf: outlines.glyf,
  };
}

/** Glyphs added after measuring kern like .notdef, which is to say not at all. */
const extended = (classes: Uint16Array, length: number): Uint16Array =>
  Uint16Array.from({ length }, (_, glyph) => classes[glyph] ?? classes[0] ?? 0);
