/** Shaping of one run with one face: characters to glyphs, figures, ligatures, kerning. */
import { type FaceData, pairKey } from './face-data.ts';
import { isCombining, markOffset } from './marks.ts';
import type { Glyph, ShapeOptions } from './types.ts';

/**
 * Shapes left-to-right text. Equals HarfBuzz with kern and liga for text in composed form (NFC); other combining
 * marks are moved sideways over the middle of their letters.
 */
export function shapeText(data: FaceData, text: string, options: ShapeOptions): readonly Glyph[] {
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
export function kern({ kerning }: FaceData, first: number, second: number): number {
  if (kerning === undefined) return 0;
  const row = kerning.firstClass[first] ?? 0;
  const column = kerning.secondClass[second] ?? 0;
  return kerning.values[row * kerning.columns + column] ?? 0;
}
