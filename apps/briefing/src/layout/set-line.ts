/** One line of a paragraph: from items to placed runs. Lengths are points. */
import type { NodeKey } from '../document/types.ts';
import { movePath } from '../style/move-path.ts';
import type { Glyph, GlyphRun, InlineItem } from '../text/types.ts';
import type { InlineOwner, NoteBox } from './box.ts';
import type { ShapedContent } from './shape-content.ts';
import { placeSymbol } from './symbols.ts';
import type { PageItem } from './types.ts';

export interface LineSpan {
  /** Items [from, end) are the line, those up to `next` trail it: the space at which it was broken. */
  readonly from: number;
  readonly end: number;
  readonly next: number;
  /** How far glue is stretched (above 0) or shrunk. */
  readonly ratio: number;
}

export interface SetLine {
  readonly items: readonly PageItem[];
  readonly anchors: readonly { readonly node: NodeKey; readonly x: number }[];
  /** Footnotes with their marks in this line. */
  readonly notes: readonly NoteBox[];
  /** Right end of what is to be seen: trailing spaces do not count. */
  readonly width: number;
}

/** Sets a line with its left end at x = 0 and its baseline at `baseline`. */
export function setLine(
  { items, owners, symbols }: ShapedContent,
  span: LineSpan,
  baseline: number,
): SetLine {
  const placed: PageItem[] = [];
  const anchors: { node: NodeKey; x: number }[] = [];
  const notes: NoteBox[] = [];
  let owner: InlineOwner | undefined;
  let x = 0;
  let width = 0;
  // The run that is open: text of one owner, face and size.
  let glyphs: Glyph[] | undefined;
  let opened: GlyphRun | undefined;
  let ownerOfRun: InlineOwner | undefined;
  for (let i = span.from; i < span.next; i++) {
    const item = items[i];
    const ofItem = owners[i];
    if (item === undefined || ofItem === undefined) break;
    if (ofItem !== owner) {
      owner = ofItem;
      for (const node of owner.anchors) {
        if (!anchors.some((anchor) => anchor.node === node)) anchors.push({ node, x });
      }
    }
    const { note } = owner;
    if (note !== undefined && item.kind === 'box' && !notes.includes(note)) notes.push(note);
    const advance = advanceOf(item, i, span);
    if (advance === undefined) continue;
    const symbol = symbols.size === 0 ? undefined : symbols.get(item);
    if (symbol !== undefined) {
      glyphs = undefined;
      for (const sign of drawSymbol(symbol.symbol, symbol.size, symbol.owner, x, baseline)) placed.push(sign);
    } else if (item.run !== undefined) {
      const { run } = item;
      if (
        glyphs === undefined ||
        ownerOfRun !== owner ||
        opened?.face !== run.face ||
        opened.size !== run.size
      ) {
        glyphs = [];
        opened = { face: run.face, size: run.size, glyphs };
        ownerOfRun = owner;
        const { color, content, rise } = owner;
        placed.push({ kind: 'text', x, y: baseline - rise, run: opened, color, content });
      }
      for (const glyph of run.glyphs) glyphs.push(glyph);
      if (advance !== item.width) widenLast(glyphs, ((advance - item.width) / run.size) * 1000);
    } else if (advance !== 0 && glyphs !== undefined) {
      // Room that is no character, as between two Chinese ones, belongs to the glyph before it.
      widenLast(glyphs, (advance / (opened?.size ?? 1)) * 1000);
    }
    x += advance;
    if (i < span.end || item.kind !== 'glue') width = x;
  }
  return { items: placed, anchors, notes, width };
}

/** @param extra thousandths of an em */
function widenLast(glyphs: Glyph[], extra: number): void {
  const last = glyphs.at(-1);
  if (last !== undefined) glyphs[glyphs.length - 1] = { ...last, advance: last.advance + extra };
}

/** The width at which an item is set in this line; undefined for a penalty that is not taken. */
function advanceOf(item: InlineItem, index: number, { end, ratio }: LineSpan): number | undefined {
  if (item.kind === 'box') return item.width;
  if (item.kind === 'penalty') return index === end ? item.width : undefined;
  if (index >= end || ratio === 0) return item.width;
  return item.width + ratio * (ratio > 0 ? item.stretch : item.shrink);
}

function drawSymbol(name: string, size: number, owner: InlineOwner, x: number, baseline: number): PageItem[] {
  const { color, content } = owner;
  return placeSymbol(name, size, x, baseline - owner.rise).map(
    ({ path, stroke }): PageItem => ({
      kind: 'path',
      path,
      fill: stroke === undefined ? color : undefined,
      stroke: stroke === undefined ? undefined : { color, width: stroke, dash: [] },
      content,
    }),
  );
}

/** The same items further right and down. */
export function moveItem(item: PageItem, dx: number, dy: number): PageItem {
  if (item.kind === 'text') return { ...item, x: item.x + dx, y: item.y + dy };
  return { ...item, path: movePath(item.path, 1, dx, dy) };
}
