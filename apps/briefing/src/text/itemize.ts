/**
 * Styled text to boxes, glue and penalties: a face for every run, measured glyphs, and every place at which the
 * line may be broken. Every source character is in the glyph text of exactly one item, in order, except '\n',
 * which is a forced break.
 */
import { COSTS } from './cuts.ts';
import type { Hyphenator } from './hyphenate.ts';
import { breakOpportunities, NO_BREAK } from './line-break.ts';
import { glyphRun, hyphenPenalty, type Paragraph, shape, widthOf } from './paragraph.ts';
import { type FaceRun, type MissingCharacter, runsOf } from './runs.ts';
import { isHanLanguage } from './scripts.ts';
import type { FontSet, InlineItem, StyledText } from './types.ts';
import { addWord } from './words.ts';

export interface ItemizeOptions {
  /**
   * The narrowest line in points, if known: parts of words wider than this get emergency break points at every
   * character. Without it a width is assumed that no sensible column falls below.
   */
  readonly narrowest?: number;
}

export interface Itemized<Owner> {
  readonly items: readonly InlineItem<Owner>[];
  readonly missing: readonly MissingCharacter<Owner>[];
}

const NEVER = Number.POSITIVE_INFINITY;
const ALWAYS = Number.NEGATIVE_INFINITY;

/** Stretches without special characters, or one special character. */
const ATOMS = /\r\n|[\n\r\u0085\u2028\u2029]|[ \t\u00a0\u00ad]|[^\n\r\u0085\u2028\u2029 \t\u00a0\u00ad]+/g;

export function itemize<Owner>(
  content: readonly StyledText<Owner>[],
  fonts: FontSet & { readonly hyphenator?: Hyphenator | undefined },
  options: ItemizeOptions = {},
): Itemized<Owner> {
  const text = content.map((piece) => piece.text).join('');
  const { runs, missing } = runsOf(content, fonts);
  const paragraph: Paragraph<Owner> = {
    text,
    opportunities: joined(breakOpportunities(text, languageLookup(content)), content),
    fonts,
    hyphenator: fonts.hyphenator,
    narrowest: options.narrowest,
    items: [],
  };
  for (const run of runs) {
    for (const { 0: atom, index } of run.text.matchAll(ATOMS))
      addAtom(paragraph, run, atom, run.start + index);
  }
  return { items: paragraph.items, missing };
}

/** The same without the opportunities before what belongs to the text before it. */
function joined(opportunities: Uint8Array, content: readonly StyledText<unknown>[]): Uint8Array {
  let offset = 0;
  for (const piece of content) {
    if (piece.joined && offset > 0) opportunities[offset] = NO_BREAK;
    offset += piece.text.length;
  }
  return opportunities;
}

function addAtom<Owner>(
  paragraph: Paragraph<Owner>,
  run: FaceRun<Owner>,
  atom: string,
  offset: number,
): void {
  const { items } = paragraph;
  const { owner } = run;
  switch (atom) {
    case '\r\n':
    case '\n':
    case '\r':
    case '\u0085':
    case '\u2028':
    case '\u2029':
      items.push({ kind: 'penalty', cost: ALWAYS, width: 0, flagged: false, run: undefined, owner });
      return;
    case ' ':
    case '\t':
      addSpace(paragraph, run, atom, offset);
      return;
    case '\u00a0':
      items.push({ kind: 'penalty', cost: NEVER, width: 0, flagged: false, run: undefined, owner });
      items.push(spaceGlue(paragraph, run, atom));
      return;
    case '\u00ad':
      items.push(hyphenPenalty(paragraph, run));
      return;
    default:
      addWord(paragraph, run, atom, offset);
  }
}

/** Glue, after a penalty where the line must not (or had better not) be broken at this space. */
function addSpace<Owner>(
  paragraph: Paragraph<Owner>,
  run: FaceRun<Owner>,
  atom: string,
  offset: number,
): void {
  const { text, opportunities, items } = paragraph;
  let next = offset + 1;
  while (text[next] === ' ' || text[next] === '\t') next++;
  const cost =
    next >= text.length || opportunities[next] === NO_BREAK
      ? NEVER
      : /[–—]/.test(text[next] ?? '') && !isHanLanguage(run.style.lang)
        ? COSTS.beforeDash
        : 0;
  if (cost !== 0) {
    items.push({ kind: 'penalty', cost, width: 0, flagged: false, run: undefined, owner: run.owner });
  }
  items.push(spaceGlue(paragraph, run, atom));
}

/** A space stretches by half and shrinks by a third of its width, about what Knuth's faces allow. */
function spaceGlue<Owner>(
  paragraph: Paragraph<Owner>,
  run: FaceRun<Owner>,
  character: string,
): InlineItem<Owner> {
  const glyphs = shape(paragraph, run, character === '\t' ? ' ' : character);
  const own = character === '\t' ? glyphs.map((glyph) => ({ ...glyph, text: '\t' })) : glyphs;
  const width = widthOf(own, run.style.size);
  return {
    kind: 'glue',
    width,
    stretch: width / 2,
    shrink: width / 3,
    run: glyphRun(run, own),
    owner: run.owner,
  };
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
