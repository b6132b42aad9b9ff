/** Text made to fit a width: cut with an ellipsis. Lengths are points. */
import type { MeasureText } from '../text/text-width.ts';
import { TEXT } from './marks.ts';
import type { TextMark } from './scene.ts';

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
