/** Words to boxes, cut at every place at which a line may end inside them. */
import { type Cut, cutBetween, emergencyCost, hyphenPoints } from './cuts.ts';
import { glyphRun, hyphenPenalty, type Paragraph, shape, widthOf } from './paragraph.ts';
import type { FaceRun } from './runs.ts';
import type { Glyph } from './types.ts';

/** Stretch of the seam between two Chinese characters, in ems: enough over a line to make up for one of them. */
const HAN_STRETCH = 0.06;

/** Narrowest column assumed where none is stated: points, and ems of the text. */
const NARROWEST = { points: 40, ems: 4 } as const;

/** Shapes the word as a whole, so that kerning and ligatures survive, and cuts the glyphs. */
export function addWord<Owner>(
  paragraph: Paragraph<Owner>,
  run: FaceRun<Owner>,
  word: string,
  start: number,
): void {
  const { text } = paragraph;
  const glyphs = shape(paragraph, run, word);
  if (paragraph.items.at(-1)?.kind === 'box') {
    const seam = cutAt(paragraph, run, start, codePointBefore(text, start), text.codePointAt(start) ?? 0);
    addCut(paragraph, run, seam ?? { kind: 'none' });
  }
  const hyphens = hyphenPoints(word, run.style, paragraph.hyphenator);
  let nextHyphen = 0;
  let from = 0;
  let at = 0;
  for (let i = 0; i < glyphs.length - 1; i++) {
    at += glyphs[i]?.text.length ?? 0;
    while ((hyphens[nextHyphen] ?? Number.POSITIVE_INFINITY) < at) nextHyphen++; // inside a ligature
    const cut: Cut | undefined =
      hyphens[nextHyphen] === at
        ? { kind: 'hyphen' }
        : cutAt(paragraph, run, start + at, codePointBefore(word, at), word.codePointAt(at) ?? 0);
    if (cut === undefined) continue;
    addBoxes(paragraph, run, glyphs.slice(from, i + 1));
    addCut(paragraph, run, cut);
    from = i + 1;
  }
  addBoxes(paragraph, run, from === 0 ? glyphs : glyphs.slice(from));
}

const cutAt = <Owner>(
  paragraph: Paragraph<Owner>,
  run: FaceRun<Owner>,
  offset: number,
  before: number,
  after: number,
): Cut | undefined => cutBetween(before, after, paragraph.opportunities[offset] ?? 0, run.style);

function codePointBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  const low = unit >= 0xdc00 && unit <= 0xdfff;
  return (low ? text.codePointAt(at - 2) : unit) ?? 0;
}

/** One box, or one for each glyph where the whole would not fit a narrow line. */
function addBoxes<Owner>(paragraph: Paragraph<Owner>, run: FaceRun<Owner>, glyphs: readonly Glyph[]): void {
  const { items, narrowest } = paragraph;
  const { owner, style } = run;
  const width = widthOf(glyphs, style.size);
  const limit = narrowest ?? Math.max(NARROWEST.points, NARROWEST.ems * style.size);
  if (width <= limit || glyphs.length < 2) {
    items.push({ kind: 'box', width, run: glyphRun(run, glyphs), owner });
    return;
  }
  glyphs.forEach((glyph, index) => {
    if (index > 0) {
      const cost = emergencyCost(glyphs[index - 1]?.text ?? '');
      items.push({ kind: 'penalty', cost, width: 0, flagged: false, run: undefined, owner });
    }
    items.push({ kind: 'box', width: widthOf([glyph], style.size), run: glyphRun(run, [glyph]), owner });
  });
}

function addCut<Owner>(paragraph: Paragraph<Owner>, run: FaceRun<Owner>, cut: Cut): void {
  const { items } = paragraph;
  const { owner, style } = run;
  if (cut.kind === 'hyphen') {
    items.push(hyphenPenalty(paragraph, run));
    return;
  }
  if (cut.kind === 'mark') {
    items.push({ kind: 'penalty', cost: cut.cost, width: 0, flagged: cut.flagged, run: undefined, owner });
    return;
  }
  if (cut.kind === 'none' || !cut.breakable) {
    items.push({
      kind: 'penalty',
      cost: Number.POSITIVE_INFINITY,
      width: 0,
      flagged: false,
      run: undefined,
      owner,
    });
  }
  if (cut.kind === 'none') return;
  items.push({ kind: 'glue', width: 0, stretch: HAN_STRETCH * style.size, shrink: 0, run: undefined, owner });
}
