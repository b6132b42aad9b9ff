/** A face over its prepared data. */
import type { FaceData } from './face-data.ts';
import { standsClear } from './marks.ts';
import { shapeText } from './shape.ts';
import { subsetFace, webFontOf } from './subset.ts';
import type { Face, FaceId } from './types.ts';

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
