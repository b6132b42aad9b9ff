/** Words to boxes, cut at every place at which a line may end inside them. */

import { holdTogether } from './line-break.ts';
import {
  BREAK_FORBIDDEN,
  fontOf,
  hyphenPenalty,
  NO_GLYPHS,
  type Paragraph,
  penalty,
  shape,
  widthOf,
} from './paragraph-items.ts';
import {
  type FaceId,
  type Font,
  type Glyph,
  type InlineBox,
  type InlineItem,
  itemLength,
  type TextStyle,
} from './types.ts';
import { breakBetween, emergencyCost, hyphenPoints, isSolid, type WordBreak } from './word-breaks.ts';

/** Stretch of the seam between two Chinese characters, in ems: enough over a line to make up for one of them. */
const HAN_STRETCH = 0.06;

/** The box of a solid word that is not to be cut; undefined where one face does not have all its letters. */
export function plainWord(paragraph: Paragraph, style: TextStyle, letters: string): InlineBox | undefined {
  const glyphs = shape(paragraph, style.face, style.figures, letters);
  return glyphs.some(isMissing) ? undefined : boxOf(style, glyphs);
}

const isMissing = ({ id }: Glyph): boolean => id === 0;

// Its width comes last: of objects that begin alike V8 keeps fields alike, and widths of other boxes are not whole.
const boxOf = (font: Font, glyphs: readonly Glyph[]): InlineBox => ({
  kind: 'box',
  font,
  glyphs,
  width: widthOf(glyphs, font.size),
});

/** Shapes the word as a whole, so that kerning and ligatures survive, and cuts the glyphs. */
export function addWord(
  paragraph: Paragraph,
  face: FaceId,
  style: TextStyle,
  word: string,
  start: number,
): void {
  const glyphs = shape(paragraph, face, style.figures, word);
  if (paragraph.items.at(-1)?.kind === 'box') addSeam(paragraph, style, start);
  const hyphens = hyphenPoints(word, style, paragraph.hyphenator);
  // Most words have no place to break but hyphens.
  const whole = hyphens.length === 0 && isSolid(word);
  let nextHyphen = 0;
  let from = 0;
  let at = 0;
  for (let i = 0; i < glyphs.length - 1 && !whole; i++) {
    at += glyphs[i]?.text.length ?? 0;
    while ((hyphens[nextHyphen] ?? Number.POSITIVE_INFINITY) < at) nextHyphen++; // inside a ligature
    const hyphen = hyphens[nextHyphen] === at;
    const around = [codePointBefore(word, at), word.codePointAt(at) ?? 0] as const;
    const cut = hyphen ? undefined : breakAt(paragraph, style, start + at, ...around);
    if (!hyphen && cut === undefined) continue;
    addBoxes(paragraph, face, style, glyphs.slice(from, i + 1));
    if (cut === undefined) paragraph.items.push(hyphenPenalty(paragraph, face, style));
    else addBreak(paragraph.items, style, cut);
    from = i + 1;
  }
  addBoxes(paragraph, face, style, from === 0 ? glyphs : glyphs.slice(from));
}

/** What lies between two boxes of different style or face, the second of which begins at an offset. */
export function addSeam(paragraph: Paragraph, style: TextStyle, offset: number): void {
  const { text, items } = paragraph;
  const before = codePointBefore(text, offset);
  const after = text.codePointAt(offset) ?? 0;
  const cut = holdTogether(before, after) ? undefined : breakAt(paragraph, style, offset, before, after);
  if (cut === undefined) items.push(BREAK_FORBIDDEN);
  else addBreak(items, style, cut);
}

const breakAt = (
  paragraph: Paragraph,
  style: TextStyle,
  offset: number,
  before: number,
  after: number,
): WordBreak | undefined => breakBetween(before, after, paragraph.opportunities()[offset] ?? 0, style);

function codePointBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  const low = unit >= 0xdc00 && unit <= 0xdfff;
  return (low ? text.codePointAt(at - 2) : unit) ?? 0;
}

/** One box, or one for each glyph where the whole, with the hyphen that may follow it, is wider than the narrowest line. */
function addBoxes(paragraph: Paragraph, face: FaceId, style: TextStyle, glyphs: readonly Glyph[]): void {
  const { items, narrowest } = paragraph;
  const font = fontOf(style, face);
  const box = boxOf(font, glyphs);
  const fits =
    narrowest === undefined || box.width + hyphenPenalty(paragraph, face, style).width <= narrowest;
  if (fits || glyphs.length < 2) {
    items.push(box);
    return;
  }
  glyphs.forEach((glyph, index) => {
    if (index > 0) items.push(penalty(emergencyCost(glyphs[index - 1]?.text ?? '')));
    items.push(boxOf(font, [glyph]));
  });
}

function addBreak(items: InlineItem[], { size }: TextStyle, cut: WordBreak): void {
  if (cut.kind === 'mark') items.push(penalty(cut.cost, cut.flagged));
  else {
    if (!cut.breakable) items.push(BREAK_FORBIDDEN);
    items.push({
      kind: 'glue',
      font: undefined,
      glyphs: NO_GLYPHS,
      width: 0,
      stretch: itemLength(HAN_STRETCH * size),
      shrink: 0,
    });
  }
}
