/** Words to boxes, cut at every place at which a line may end inside them. */
import { type Cut, cutBetween, emergencyCost, hyphenPoints, isOfLetters } from './cuts.ts';
import { hyphenPenalty, NEVER, type Paragraph, penalty, shape, widthOf } from './paragraph.ts';
import type { FaceId, Glyph, TextStyle } from './types.ts';

/** Stretch of the seam between two Chinese characters, in ems: enough over a line to make up for one of them. */
const HAN_STRETCH = 0.06;

/** Shapes the word as a whole, so that kerning and ligatures survive, and cuts the glyphs. */
export function addWord(
  paragraph: Paragraph,
  face: FaceId,
  style: TextStyle,
  word: string,
  start: number,
): void {
  const { text } = paragraph;
  const glyphs = shape(paragraph, face, style, word);
  if (paragraph.items.at(-1)?.kind === 'box') {
    const seam = cutAt(paragraph, style, start, codePointBefore(text, start), text.codePointAt(start) ?? 0);
    addCut(paragraph, face, style, seam ?? { kind: 'none' });
  }
  const hyphens = hyphenPoints(word, style, paragraph.hyphenator);
  // Between letters there is nothing but hyphens, which are few; the rest of most words.
  const whole = hyphens.length === 0 && isOfLetters(word);
  let nextHyphen = 0;
  let from = 0;
  let at = 0;
  for (let i = 0; i < glyphs.length - 1 && !whole; i++) {
    at += glyphs[i]?.text.length ?? 0;
    while ((hyphens[nextHyphen] ?? Number.POSITIVE_INFINITY) < at) nextHyphen++; // inside a ligature
    const cut: Cut | undefined =
      hyphens[nextHyphen] === at
        ? { kind: 'hyphen' }
        : cutAt(paragraph, style, start + at, codePointBefore(word, at), word.codePointAt(at) ?? 0);
    if (cut === undefined) continue;
    addBoxes(paragraph, face, style, glyphs.slice(from, i + 1));
    addCut(paragraph, face, style, cut);
    from = i + 1;
  }
  addBoxes(paragraph, face, style, from === 0 ? glyphs : glyphs.slice(from));
}

const cutAt = (
  paragraph: Paragraph,
  style: TextStyle,
  offset: number,
  before: number,
  after: number,
): Cut | undefined => cutBetween(before, after, paragraph.opportunities()[offset] ?? 0, style);

function codePointBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  const low = unit >= 0xdc00 && unit <= 0xdfff;
  return (low ? text.codePointAt(at - 2) : unit) ?? 0;
}

/** One box, or one for each glyph where the whole is wider than the narrowest line. */
function addBoxes(
  { items, narrowest }: Paragraph,
  face: FaceId,
  { size }: TextStyle,
  glyphs: readonly Glyph[],
): void {
  const width = widthOf(glyphs, size);
  if (narrowest === undefined || width <= narrowest || glyphs.length < 2) {
    items.push({ kind: 'box', width, run: { face, size, glyphs } });
    return;
  }
  glyphs.forEach((glyph, index) => {
    if (index > 0) items.push(penalty(emergencyCost(glyphs[index - 1]?.text ?? '')));
    items.push({ kind: 'box', width: widthOf([glyph], size), run: { face, size, glyphs: [glyph] } });
  });
}

function addCut(paragraph: Paragraph, face: FaceId, style: TextStyle, cut: Cut): void {
  const { items } = paragraph;
  if (cut.kind === 'hyphen') items.push(hyphenPenalty(paragraph, face, style));
  else if (cut.kind === 'mark') items.push(penalty(cut.cost, cut.flagged));
  else {
    if (cut.kind === 'none' || !cut.breakable) items.push(NEVER);
    if (cut.kind === 'none') return;
    items.push({ kind: 'glue', width: 0, stretch: HAN_STRETCH * style.size, shrink: 0, run: undefined });
  }
}
