/** Text made to fit a width: in several lines, or cut. Lengths are points. */

import { TEXT } from './marks.ts';
import type { MeasureText, TextMark } from './scene.ts';

type Face = TextMark['face'];

/** The text, cut to the width with an ellipsis where it is wider. */
export function shorten(words: string, width: number, measure: MeasureText, face: Face = 'sans'): string {
  if (measure(words, face, TEXT) <= width) return words;
  const characters = [...words];
  let [low, high] = [0, characters.length];
  const cut = (length: number): string => `${characters.slice(0, length).join('').trimEnd()}…`;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(cut(middle), face, TEXT) <= width) low = middle;
    else high = middle - 1;
  }
  return cut(low);
}

/** The text in lines of the width, at most so many; what is left over is cut. Chinese is broken anywhere. */
export function wrap(
  words: string,
  width: number,
  measure: MeasureText,
  { face = 'sans', most = Number.POSITIVE_INFINITY }: { readonly face?: Face; readonly most?: number } = {},
): readonly string[] {
  const pieces = words.split(/(?<= )|(?<=[\u2e80-\u9fff])(?=[\u2e80-\u9fff])/u);
  const lines: string[] = [];
  let line = '';
  for (const [i, piece] of pieces.entries()) {
    if (line !== '' && measure((line + piece).trimEnd(), face, TEXT) > width) {
      if (lines.length + 1 === most)
        return [...lines, shorten((line + pieces.slice(i).join('')).trimEnd(), width, measure, face)];
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  lines.push(line.trimEnd());
  return lines.map((one) => shorten(one, width, measure, face));
}
