/** The paragraph under construction, and the pieces that spaces and words are both made of. */
import { COSTS } from './cuts.ts';
import type { Hyphenator } from './hyphenate.ts';
import type { FaceRun } from './runs.ts';
import type { FontSet, Glyph, GlyphRun, InlineItem } from './types.ts';

export interface Paragraph<Owner> {
  readonly text: string;
  /** What UAX #14 says at each offset of `text`. */
  readonly opportunities: Uint8Array;
  readonly fonts: FontSet;
  readonly hyphenator: Hyphenator | undefined;
  readonly narrowest: number | undefined;
  readonly items: InlineItem<Owner>[];
}

/** A place where breaking the line sets a hyphen, whose text is U+00AD so that it is no part of the word. */
export function hyphenPenalty<Owner>(paragraph: Paragraph<Owner>, run: FaceRun<Owner>): InlineItem<Owner> {
  const glyphs = shape(paragraph, run, '\u00ad');
  return {
    kind: 'penalty',
    cost: COSTS.hyphen,
    width: widthOf(glyphs, run.style.size),
    flagged: true,
    run: glyphRun(run, glyphs),
    owner: run.owner,
  };
}

export const shape = <Owner>(
  paragraph: Paragraph<Owner>,
  run: FaceRun<Owner>,
  text: string,
): readonly Glyph[] =>
  paragraph.fonts.face(run.face).shape(text, { figures: run.style.figures, ligatures: true });

export const glyphRun = <Owner>(run: FaceRun<Owner>, glyphs: readonly Glyph[]): GlyphRun => ({
  face: run.face,
  size: run.style.size,
  glyphs,
});

/** Points. */
export function widthOf(glyphs: readonly Glyph[], size: number): number {
  let sum = 0;
  for (const glyph of glyphs) sum += glyph.advance;
  return (sum * size) / 1000;
}
