/** TrueType files made of a face's outlines, glyphs renumbered: one for PDF and one for browsers. */
import { cmapTable } from './cmap-table.ts';
import type { FaceData } from './face-data.ts';
import { featureTable } from './feature-table.ts';
import { type GlyphTables, layGlyphs, numberedGlyphs } from './glyph-table.ts';
import { type ClassMatrix, kernFeature } from './kern-feature.ts';
import { viewOf, writeSfnt } from './sfnt.ts';
import { substitutionFeatures, withSubstitutes } from './substitution-features.ts';
import type { Subset } from './types.ts';

/** The tables that PDF asks of an embedded TrueType font (ISO 32000-1, 9.9). */
export function subsetFace(data: FaceData, glyphIds: Iterable<number>): Subset {
  const held = numberedGlyphs(data, glyphIds);
  return { file: writeSfnt(coreTables(data, layGlyphs(data, held))), idOf: held.idOf };
}

/**
 * A complete font for these code points, with the face's kerning, ligatures and proportional
 * figures (on request, as `pnum`). Code points that the face lacks are left out.
 */
export function webFontOf(data: FaceData, codePoints: Iterable<number>): Uint8Array {
  const covered: number[] = [];
  const glyphs: number[] = [];
  const sorted = new Uint32Array([...new Set(codePoints)]).sort();
  for (let index = 0; index < sorted.length; index++) {
    const codePoint = sorted[index] ?? 0;
    const glyph = data.glyphOf(codePoint);
    if (glyph === 0) continue;
    covered.push(codePoint);
    glyphs.push(glyph);
  }
  const held = numberedGlyphs(data, withSubstitutes(data, glyphs));
  const { ids, idOf } = held;
  for (let index = 0; index < glyphs.length; index++) glyphs[index] = idOf.get(glyphs[index] ?? 0) ?? 0;
  const tables = coreTables(data, layGlyphs(data, held));
  const os2 = data.raw['OS/2'].slice();
  viewOf(os2).setUint16(64, basicOnly(covered[0]));
  viewOf(os2).setUint16(66, basicOnly(covered.at(-1)));
  tables['OS/2'] = os2;
  tables['cmap'] = cmapTable(covered, glyphs);
  tables['name'] = data.raw.name;
  tables['post'] = data.raw.post;
  const kern = data.kerning && kernFeature(inUnits(data.kerning, data.metrics?.unitsPerEm), ids);
  if (kern) tables['GPOS'] = featureTable([kern]);
  const substitutions = substitutionFeatures(data, idOf);
  if (substitutions.length > 0) tables['GSUB'] = featureTable(substitutions);
  return writeSfnt(tables);
}

/** Kerning in the units of a font that has not a thousand to the em. */
function inUnits(kerning: ClassMatrix, em = 1000): ClassMatrix {
  if (em === 1000) return kerning;
  return { ...kerning, values: kerning.values.map((value) => Math.round((value * em) / 1000)) };
}

/** First and last code points are told in 16 bits. */
const basicOnly = (codePoint: number | undefined): number => Math.min(codePoint ?? 0, 0xffff);

function coreTables(
  { raw }: FaceData,
  { glyf, loca, hmtx, locaFormat }: GlyphTables,
): Record<string, Uint8Array> {
  const count = hmtx.length / 4;
  const head = raw.head.slice();
  viewOf(head).setInt16(50, locaFormat);
  const hhea = raw.hhea.slice();
  viewOf(hhea).setUint16(34, count);
  const maxp = raw.maxp.slice();
  viewOf(maxp).setUint16(4, count);
  return { head, hhea, maxp, glyf, loca, hmtx };
}
