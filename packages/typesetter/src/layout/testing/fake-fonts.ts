/** Faces for tests: every character is half an em wide, Chinese ones a whole em; U+2603 is in no face. */
import type { Face, FaceId, FontSet, Glyph } from '../../text/types.ts';

const MISSING = 0x2603;
const isWide = (codePoint: number): boolean => codePoint >= 0x2e80;

function face(id: FaceId): Face {
  return {
    id,
    postscriptName: `Fake-${id}`,
    metrics: {
      ascent: 800,
      descent: -200,
      capHeight: 700,
      xHeight: 500,
      italicAngle: 0,
      stemV: 80,
      bbox: [0, -200, 1000, 800],
    },
    glyphCount: 0x10ffff,
    glyphOf: (codePoint) => codePoint,
    carries: () => true,
    has: (codePoint) => codePoint !== MISSING && (id === 'han') === isWide(codePoint),
    shape: (text) =>
      [...text].map((character): Glyph => {
        const id = character.codePointAt(0) ?? 0;
        const width = isWide(id) ? 1000 : 500;
        return { id: id === MISSING ? 0 : id, advance: width, width, text: character };
      }),
    subset: () => ({ file: new Uint8Array(), idOf: new Map() }),
    webFont: () => new Uint8Array(),
  };
}

export const fakeFonts: FontSet = {
  face,
  faceFor: (codePoint, wanted) => {
    if (codePoint === MISSING) return undefined;
    return isWide(codePoint) ? 'han' : wanted === 'han' ? 'serif' : wanted;
  },
};
