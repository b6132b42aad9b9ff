/**
 * Styled text to boxes, glue and penalties: a face for every run, measured glyphs, and every place at which the
 * line may be broken. Every source character is in the glyph text of exactly one item, in order, except '\n',
 * which is a forced break.
 */

import type { Hyphenator } from './hyphenate.ts';
import { type KnownWords, knownWords, type Word, type WordParts } from './known-words.ts';
import { mayPartAtSpace, NO_BREAK } from './line-break.ts';
import {
  BREAK_FORBIDDEN,
  BREAK_FORCED,
  fontOf,
  hyphenPenalty,
  Paragraph,
  penalty,
  shape,
  widthOf,
} from './paragraph-items.ts';
import { runsOf } from './runs.ts';
import { isHanLanguage } from './scripts.ts';
import type { FaceId, FontSet, InlineItem, StyledText, TextStyle } from './types.ts';
import { COSTS, isSolid } from './word-breaks.ts';
import { addSeam, addWord, plainWord } from './words.ts';

export interface ItemizeOptions {
  /** Whether words get the places at which they may be hyphenated; not when not given. */
  readonly hyphens?: boolean;
  /** Parts of words wider than this, in points, get emergency break points at every character. */
  readonly narrowest?: number | undefined;
}

export interface Itemized<Owner> {
  readonly items: readonly InlineItem[];
  /** Whose text the items are, one after the other; and for each of them the index behind the last of its items. */
  readonly owners: readonly Owner[];
  readonly ends: readonly number[];
  /** Characters that no face has, once each in each text, in order of appearance. */
  readonly missing: readonly { readonly codePoint: number; readonly owner: Owner }[];
}

/** Stretches without special characters, or one special character. */
const ATOMS = /\r\n|[\n\r\u0085\u2028\u2029]|[ \t\u00a0\u00ad]|[^\n\r\u0085\u2028\u2029 \t\u00a0\u00ad]+/g;

const SPACE = 0x20;
const TAB = 0x09;

export function itemize<Owner>(
  content: readonly StyledText<Owner>[],
  fonts: FontSet & { readonly hyphenator?: Hyphenator | undefined },
  { hyphens = false, narrowest }: ItemizeOptions = {},
): Itemized<Owner> {
  const paragraph = new Paragraph(content, fonts, hyphens ? fonts.hyphenator : undefined, narrowest);
  const { items } = paragraph;
  // A break before what is joined to the text before it is forbidden, though characters alone would allow it.
  const careful = content.some(({ joined }) => joined);
  const owners: Owner[] = [];
  const ends: number[] = [];
  const missing: { codePoint: number; owner: Owner }[] = [];
  let offset = 0;
  for (let piece = 0; piece < content.length; piece++) {
    const { text, style, owner } = content[piece] as StyledText<Owner>;
    // How long lines are is known of no word.
    const known = narrowest === undefined ? knownWords(fonts, style, hyphens) : undefined;
    const lacking = addText(paragraph, style, offset, offset + text.length, known, careful);
    if (lacking.length > 0) for (const codePoint of lacking) missing.push({ codePoint, owner });
    if (items.length > (ends.at(-1) ?? 0)) {
      owners.push(owner);
      ends.push(items.length);
    }
    offset += text.length;
  }
  return { items, owners, ends, missing };
}

const NONE: readonly number[] = [];

/** Adds a text of one style, from one offset of the paragraph up to another. @returns code points without a face */
function addText(
  paragraph: Paragraph,
  style: TextStyle,
  from: number,
  end: number,
  known: KnownWords | undefined,
  careful: boolean,
): readonly number[] {
  const { text, items } = paragraph;
  let missing = NONE;
  for (let at = from; at < end; ) {
    if (text.charCodeAt(at) === SPACE) {
      const space = known?.space ?? spaceOf(paragraph, style);
      if (known) known.space = space;
      const cost = costOfSpace(paragraph, at, style.lang, careful);
      for (; at < end && text.charCodeAt(at) === SPACE; at++) {
        if (cost !== undefined) items.push(cost);
        items.push(space);
      }
      continue;
    }
    let stop = text.indexOf(' ', at);
    if (stop === -1 || stop > end) stop = end;
    const word = known && wordOf(paragraph, style, at, stop, known);
    if (word?.kind === 'box') {
      if (items[items.length - 1]?.kind === 'box') addSeam(paragraph, style, at);
      items.push(word);
    } else {
      const lacking =
        word === undefined ? addStretch(paragraph, style, at, stop) : addParts(paragraph, style, at, word);
      if (lacking.length > 0) missing = [...new Set([...missing, ...lacking])];
    }
    at = stop;
  }
  return missing;
}

/** Adds a word of several items. @returns code points without a face */
function addParts(
  paragraph: Paragraph,
  style: TextStyle,
  at: number,
  { parts, missing }: WordParts,
): readonly number[] {
  const { items } = paragraph;
  if (items[items.length - 1]?.kind === 'box' && parts[0]?.kind === 'box') addSeam(paragraph, style, at);
  for (let i = 0; i < parts.length; i++) items.push(parts[i] as InlineItem);
  return missing;
}

