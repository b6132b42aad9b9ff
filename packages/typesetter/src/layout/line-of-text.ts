/** Single lines that no paragraph breaking concerns: page furniture, page numbers, leaders. */
import type { TextFormat } from '../style/formats.ts';
import type { InlineOwner } from './box.ts';
import { textStyle } from './inline-content.ts';
import { type SetLine, setLine } from './set-line.ts';
import type { Setter } from './setter.ts';
import { shapeContent } from './shape-content.ts';

/** What a line needs: faces, and a place for faults. */
export type LineSetter = Pick<Setter, 'fonts' | 'report'>;

/** Text on one line, its left end at x = 0 and its baseline at y = 0. */
export function setText(
  text: string,
  format: TextFormat,
  lang: string,
  owner: InlineOwner,
  setter: LineSetter,
): SetLine {
  const content = shapeContent([{ text, style: textStyle(format, lang), owner }], setter.fonts, setter);
  return setLine(content, { from: 0, end: content.items.length, next: content.items.length, ratio: 0 }, 0);
}

/** The same, cut to a width with an ellipsis; for what is said in full elsewhere. */
export function setTextWithin(
  text: string,
  width: number,
  format: TextFormat,
  lang: string,
  owner: InlineOwner,
  setter: LineSetter,
): SetLine {
  const whole = setText(text, format, lang, owner, setter);
  if (whole.width <= width) return whole;
  const characters = [...text];
  let low = 0;
  let high = characters.length;
  const cut = (length: number): SetLine =>
    setText(`${characters.slice(0, length).join('').trimEnd()}…`, format, lang, owner, setter);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (cut(middle).width <= width) low = middle;
    else high = middle - 1;
  }
  return cut(low);
}
