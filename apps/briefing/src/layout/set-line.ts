/** One line of a paragraph: from items to placed runs. Lengths are points. */
import type { NodeKey } from '../document/types.ts';
import { movePath } from '../style/move-path.ts';
import type { Glyph, GlyphRun } from '../text/types.ts';
import type { InlineOwner, NoteBox } from './box.ts';
import type { Item, ShapedContent } from './shape-content.ts';
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

interface OpenRun {
  readonly x: number;
  readonly face: GlyphRun['face'];
  readonly size: number;
  readonly owner: InlineOwner;
  readonly glyphs: Glyph[];
}

/** Sets a line with its left end at x = 0 and its baseline at `baseline`. */
export function setLine(content: ShapedContent, span: LineSpan, baseline: number): SetLine {
  const items: PageItem[] = [];
  const anchors: { node: NodeKey; x: number }[] = [];
  const anchored = new Set<NodeKey>();
  const notes = new Set<NoteBox>();
  let open: OpenRun | undefined;
  let x = 0;
  let width = 0;

  const close = (): void => {
    if (open === undefined) return;
    const { owner, face, size, glyphs } = open;
    items.push({
      kind: 'text',
      x: open.x,
      y: baseline - owner.rise,
      run: { face, size, glyphs },
      color: owner.color,
      content: owner.content,
    });
    open = undefined;
  };
  const add = (run: GlyphRun, owner: InlineOwner, advance: number, natural: number): void => {
    if (open === undefined || open.owner !== owner || open.face !== run.face || open.size !== run.size) {
      close();
      open = { x, face: run.face, size: run.size, owner, glyphs: [] };
    }
    const extra = ((advance - natural) / run.size) * 1000;
    for (const [i, glyph] of run.glyphs.entries()) {
      const last = i === run.glyphs.length - 1;
      open.glyphs.push(last && extra !== 0 ? { ...glyph, advance: glyph.advance + extra } : glyph);
    }
  };

  /** Room that is no character, as between two Chinese ones, belongs to the glyph before it. */
  const widenLast = (advance: number): void => {
    const last = open?.glyphs.at(-1);
    if (open === undefined || last === undefined || advance === 0) return;
    open.glyphs[open.glyphs.length - 1] = { ...last, advance: last.advance + (advance / open.size) * 1000 };
  };

  for (let i = span.from; i < span.next; i++) {
    const item = content.items[i];
    if (item === undefined) break;
    for (const node of item.owner.anchors) {
      if (!anchored.has(node)) anchors.push({ node, x });
      anchored.add(node);
    }
    if (item.owner.note !== undefined && item.kind === 'box') notes.add(item.owner.note);
    const advance = advanceOf(item, i, span);
    if (advance === undefined) continue;
    const symbol = content.symbols.get(item);
    if (symbol !== undefined) {
      close();
      items.push(...drawSymbol(symbol.symbol, symbol.size, symbol.owner, x, baseline));
    } else if (item.run !== undefined) add(item.run, item.owner, advance, item.width);
    else widenLast(advance);
    x += advance;
    if (i < span.end || item.kind !== 'glue') width = x;
  }
  close();
  return { items, anchors, notes: [...notes], width };
}

/** The width at which an item is set in this line; undefined for a penalty that is not taken. */
function advanceOf(item: Item, index: number, { end, ratio }: LineSpan): number | undefined {
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