/** Longer ones, such as all of a Chinese paragraph, will hardly be met again. */
const LONGEST_WORD = 48;

/** Between spaces or the ends of the paragraph, where nothing that stands around it has a say in its breaks. */
const standsAlone = (text: string, at: number, stop: number): boolean =>
  (at === 0 || text.charCodeAt(at - 1) === SPACE) &&
  (stop === text.length || text.charCodeAt(stop) === SPACE);

/** A stretch without spaces as it always is; undefined where what stands around it may change it. */
function wordOf(
  paragraph: Paragraph,
  style: TextStyle,
  at: number,
  stop: number,
  known: KnownWords,
): Word | undefined {
  if (stop - at > LONGEST_WORD) return undefined;
  const { text } = paragraph;
  const characters = text.slice(at, stop);
  // Within a single character and the like there is no break but by hyphenation. What a tab is depends on what follows
  // it, spaces and all.
  const alone = standsAlone(text, at, stop) || stop - at === 1 || isSolid(characters);
  if (!alone || characters.includes('\t')) return undefined;
  return known.get(characters) ?? known.add(characters, newWord(paragraph, style, characters));
}

function newWord(paragraph: Paragraph, style: TextStyle, characters: string): Word {
  const { fonts, hyphenator } = paragraph;
  if (hyphenator === undefined && isSolid(characters)) {
    const box = plainWord(paragraph, style, characters);
    if (box !== undefined) return box;
  }
  const alone = new Paragraph([{ text: characters, style, owner: undefined }], fonts, hyphenator, undefined);
  const missing = addStretch(alone, style, 0, characters.length);
  const first = alone.items[0];
  if (first?.kind === 'box' && alone.items.length === 1 && missing.length === 0) return first;
  return { kind: 'parts', parts: alone.items, missing };
}

/** Adds text without spaces. @returns code points without a face */
function addStretch(paragraph: Paragraph, style: TextStyle, from: number, to: number): readonly number[] {
  const text = paragraph.text.slice(from, to);
  const { runs, missing } = runsOf(text, style, paragraph.fonts);
  for (const run of runs) {
    for (const { 0: atom, index } of run.text.matchAll(ATOMS))
      addAtom(paragraph, run.face, style, atom, from + run.start + index);
  }
  return missing;
}

function addAtom(paragraph: Paragraph, face: FaceId, style: TextStyle, atom: string, offset: number): void {
  const { items } = paragraph;
  switch (atom) {
    case '\r\n':
    case '\n':
    case '\r':
    case '\u0085':
    case '\u2028':
    case '\u2029':
      items.push(BREAK_FORCED);
      return;
    case '\t': {
      const cost = costOfSpace(paragraph, offset, style.lang, true);
      if (cost !== undefined) items.push(cost);
      items.push(spaceGlue(paragraph, face, style, atom));
      return;
    }
    case '\u00a0':
      items.push(BREAK_FORBIDDEN, spaceGlue(paragraph, face, style, atom));
      return;
    case '\u00ad':
      items.push(hyphenPenalty(paragraph, face, style));
      return;
    default:
      addWord(paragraph, face, style, atom, offset);
  }
}

const BEFORE_DASH = penalty(COSTS.beforeDash);

const isSpace = (unit: number): boolean => unit === SPACE || unit === TAB;

/** What stands before a space at which the line must not (or had better not) be broken. */
function costOfSpace(
  paragraph: Paragraph,
  offset: number,
  lang: string,
  careful: boolean,
): InlineItem | undefined {
  const { text } = paragraph;
  let next = offset + 1;
  while (isSpace(text.charCodeAt(next))) next++;
  if (next >= text.length) return BREAK_FORBIDDEN;
  let last = offset - 1;
  while (isSpace(text.charCodeAt(last))) last--;
  const after = text.charCodeAt(next);
  if (!careful && last >= 0 && mayPartAtSpace(text.charCodeAt(last), after)) return undefined;
  if (paragraph.opportunities()[next] === NO_BREAK) return BREAK_FORBIDDEN;
  const dash = after === 0x2013 || after === 0x2014;
  return dash && !isHanLanguage(lang) ? BEFORE_DASH : undefined;
}

function spaceOf(paragraph: Paragraph, style: TextStyle): InlineItem {
  const [run] = runsOf(' ', style, paragraph.fonts).runs;
  return spaceGlue(paragraph, run?.face ?? style.face, style, ' ');
}

/** A space stretches by half and shrinks by a third of its width, about what Knuth's faces allow. */
function spaceGlue(paragraph: Paragraph, face: FaceId, style: TextStyle, character: string): InlineItem {
  const shaped = shape(paragraph, face, style.figures, character === '\t' ? ' ' : character);
  const glyphs = character === '\t' ? shaped.map((glyph) => ({ ...glyph, text: '\t' })) : shaped;
  const width = widthOf(glyphs, style.size);
  const stretch = Math.round(width / 2);
  const shrink = Math.round(width / 3);
  return { kind: 'glue', font: fontOf(style, face), glyphs, width, stretch, shrink };
}
