/** Builds han.bin: all of Noto Sans SC, of which a document reads the few glyphs it needs. */
import subsetFont from 'subset-font';
import { buildCodePointMap } from '../../src/text/code-point-map.ts';
import type { FaceHeader } from '../../src/text/face-data.ts';
import { writePack } from '../../src/text/pack.ts';
import { readSfnt, tableOf, viewOf } from '../../src/text/sfnt.ts';
import { readCmap } from './cmap-reader.ts';
import { readMetrics } from './metrics.ts';
import { readOutlines } from './outlines.ts';
import { rawTables } from './raw-tables.ts';
import { HAN_STYLE, readSource } from './sources.ts';

export async function buildHanPack(): Promise<Uint8Array> {
  const full = readSource('noto-sans-sc', HAN_STYLE);
  const every = readCmap(tableOf(readSfnt(full), 'cmap'));
  const bytes = await subsetFont(Buffer.from(full), charactersOf(every.keys()), {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: [],
  });
  const tables = readSfnt(bytes);
  const cmap = readCmap(tableOf(tables, 'cmap'));
  const outlines = readOutlines(tables);

  // Common characters get low ids: subsets keep ids, and their tables are as long as the highest one.
  const order = commonFirst(cmap);
  const glyphOf = (old: number): number => order.indexOf.get(old) ?? 0;
  const advances = Uint16Array.from(order.glyphs, (old) => outlines.advances[old] ?? 0);
  const loca = new Uint32Array(order.glyphs.length + 1);
  const glyf = new Uint8Array(outlines.glyf.length);
  let end = 0;
  order.glyphs.forEach((old, glyph) => {
    const outline = outlines.glyf.subarray(outlines.loca[old], outlines.loca[old + 1]);
    if (outline.length > 0 && viewOf(outline).getInt16(0) < 0) throw new Error(`glyph ${old} is a composite`);
    loca[glyph] = end;
    glyf.set(outline, end);
    end += outline.length;
  });
  loca[order.glyphs.length] = end;

  const map = buildCodePointMap([...cmap].map(([codePoint, old]) => [codePoint, glyphOf(old)] as const));
  const arrays: Parameters<typeof writePack>[2] = {
    'han/pages': map.pages,
    'han/glyphs': map.glyphs,
    'han/advances': advances,
    'han/loca': loca,
    'outlines/han': glyf.subarray(0, end),
    ...Object.fromEntries(
      rawTables(tables, 'Summit Han').map(([tag, table]) => [`han/${tag}`, table] as const),
    ),
  };
  const face: FaceHeader = {
    postscriptName: 'NotoSansSC-Regular',
    metrics: readMetrics(tables),
    glyphCount: order.glyphs.length,
    kernColumns: 0,
  };
  return writePack('han', { faces: { han: face } }, arrays);
}

/** Old glyph ids in their new order (0 stays .notdef), and the way back. */
function commonFirst(cmap: ReadonlyMap<number, number>): {
  glyphs: number[];
  indexOf: ReadonlyMap<number, number>;
} {
  const order = new Set([0]);
  for (const codePoint of commonCodePoints()) {
    const glyph = cmap.get(codePoint);
    if (glyph !== undefined) order.add(glyph);
  }
  for (const [, glyph] of [...cmap].sort(([a], [b]) => a - b)) order.add(glyph);
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
