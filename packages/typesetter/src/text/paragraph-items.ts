/** The paragraph under construction, and the pieces that spaces and words are both made of. */

import type { Hyphenator } from './hyphenate.ts';
import { breakOpportunities, NO_BREAK } from './line-break.ts';
import {
  type FaceId,
  type Font,
  type FontSet,
  type Glyph,
  type InlineItem,
  itemLength,
  type StyledText,
  type TextStyle,
} from './types.ts';
import { COSTS } from './word-breaks.ts';

export class Paragraph {
  readonly text: string;
  /** undefined where words are not to be hyphenated. */
  readonly hyphenator: Hyphenator | undefined;
  /** As items measure it. */
  readonly narrowest: number | undefined;
  readonly items: InlineItem[] = [];
  #opportunities: readonly number[] | undefined;

  constructor(
    private readonly content: readonly StyledText<unknown>[],
    readonly fonts: FontSet,
    hyphenator: Hyphenator | undefined,
    narrowest: number | undefined,
  ) {
    const [first] = content;
    this.text = content.length === 1 && first ? first.text : content.map(({ text }) => text).join('');
    this.hyphenator = hyphenator;
    this.narrowest = narrowest === undefined ? undefined : itemLength(narrowest);
  }

  /** What UAX #14 says at each offset of the text; worked out when it is first asked for. */
  opportunities(): readonly number[] {
    this.#opportunities ??= joined(breakOpportunities(this.text, languageLookup(this.content)), this.content);
    return this.#opportunities;
  }
}

export const NO_GLYPHS: readonly Glyph[] = [];

/** What a style's text is set in where another face than its own has the characters. */
export const fontOf = (style: TextStyle, face: FaceId): Font =>
  face === style.face ? style : { ...style, face };

/** A place where the line must not be broken; and one where it is in any case. */
export const BREAK_FORBIDDEN = penalty(Number.POSITIVE_INFINITY);
export const BREAK_FORCED = penalty(Number.NEGATIVE_INFINITY);

/** A place where the line may be broken at a cost and nothing is set. */
export function penalty(cost: number, flagged = false): InlineItem {
  return { kind: 'penalty', cost, width: 0, flagged, font: undefined, glyphs: NO_GLYPHS };
}

/** A place where breaking the line sets a hyphen, whose text is U+00AD so that it is no part of the word. */
export function hyphenPenalty(paragraph: Paragraph, face: FaceId, style: TextStyle): InlineItem {
  const glyphs = shape(paragraph, face, style.figures, '\u00ad');
  const width = widthOf(glyphs, style.size);
  return { kind: 'penalty', cost: COSTS.hyphen, width, flagged: true, font: fontOf(style, face), glyphs };
}

export const shape = (
  { fonts }: Paragraph,
  face: FaceId,
  figures: TextStyle['figures'],
  text: string,
): readonly Glyph[] => fonts.face(face).shape(text, figures === 'tabular' ? TABULAR : PROPORTIONAL);

const TABULAR = { figures: 'tabular', ligatures: true } as const;
const PROPORTIONAL = { figures: 'proportional', ligatures: true } as const;

/** Of thousandths of an em to thousandths of a point. */
export function widthOf(glyphs: readonly Glyph[], size: number): number {
  let sum = 0;
  for (let i = 0; i < glyphs.length; i++) sum += glyphs[i]?.advance ?? 0;
  return Math.round(sum * size);
}

/** The same without the opportunities before what belongs to the text before it. */
function joined(opportunities: number[], content: readonly StyledText<unknown>[]): readonly number[] {
  let offset = 0;
  for (let i = 0; i < content.length; i++) {
    const piece = content[i];
    if (piece === undefined) break;
    if (piece.joined && offset > 0) opportunities[offset] = NO_BREAK;
    offset += piece.text.length;
  }
  return opportunities;
}

/** Language at an offset; offsets are asked for in ascending order. */
function languageLookup(content: readonly StyledText<unknown>[]): (offset: number) => string {
  let piece = 0;
  let end = content[0]?.text.length ?? 0;
  return (offset) => {
    while (offset >= end && piece < content.length - 1) end += content[++piece]?.text.length ?? 0;
    return content[piece]?.style.lang ?? '';
  };
}
