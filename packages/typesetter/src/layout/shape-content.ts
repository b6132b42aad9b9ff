/** Inline content to boxes, glue and penalties: the text stage's items, with drawn signs among them. */

import type { PreparedFonts } from '../text/font-file.ts';
import { type ItemizeOptions, itemize } from '../text/itemize.ts';
import { BREAK_FORBIDDEN, NO_GLYPHS } from '../text/paragraph-items.ts';
import { type FontSet, type InlineItem, itemLength, PER_POINT, type StyledText } from '../text/types.ts';
import { EMERGENCY_COST } from '../text/word-breaks.ts';
import type { InlineContent, InlineOwner, SymbolContent } from './box.ts';
import { placeOf, type ReportFault } from './faults.ts';
import { SYMBOL_ADVANCE } from './symbols.ts';

/** Prepared faces; without a hyphenator words are broken at soft hyphens only. */
export type Fonts = FontSet & Partial<Pick<PreparedFonts, 'hyphenator'>>;

export interface ShapedContent {
  readonly items: readonly InlineItem[];
  /** Whose text the items are, one after the other; and for each of them the index behind the last of its items. */
  readonly owners: readonly InlineOwner[];
  readonly ends: readonly number[];
  /** Drawn signs by the item that holds their place. */
  readonly symbols: ReadonlyMap<InlineItem, SymbolContent>;
}

/** Whose text an item is. */
export function ownerAt({ owners, ends }: ShapedContent, index: number): InlineOwner | undefined {
  return owners[ends.findIndex((end) => end > index)];
}

export interface ShapeOptions extends ItemizeOptions {
  readonly report: ReportFault;
  /** Tells on which page the node with an id begins. */
  readonly pageWords?: (id: string) => string;
}

const NO_SYMBOLS: ReadonlyMap<InlineItem, SymbolContent> = new Map();

/** What all of it is text is shaped in one go; signs part it. */
export function shapeContent(
  content: readonly InlineContent[],
  fonts: Fonts,
  options: ShapeOptions,
): ShapedContent {
  const { report, pageWords = () => '' } = options;
  if (content.every(isText)) return shapeText(content, fonts, options);
  const items: InlineItem[] = [];
  const owners: InlineOwner[] = [];
  const ends: number[] = [];
  const symbols = new Map<InlineItem, SymbolContent>();
  let pieces: StyledText<InlineOwner>[] = [];
  const flush = (): void => {
    if (pieces.length === 0) return;
    const shaped = shapeText(pieces, fonts, options);
    for (const owner of shaped.owners) owners.push(owner);
    for (const end of shaped.ends) ends.push(items.length + end);
    for (const item of shaped.items) items.push(item);
    pieces = [];
  };
  for (const part of content) {
    if ('pageOf' in part) {
      pieces.push({ text: pageWords(part.pageOf), style: part.style, owner: part.owner });
      continue;
    }
    if (isText(part)) {
      pieces.push(part);
      continue;
    }
    flush();
    if (part.drawn === undefined) {
      report({ code: 'unknown-symbol', args: { name: part.symbol }, ...placeOf(part.owner) });
    }
    openBefore(items, ends);
    const item = symbolItem(part);
    symbols.set(item, part);
    // A sign stays with the word after it.
    items.push(item, BREAK_FORBIDDEN);
    owners.push(part.owner);
    ends.push(items.length);
  }
  flush();
  return { items, owners, ends, symbols };
}

const isText = (part: InlineContent): part is StyledText<InlineOwner> => 'text' in part;

function shapeText(
  pieces: readonly StyledText<InlineOwner>[],
  fonts: Fonts,
  options: ShapeOptions,
): ShapedContent {
  const { items, owners, ends, missing } = itemize(pieces, fonts, options);
  for (const { codePoint, owner } of missing) {
    const character = String.fromCodePoint(codePoint);
    const text = pieces.find((piece) => piece.owner === owner && piece.text.includes(character))?.text ?? '';
    const args = { character, codePoint, word: wordAround(text, text.indexOf(character)) };
    options.report({ code: 'missing-glyph', args, ...placeOf(owner) });
  }
  return { items, owners, ends, symbols: NO_SYMBOLS };
}

/** What stands between white space at this place of a text, at most 40 characters of it. */
function wordAround(text: string, at: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(at, at + 20))?.[0] ?? '';
  return before + after;
}

const symbolItem = ({ size }: SymbolContent): InlineItem => ({
  kind: 'box',
  font: { face: 'sans', size },
  glyphs: NO_GLYPHS,
  width: itemLength(SYMBOL_ADVANCE * size),
});

/** Text that ends in a space took it for the paragraph's end; before a sign the line may be broken there. */
function openBefore(items: InlineItem[], ends: number[]): void {
  const [penalty, glue] = items.slice(-2);
  const closed = penalty?.kind === 'penalty' && penalty.cost === Number.POSITIVE_INFINITY;
  const space = glue?.kind === 'glue' && glue.font && glue.glyphs.every(({ text }) => text !== '\u00a0');
  if (!closed || !space) return;
  items.splice(-2, 1);
  ends[ends.length - 1] = items.length;
}

/** Points. */
export interface ContentWidths {
  /** The widest word: what a line must hold if no word is to be hyphenated or torn. */
  readonly min: number;
  /** The widest part of a word where words may be parted after any slash, hyphen and the like, as addresses may. */
  readonly parted: number;
  /** The widest line when only forced breaks are taken. */
  readonly max: number;
  /** The widest piece that nothing can break. */
  readonly unbreakable: number;
}

export function contentWidths(items: readonly InlineItem[]): ContentWidths {
  let min = 0;
  let max = 0;
  let unbreakable = 0;
  let parted = 0;
  // What has come since the last place at which each of them ended.
  let word = 0;
  let line = 0;
  let piece = 0;
  let part = 0;
  let pendingSpace = 0;
  let previous: InlineItem | undefined;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) break;
    if (item.kind === 'box') {
      word += item.width;
      piece += item.width;
      part += item.width;
      line += pendingSpace + item.width;
      pendingSpace = 0;
    } else if (item.kind === 'glue') {
      pendingSpace += item.width;
      if (previous?.kind === 'box') {
        min = Math.max(min, word);
        unbreakable = Math.max(unbreakable, piece);
        parted = Math.max(parted, part);
        word = 0;
        piece = 0;
        part = 0;
      } else {
        word += item.width;
        piece += item.width;
        part += item.width;
      }
    } else if (item.cost < Number.POSITIVE_INFINITY) {
      unbreakable = Math.max(unbreakable, piece + item.width);
      piece = 0;
      if (item.font === undefined && item.cost <= EMERGENCY_COST) {
        parted = Math.max(parted, part);
        part = 0;
      }
      if (item.font === undefined && item.cost < EMERGENCY_COST) {
        min = Math.max(min, word);
        word = 0;
      }
      if (item.cost === Number.NEGATIVE_INFINITY) {
        max = Math.max(max, line);
        line = 0;
        pendingSpace = 0;
      }
    }
    previous = item;
  }
  return {
    min: Math.max(min, word) / PER_POINT,
    parted: Math.max(parted, part) / PER_POINT,
    max: Math.max(max, line) / PER_POINT,
    unbreakable: Math.max(unbreakable, piece) / PER_POINT,
  };
}
