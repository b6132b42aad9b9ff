import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { testFonts } from './testing/fonts.ts';
import type { FaceId } from './types.ts';

const open = (bytes: Uint8Array): Font => create(Buffer.from(bytes));
const options = { figures: 'proportional', ligatures: true } as const;

describe.each<[FaceId, string]>([
  ['serif', 'Škoda office №5 ё Ž'],
  ['sans-italic', 'Résumé «ещё» 2019'],
  ['han', '两国元首，。（）１Ａ'],
])('a PDF subset of %s', (id, text) => {
  const face = testFonts().face(id);
  const glyphs = face.shape(text, options);
  const { file, idOf } = face.subset(glyphs.map((g) => g.id));
  const font = open(file);

  it('holds the outlines, with their widths, under ids that it tells', () => {
    for (const glyph of glyphs) {
      const read = font.getGlyph(idOf.get(glyph.id) ?? 0);
      expect(read.advanceWidth).toBe(glyph.width);
      if (glyph.text.trim() !== '') expect(read.path.commands.length).toBeGreaterThan(3);
    }
  });

  it('holds nothing else', () => {
    const used = new Set(glyphs.map((g) => g.id));
    expect(font.numGlyphs).toBe(idOf.size);
    // .notdef and the components of accented letters.
    expect(font.numGlyphs - used.size).toBeLessThan(13);
  });

  it('is the same bytes each time, whatever the order of the ids', () => {
    const ids = glyphs.map((g) => g.id);
    expect(face.subset([...ids].reverse())).toEqual(face.subset(ids));
  });
});

describe.each<[FaceId, string]>([
  ['han', '两国元首，。、“”'],
  ['serif', 'Škoda Москва'],
])('a web font of %s', (id, text) => {
  const face = testFonts().face(id);
  const codePoints = [...text].map((c) => c.codePointAt(0) ?? 0);
  const bytes = face.webFont([...codePoints, 0xe000]);
  const font = open(bytes);

  it('is the same bytes each time', () => {
    expect(Buffer.compare(face.webFont([...codePoints, 0xe000]), bytes)).toBe(0);
  });

  it('maps the code points asked for and no others', () => {
    const mapped = font.characterSet.filter((codePoint) => codePoint !== 0xffff); // ends every such table
    expect(mapped.sort((a, b) => a - b)).toEqual([...new Set(codePoints)].sort((a, b) => a - b));
  });

  it('draws them as the face does', () => {
    for (const codePoint of codePoints) {
      const character = String.fromCodePoint(codePoint);
      const glyph = font.glyphForCodePoint(codePoint);
      expect(glyph.advanceWidth).toBe(face.shape(character, options)[0]?.width);
      if (character !== ' ') expect(glyph.path.commands.length).toBeGreaterThan(3);
    }
  });

  it('has the tables that browsers insist on, and sums that add up', () => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let sum = 0;
    for (let i = 0; i < bytes.length; i += 4) sum = (sum + view.getUint32(i)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
    const tags = Array.from({ length: view.getUint16(4) }, (_, i) =>
      String.fromCharCode(...bytes.subarray(12 + 16 * i, 16 + 16 * i)),
    );
    const required = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];
    expect(tags.filter((tag) => tag !== 'GPOS' && tag !== 'GSUB')).toEqual(required);
  });
});
