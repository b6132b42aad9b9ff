/** The paragraph under construction, and the pieces that spaces and words are both made of. */
import { COSTS } from './cuts.ts';
import type { Hyphenator } from './hyphenate.ts';
import type { FaceId, FontSet, Glyph, InlineItem, TextStyle } from './types.ts';

export interface Paragraph {
  readonly text: string;
  /** What UAX #14 says at each offset of `text`; worked out when it is first asked for. */
  readonly opportunities: () => readonly number[];
  readonly fonts: FontSet;
  /** undefined where words are not to be hyphenated. */
  readonly hyphenator: Hyphenator | undefined;
  readonly narrowest: number | undefined;
  readonly items: InlineItem[];
}

/** A place where the line must not be broken; and one where it is in any case. */
export const NEVER = penalty(Number.POSITIVE_INFINITY);
export const ALWAYS = penalty(Number.NEGATIVE_INFINITY);

/** A place where the line may be broken at a cost and nothing is set. */
export function penalty(cost: number, flagged = false): InlineItem {
  return { kind: 'penalty', cost, width: 0, flagged, run: undefined };
}

/** A place where breaking the line sets a hyphen, whose text is U+00AD so that it is no part of the word. */
export function hyphenPenalty(paragraph: Paragraph, face: FaceId, style: TextStyle): InlineItem {
  const glyphs = shape(paragraph, face, style.figures, '\u00ad');
  const run = { face, size: style.size, glyphs };
  return { kind: 'penalty', cost: COSTS.hyphen, width: widthOf(glyphs, style.size), flagged: true, run };
}

export const shape = (
  { fonts }: Paragraph,
  face: FaceId,
  figures: TextStyle['figures'],
  text: string,
): readonly Glyph[] => fonts.face(face).shape(text, figures === 'tabular' ? TABULAR : PROPORTIONAL);

const TABULAR = { figures: 'tabular', ligatures: true } as const;
const PROPORTIONAL = { figures: 'proportional', ligatures: true } as const;

/** Points. */
export function widthOf(glyphs: readonly Glyph[], size: number): number {
  let sum = 0;
  for (let i = 0; i < glyphs.length; i++) sum += glyphs[i]?.advance ?? 0;
  return (sum * size) / 1000;
}
