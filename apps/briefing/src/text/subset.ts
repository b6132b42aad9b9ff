/** TrueType files made of a face's outlines: one for PDF, with unchanged ids, and one for browsers. */
import { cmapTable } from './cmap-table.ts';
import { lookUp } from './code-point-map.ts';
import type { FaceData } from './face-data.ts';
import { featureTable } from './feature-table.ts';
import { type GlyphTables, layGlyphs, outlineOf, renumbered, withComponents } from './glyph-table.ts';
import { kernFeature } from './kern-feature.ts';
import { nameTable } from './name-table.ts';
import { viewOf, writeSfnt } from './sfnt.ts';
import { substitutionFeatures, withSubstitutes } from './substitution-features.ts';

/**
 * The tables that PDF asks of an embedded TrueType font (ISO 32000-1, 9.9), glyph ids unchanged. Tables end at
 * the highest id used.
 */
export function subsetFace(data: FaceData, glyphIds: Iterable<number>): Uint8Array {
  const ids = withComponents(data, glyphIds);
  const count = (ids.at(-1) ?? 0) + 1;
  const glyphs = ids.map((id) => ({ id, outline: outlineOf(data, id), advance: data.advances[id] ?? 0 }));
  return writeSfnt(coreTables(data, layGlyphs(glyphs, count), count));
}

/**
 * A complete font for these code points, glyphs renumbered, with the face's kerning, ligatures and proportional
 * figures (on request, as `pnum`). Code points that the face lacks are left out.
 */
export function webFontOf(data: FaceData, codePoints: Iterable<number>): Uint8Array {
  const covered = [...new Set(codePoints)]
    .map((codePoint) => [codePoint, lookUp(data.codePoints, codePoint)] as const)
    .filter(([, glyph]) => glyph !== 0)
    .sort(([a], [b]) => a - b);
  const ids = withComponents(
    data,
    withSubstitutes(
      data,
      covered.map(([, glyph]) => glyph),
    ),
  );
  const idOf = new Map(ids.map((old, id) => [old, id]));
  const glyphs = ids.map((old, id) => ({
    id,
    outline: renumbered(outlineOf(data, old), idOf),
    advance: data.advances[old] ?? 0,
  }));
  const os2 = data.raw['OS/2'].slice();
  const basicOnly = (codePoint: number | undefined): number => Math.min(codePoint ?? 0, 0xffff);
  viewOf(os2).setUint16(64, basicOnly(covered[0]?.[0]));
  viewOf(os2).setUint16(66, basicOnly(covered.at(-1)?.[0]));
  const post = data.raw.post.slice(0, 32);
  viewOf(post).setUint32(0, 0x00030000); // no glyph names
  const kern = data.kerning && kernFeature(data.kerning, ids);
  const substitutions = substitutionFeatures(data, idOf);
  return writeSfnt({
    ...coreTables(data, layGlyphs(glyphs, ids.length), ids.length),
    ...(kern && { GPOS: featureTable([kern]) }),
    ...(substitutions.length > 0 && { GSUB: featureTable(substitutions) }),
    'OS/2': os2,
    cmap: cmapTable(covered.map(([codePoint, glyph]) => [codePoint, idOf.get(glyph) ?? 0] as const)),
    name: nameTable(data.header.webName.trim()),
    post,
  });
}

function coreTables(data: FaceData, glyphs: GlyphTables, count: number): Record<string, Uint8Array> {
  const head = data.raw.head.slice();
  viewOf(head).setInt16(50, glyphs.locaFormat);
  const hhea = data.raw.hhea.slice();
  viewOf(hhea).setUint16(34, count);
  const maxp = data.raw.maxp.slice();
  viewOf(maxp).setUint16(4, count);
  return { head, hhea, maxp, glyf: glyphs.glyf, loca: glyphs.loca, hmtx: glyphs.hmtx };
}
