/** A face over its prepared data: shaping of a run, and files made of its outlines, for PDF and for browsers. */

import { cmapTable } from './cmap-table.ts';
import { type FaceData, pairKey } from './face-data.ts';
import { featureTable } from './feature-table.ts';
import { type GlyphTables, layGlyphs, numberedGlyphs } from './glyph-table.ts';
import { type ClassMatrix, kernFeature } from './kern-feature.ts';
import { isCombining, markOffset, standsClear } from './marks.ts';
import { viewOf, writeSfnt } from './sfnt.ts';
import { substitutionFeatures, withSubstitutes } from './substitution-features.ts';
import type { Face, FaceId, Glyph, ShapeOptions, Subset } from './types.ts';

export function makeFace(id: FaceId, data: FaceData): Face {
  return {
    id,
    postscriptName: data.header.postscriptName,
    metrics: data.header.metrics,
    glyphCount: data.header.glyphCount,
    has: (codePoint) => data.glyphOf(codePoint) !== 0,
    glyphOf: data.glyphOf,
    carries: (base, mark) => {
      const [letter, sign] = [data.glyphOf(base), data.glyphOf(mark)];
      return letter !== 0 && sign !== 0 && standsClear(data, letter, sign);
    },
    shape: (text, options) => shapeText(data, text, options),
    subset: (glyphIds) => subsetFace(data, glyphIds),
    webFont: (codePoints) => webFontOf(data, codePoints),
  };
}

/**
 * Shapes left-to-right text. Equals HarfBuzz with kern and liga for text in composed form (NFC); other combining
 * marks are moved sideways over the middle of their letters.
 */
function shapeText(data: FaceData, text: string, options: ShapeOptions): readonly Glyph[] {
  // No more than characters; an array that grows takes room for sixteen and more.
  const glyphs = new Array<Glyph>(text.length);
  let count = 0;
  const proportional = options.figures === 'proportional';
  // A glyph is made when its successor is known: the two may join, or stand closer than their widths say.
  let last = -1;
  let lastText = '';
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const length = codePoint > 0xffff ? 2 : 1;
    const character = length === 1 ? (text[at] ?? '') : text.slice(at, at + 2);
    at += length;
    let id = data.glyphOf(codePoint);
    if (proportional) id = data.figures.get(id) ?? id;
    const joined =
      options.ligatures && last >= 0 && data.joining.has(last)
        ? data.ligatures.get(pairKey(last, id))
        : undefined;
    if (joined === undefined) {
      if (last >= 0 && isCombining(codePoint)) {
        // The pen goes to where the mark begins, and from the mark to the end of the letter.
        const letter = glyphOf(data, last, lastText, 0);
        const offset = markOffset(data, last, id);
        glyphs[count++] = { ...letter, advance: offset };
        glyphs[count++] = { ...glyphOf(data, id, character, 0), advance: letter.advance - offset };
        last = -1;
        continue;
      }
      if (last >= 0) glyphs[count++] = glyphOf(data, last, lastText, kern(data, last, id));
      last = id;
      lastText = character;
    } else {
      last = joined;
      lastText += character;
    }
  }
  if (last >= 0) glyphs[count++] = glyphOf(data, last, lastText, 0);
  glyphs.length = count;
  return glyphs;
}

function glyphOf({ advanceOf }: FaceData, id: number, text: string, kerning: number): Glyph {
  const width = advanceOf(id);
  return { id, advance: width + kerning, width, text };
}

/** Kerning between two glyphs in thousandths of an em. */
function kern({ kerning }: FaceData, first: number, second: number): number {
  if (kerning === undefined) return 0;
  const row = kerning.firstClass[first] ?? 0;
  const column = kerning.secondClass[second] ?? 0;
  return kerning.values[row * kerning.columns + column] ?? 0;
}

/** The tables that PDF asks of an embedded TrueType font (ISO 32000-1, 9.9). */
function subsetFace(data: FaceData, glyphIds: Iterable<number>): Subset {
  const held = numberedGlyphs(data, glyphIds);
  return { file: writeSfnt(coreTables(data, layGlyphs(data, held))), idOf: held.idOf };
}

/**
 * A complete font for these code points, with the face's kerning, ligatures and proportional
 * figures (on request, as `pnum`). Code points that the face lacks are left out.
 */
function webFontOf(data: FaceData, codePoints: Iterable<number>): Uint8Array {
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
