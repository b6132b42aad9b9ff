/** Shaping of one run with one face: characters to glyphs, figures, ligatures, kerning. */
import { lookUp } from './code-point-map.ts';
import { type FaceData, pairKey } from './face-data.ts';
import type { Glyph, ShapeOptions } from './types.ts';

/**
 * Shapes left-to-right text. Equals HarfBuzz with kern and liga for text in composed form (NFC); combining
 * marks keep their own advance and are not moved onto their base.
 */
export function shapeText(data: FaceData, text: string, options: ShapeOptions): readonly Glyph[] {
  const { advances } = data;
  const glyphs: Glyph[] = [];
  const proportional = options.figures === 'proportional';
  // A glyph is made when its successor is known: the two may join, or stand closer than their widths say.
  let last = -1;
  let lastText = '';
  const close = (next: number | undefined): void => {
    const width = advances[last] ?? 0;
    glyphs.push({ id: last, advance: width + kern(data, last, next), width, text: lastText });
  };
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const length = codePoint > 0xffff ? 2 : 1;
    const character = length === 1 ? (text[at] ?? '') : text.slice(at, at + 2);
    at += length;
    let id = lookUp(data.codePoints, codePoint);
    if (proportional) id = data.figures.get(id) ?? id;
    const joined =
      options.ligatures && last >= 0 && data.joining.has(last)
        ? data.ligatures.get(pairKey(last, id))
        : undefined;
    if (joined === undefined) {
      if (last >= 0) close(id);
      last = id;
      lastText = character;
    } else {
      last = joined;
      lastText += character;
    }
  }
  if (last >= 0) close(undefined);
  return glyphs;
}

/** Kerning between two glyphs in thousandths of an em; 0 after the last glyph of a run. */
export function kern(data: FaceData, first: number, second: number | undefined): number {
  const { kerning } = data;
  if (kerning === undefined || second === undefined) return 0;
  const row = kerning.firstClass[first] ?? 0;
  const column = kerning.secondClass[second] ?? 0;
  return kerning.values[row * kerning.columns + column] ?? 0;
}
