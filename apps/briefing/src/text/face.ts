/** A face over its prepared data, with a cache of shaped strings. */
import type { FaceData } from './face-data.ts';
import { shapeText } from './shape.ts';
import { subsetFace, webFontOf } from './subset.ts';
import type { Face, FaceId, Glyph } from './types.ts';

/** Shaped strings kept a face and option; a server that meets ever new words must not grow for ever. */
const CACHE_LIMIT = 20_000;

export function makeFace(id: FaceId, data: FaceData): Face {
  const caches = Array.from({ length: 4 }, () => new Map<string, readonly Glyph[]>());
  return {
    id,
    postscriptName: data.header.postscriptName,
    metrics: data.header.metrics,
    glyphCount: data.header.glyphCount,
    has: (codePoint) => data.glyphOf(codePoint) !== 0,
    shape(text, options) {
      const cache =
        caches[(options.figures === 'proportional' ? 1 : 0) + (options.ligatures ? 2 : 0)] ?? new Map();
      const known = cache.get(text);
      if (known !== undefined) return known;
      if (cache.size >= CACHE_LIMIT) cache.clear();
      const glyphs = shapeText(data, text, options);
      cache.set(text, glyphs);
      return glyphs;
    },
    subset: (glyphIds) => subsetFace(data, glyphIds),
    webFont: (codePoints) => webFontOf(data, codePoints),
  };
}
