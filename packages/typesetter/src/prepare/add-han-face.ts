/** A face of Chinese characters, of which a document reads the few glyphs it needs. */
import subsetFont from 'subset-font';
import { buildCodePointMap } from '../text/code-point-map.ts';
import { componentOffsets, isComposite } from '../text/glyph-table.ts';
import { readSfnt, tableOf, viewOf } from '../text/sfnt.ts';
import type { PreparedFace } from './add-face.ts';
import { readCmap } from './cmap-reader.ts';
import type { SingleFace } from './font-source.ts';
import { readMetrics } from './metrics.ts';
import { postscriptNameIn } from './name-table.ts';
import { hasPlainMetrics, readOutlines, unitsPerEm } from './outlines.ts';
import { rawTables } from './raw-tables.ts';

/** All characters of a font, without kerning and ligatures. */
export async function prepareHanFace(
  { bytes, tables: given, axes }: SingleFace,
  name: string,
): Promise<PreparedFace> {
  const every = readCmap(tableOf(given, 'cmap'));
  const subset = await subsetFont(Buffer.from(bytes), charactersOf(every.keys()), {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: [],
    ...(axes && { variationAxes: axes }),
  });
  const tables = readSfnt(subset);
  const em = unitsPerEm(tables);
  const cmap = readCmap(tableOf(tables, 'cmap'));
  const outlines = readOutlines(tables);

  // Common characters get low ids: subsets keep ids, and their tables are as long as the highest one.
  const order = commonFirst(cmap, outlines.advances.length);
  const glyphOf = (old: number): number => order.indexOf.get(old) ?? 0;
  const loca = new Uint32Array(order.glyphs.length + 1);
  const glyf = new Uint8Array(outlines.glyf.length);
  let end = 0;
  order.glyphs.forEach((old, glyph) => {
    const outline = Uint8Array.from(outlines.glyf.subarray(outlines.loca[old], outlines.loca[old + 1]));
    if (isComposite(outline)) {
      const view = viewOf(outline);
      for (const at of componentOffsets(outline)) view.setUint16(at, glyphOf(view.getUint16(at)));
    }
    loca[glyph] = end;
    glyf.set(outline, end);
    end += outline.length;
  });
  loca[order.glyphs.length] = end;

  const map = buildCodePointMap([...cmap].map(([codePoint, old]) => [codePoint, glyphOf(old)] as const));
  const plain = hasPlainMetrics(outlines, em);
  const ownAdvances = Uint16Array.from(order.glyphs, (old) => outlines.advances[old] ?? 0);
  return {
    header: {
      postscriptName: postscriptNameIn(given['name']) ?? name.replaceAll(/[^A-Za-z0-9-]/g, ''),
      metrics: readMetrics(tables, outlines, (codePoint) => cmap.get(codePoint)),
      glyphCount: order.glyphs.length,
      kernColumns: 0,
      ...(!plain && { unitsPerEm: em }),
    },
    arrays: {
      pages: map.pages,
      glyphs: map.glyphs,
      advances: ownAdvances.map((units) => Math.round((units * 1000) / em)),
      loca,
      ...(!plain && {
        ownAdvances,
        ownBearings: Int16Array.from(order.glyphs, (old) => outlines.bearings[old] ?? 0),
      }),
      ...Object.fromEntries(rawTables(tables, name)),
    },
    outlines: glyf.subarray(0, end),
  };
}

/** Old glyph ids in their new order (0 stays .notdef), and the way back. */
function commonFirst(
  cmap: ReadonlyMap<number, number>,
  count: number,
): {
  glyphs: number[];
  indexOf: ReadonlyMap<number, number>;
} {
  const order = new Set([0]);
  for (const codePoint of commonCodePoints()) {
    const glyph = cmap.get(codePoint);
    if (glyph !== undefined) order.add(glyph);
  }
  for (const [, glyph] of [...cmap].sort(([a], [b]) => a - b)) order.add(glyph);
  // Parts of composites have no character of their own.
  for (let glyph = 0; glyph < count; glyph++) order.add(glyph);
  const glyphs = [...order];
  return { glyphs, indexOf: new Map(glyphs.map((glyph, index) => [glyph, index])) };
}

/** GB 2312 in its own order: symbols, then the 3,755 commonest characters, then 3,008 more. */
function* commonCodePoints(): Generator<number> {
  const decoder = new TextDecoder('gb18030');
  for (let row = 0xa1; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const [character = ''] = decoder.decode(Uint8Array.of(row, cell));
      const codePoint = character.codePointAt(0) ?? 0;
      if (codePoint < 0xe000 || codePoint > 0xf8ff) yield codePoint; // what GB 2312 left free is private use
    }
  }
}

function charactersOf(codePoints: Iterable<number>): string {
  let text = '';
  for (const codePoint of codePoints) text += String.fromCodePoint(codePoint);
  return text;
}
