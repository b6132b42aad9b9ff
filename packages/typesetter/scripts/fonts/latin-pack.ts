/** Builds latin.bin: every Latin-Cyrillic face as arrays that are used as they lie in memory. */
import subsetFont from 'subset-font';
import { buildCodePointMap } from '../../src/text/code-point-map.ts';
import type { FaceHeader } from '../../src/text/face-data.ts';
import { writePack } from '../../src/text/pack.ts';
import { readSfnt, tableOf } from '../../src/text/sfnt.ts';
import { readCmap } from './cmap-reader.ts';
import { codePointsOf, LATIN_RANGES, SPACE_WIDTHS, STAND_INS } from './coverage.ts';
import { measureKerning } from './kerning.ts';
import { readMetrics } from './metrics.ts';
import { type Outlines, readOutlines } from './outlines.ts';
import { rawTables } from './raw-tables.ts';
import { openShaper } from './shaper.ts';
import { FAMILIES, LATIN_SOURCES, type LatinFaceId, readSource, type Source } from './sources.ts';
import { findLigatures, findProportionalFigures, spellingsOf } from './substitutions.ts';

type Arrays = Record<string, Uint8Array | Uint16Array | Int16Array | Uint32Array>;

export async function buildLatinPack(): Promise<Uint8Array> {
  const faces: Record<string, FaceHeader> = {};
  const arrays: Arrays = {};
  for (const [id, source] of Object.entries(LATIN_SOURCES)) {
    faces[id] = await addFace(id as LatinFaceId, source, arrays);
  }
  return writePack('latin', { faces }, arrays);
}

async function addFace(id: LatinFaceId, source: Source, arrays: Arrays): Promise<FaceHeader> {
  const full = readSource(source.family, source.style);
  const wanted = String.fromCodePoint(...codePointsOf(LATIN_RANGES));
  const bytes = await subsetFont(Buffer.from(full), wanted, {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: ['kern', 'liga', 'pnum'],
  });
  const tables = readSfnt(bytes);
  const cmap = readCmap(tableOf(tables, 'cmap'));
  const shaper = openShaper(bytes);
  const measured = readOutlines(tables);
  const figures = findProportionalFigures(shaper, cmap.keys());
  const kerning = measureKerning(shaper, measured.advances.length);
  const outlines = addMissingSpaces(measured, cmap);
  const glyphCount = outlines.advances.length;

  const map = buildCodePointMap(cmap);
  const add = (name: string, array: Arrays[string]): void => {
    arrays[`${id}/${name}`] = array;
  };
  add('pages', map.pages);
  add('glyphs', map.glyphs);
  add('advances', outlines.advances);
  add('loca', outlines.loca);
  add('kernFirst', extended(kerning.firstClass, glyphCount));
  add('kernSecond', extended(kerning.secondClass, glyphCount));
  add('kernValues', kerning.values);
  const ligatures = findLigatures(shaper);
  add('ligatures', ligatures);
  add('spellings', spellingsOf(ligatures));
  add('figures', figures);
  const { family, weight, style } = source.css;
  const webName = `${family} ${weight === 400 ? '' : 'SemiBold '}${style}`;
  for (const [tag, table] of rawTables(tables, webName)) add(tag, table);
  // Behind the others, which are read as one.
  arrays[`outlines/${id}`] = outlines.glyf;
  return {
    postscriptName: `${FAMILIES[source.family]}-${POSTSCRIPT_STYLES[source.style] ?? source.style}`,
    metrics: readMetrics(tables),
    glyphCount,
    kernColumns: kerning.columns,
  };
}

const POSTSCRIPT_STYLES: Readonly<Record<string, string>> = {
  '400Regular': 'Regular',
  '400Regular_Italic': 'Italic',
  '600SemiBold': 'SemiBold',
  '600SemiBold_Italic': 'SemiBoldItalic',
};

/**
 * Gives the face an empty glyph for each space it lacks and stand-ins for hyphens it lacks; `cmap` grows.
 * Without them a non-breaking space would come out as a box.
 */
function addMissingSpaces(outlines: Outlines, cmap: Map<number, number>): Outlines {
  const advances = [...outlines.advances];
  const loca = [...outlines.loca];
  const add = (codePoint: number, width: number): void => {
    if (cmap.has(codePoint)) return;
    cmap.set(codePoint, advances.length);
    advances.push(width);
    loca.push(outlines.glyf.length);
  };
  for (const [codePoint, width] of SPACE_WIDTHS) add(codePoint, width);
  add(0x2007, advances[cmap.get(0x30) ?? 0] ?? 500); // figure space
  for (const [codePoint, other] of STAND_INS) {
    const glyph = cmap.get(other);
    if (!cmap.has(codePoint) && glyph !== undefined) cmap.set(codePoint, glyph);
  }
  return { advances: Uint16Array.from(advances), loca: Uint32Array.from(loca), glyf: outlines.glyf };
}

/** Glyphs added after measuring kern like .notdef, which is to say not at all. */
const extended = (classes: Uint16Array, length: number): Uint16Array =>
  Uint16Array.from({ length }, (_, glyph) => classes[glyph] ?? classes[0] ?? 0);
