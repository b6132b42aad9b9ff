/** Shaping of one run with one face: characters to glyphs, figures, ligatures, kerning. */
import { lookUp } from './code-point-map.ts';
import { type FaceData, pairKey } from './face-data.ts';
import type { Glyph, ShapeOptions } from './types.ts';

/**
 * Shapes left-to-right text. Equals HarfBuzz with kern and liga for text in composed form (NFC); combining
 * marks keep their own advance and are not moved onto their base.
 */
export function shapeText(data: FaceData, text: string, options: ShapeOptions): readonly Glyph[] {
  const ids: number[] = [];
  const texts: string[] = [];
  const proportional = options.figures === 'proportional';
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const length = codePoint > 0xffff ? 2 : 1;
    const character = length === 1 ? (text[at] ?? '') : text.slice(at, at + 2);
    at += length;
    let id = lookUp(data.codePoints, codePoint);
    if (proportional) id = data.figures.get(id) ?? id;
    const last = ids.length - 1;
    const joined =
      options.ligatures && last >= 0 ? data.ligatures.get(pairKey(ids[last] ?? 0, id)) : undefined;
    if (joined === undefined) {
      ids.push(id);
      texts.push(character);
    } else {
      ids[last] = joined;
      texts[last] += character;
    }
  }
  const { advances } = data;
  return ids.map((id, i) => {
    const width = advances[id] ?? 0;
    return { id, advance: width + kern(data, id, ids[i + 1]), width, text: texts[i] ?? '' };
  });
}

/** Kerning between two glyphs in thousandths of an em; 0 after the last glyph of a run. */
export function kern(data: FaceData, first: number, second: number | undefined): number {
  const { kerning } = data;
  if (kerning === undefined || second === undefined) return 0;
  const row = kerning.firstClass[first] ?? 0;
  const column = kerning.secondClass[second] ?? 0;
  return kerning.values[row * kerning.columns + column] ?? 0;
}
