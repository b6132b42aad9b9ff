/** Inline content to boxes, glue and penalties: the text stage's items, with drawn signs among them. */
import { EMERGENCY } from '../text/cuts.ts';
import type { PreparedFonts } from '../text/font-file.ts';
import { itemize } from '../text/itemize.ts';
import type { FontSet, InlineItem, StyledText } from '../text/types.ts';
import type { InlineContent, InlineOwner, SymbolContent } from './box.ts';
import { placeOf, type ReportFault } from './faults.ts';
import { isSymbol, SYMBOL_ADVANCE } from './symbols.ts';

export type Item = InlineItem<InlineOwner>;
/** Prepared faces; without a hyphenator words are broken at soft hyphens only. */
export type Fonts = FontSet & Partial<Pick<PreparedFonts, 'hyphenator'>>;

export interface ShapedContent {
  readonly items: readonly Item[];
  /** Drawn signs by the item that holds their place. */
  readonly symbols: ReadonlyMap<Item, SymbolContent>;
}

/**
 * `narrowest` is the width that no word may exceed without places to break it; `pageWords` tells on which page
 * the node with an id begins.
 */
export function shapeContent(
  content: readonly InlineContent[],
  fonts: Fonts,
  narrowest: number | undefined,
  report: ReportFault,
  pageWords: (id: string) => string = () => '',
): ShapedContent {
  const items: Item[] = [];
  const symbols = new Map<Item, SymbolContent>();
  let pieces: StyledText<InlineOwner>[] = [];
  const flush = (): void => {
    if (pieces.length === 0) return;
    const result = itemize(pieces, fonts, narrowest === undefined ? {} : { narrowest });
    for (const { codePoint, owner } of result.missing) {
      const args = { character: String.fromCodePoint(codePoint), codePoint };
      report({ code: 'missing-glyph', args, ...placeOf(owner) });
    }
    for (const item of result.items) items.push(item);
    pieces = [];
  };
  for (const part of content) {
    if ('pageOf' in part) {
      pieces.push({ text: pageWords(part.pageOf), style: part.style, owner: part.owner });
      continue;
    }
    if (!('symbol' in part)) {
      pieces.push(part);
      continue;
    }
    flush();
    if (!isSymbol(part.symbol)) {
      report({ code: 'unknown-symbol', args: { name: part.symbol }, ...placeOf(part.owner) });
    }
    openBefore(items);
    const item = symbolItem(part);
    symbols.set(item, part);
    // A sign stays with the word after it.
    items.push(item, never(part.owner));
  }
  flush();
  return { items, symbols };
}

const never = (owner: InlineOwner): Item => ({
  kind: 'penalty',
  cost: Number.POSITIVE_INFINITY,
  width: 0,
  flagged: false,
  run: undefined,
  owner,
});

const symbolItem = ({ size, owner }: SymbolContent): Item => ({
  kind: 'box',
  width: SYMBOL_ADVANCE * size,
  run: { face: 'sans', size, glyphs: [] },
  owner,
});

/** Text that ends in a space took it for the paragraph's end; before a sign the line may be broken there. */
function openBefore(items: Item[]): void {
  const [penalty, glue] = items.slice(-2);
  const closed = penalty?.kind === 'penalty' && penalty.cost === Number.POSITIVE_INFINITY;
  const space = glue?.kind === 'glue' && glue.run?.glyphs.every((glyph) => glyph.text !== '\u00a0');
  if (closed && space) items.splice(-2, 1);
}

export interface ContentWidths {
  /** The widest word: what a line must hold if no word is to be hyphenated or torn. */
  readonly min: number;
  /** The widest line when only forced breaks are taken. */
  readonly max: number;
  /** The widest piece that nothing can break. */
  readonly solid: number;
}

export function contentWidths(items: readonly Item[]): ContentWidths {
  const widest = { min: 0, max: 0, solid: 0 };
  const now = { min: 0, max: 0, solid: 0 };
  const close = (which: keyof ContentWidths): void => {
    widest[which] = Math.max(widest[which], now[which]);
    now[which] = 0;
  };
  let pendingSpace = 0;
  let previous: Item | undefined;
  for (const item of items) {
    if (item.kind === 'penalty') {
      if (item.cost < Number.POSITIVE_INFINITY) {
        now.solid += item.width;
        close('solid');
        if (item.run === undefined && item.cost < EMERGENCY) close('min');
      }
      if (item.cost === Number.NEGATIVE_INFINITY) {
        close('max');
        pendingSpace = 0;
      }
    } else if (item.kind === 'glue' && previous?.kind === 'box') {
      close('min');
      close('solid');
      pendingSpace += item.width;
    } else if (item.kind === 'glue') {
      pendingSpace += item.width;
      now.min += item.width;
      now.solid += item.width;
    } else {
      now.min += item.width;
      now.solid += item.width;
      now.max += pendingSpace + item.width;
      pendingSpace = 0;
    }
    previous = item;
  }
  close('min');
  close('max');
  close('solid');
  return widest;
}
