/** A face over its prepared data. */
import type { FaceData } from './face-data.ts';
import { shapeText } from './shape.ts';
import { subsetFace, webFontOf } from './subset.ts';
import type { Face, FaceId, Glyph } from './types.ts';

export function makeFace(id: FaceId, data: FaceData): Face {
  // Hyphens, figures and the like are met again and again. Of words there is an account by style.
  const single = Array.from({ length: 4 }, () => new Map<string, readonly Glyph[]>());
  return {
    id,
    postscriptName: data.header.postscriptName,
    metrics: data.header.metrics,
    glyphCount: data.header.glyphCount,
    has: (codePoint) => data.glyphOf(codePoint) !== 0,
    glyphOf: data.glyphOf,
    shape(text, options) {
      if (text.length > 1) return shapeText(data, text, options);
      const kept = single[(options.figures === 'proportional' ? 1 : 0) + (options.ligatures ? 2 : 0)];
      const known = kept?.get(text);
      if (known !== undefined) return known;
      const glyphs = shapeText(data, text, options);
      kept?.set(text, glyphs);
      return glyphs;
    },
    subset: (glyphIds) => subsetFace(data, glyphIds),
    webFont: (codePoints) => webFontOf(data, codePoints),
  };
}
