/** One line of a paragraph: from items to placed runs. Lengths are points, but for what items measure. */
import type { NodeKey } from '../document/types.ts';
import { movePath, roundedRectangle } from '../drawing/path.ts';
import type { TextLine } from '../style/formats.ts';
import { type FaceId, type Glyph, type InlineItem, PER_POINT } from '../text/types.ts';
import type { InlineOwner, NoteBox, SymbolContent } from './box.ts';
import type { ShapedContent } from './shape-content.ts';
import { placeSymbol, UNKNOWN_SYMBOL } from './symbols.ts';
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

const NO_ANCHORS: SetLine['anchors'] = [];
const NO_NOTES: SetLine['notes'] = [];

/** Text of one owner, face and size, as far as it has come. */
interface OpenText {
  /** As items measure it. */
  readonly x: number;
  readonly face: FaceId;
  readonly size: number;
  readonly owner: InlineOwner;
  readonly words: (readonly Glyph[])[];
  /** So many words there are; the list has room for all of the line. */
  count: number;
  stretch: number[] | undefined;
}

/** Sets a line with its left end at x = 0 and its baseline at `baseline`. */
export function setLine(content: ShapedContent, span: LineSpan, baseline: number): SetLine {
  const { items, owners, ends, symbols } = content;
  const placed: PageItem[] = [];
  const grounds: PageItem[] = [];
  const rules: PageItem[] = [];
  let anchors = NO_ANCHORS;
  let notes = NO_NOTES;
  let piece = 0;
  while (span.from >= (ends[piece] ?? Number.POSITIVE_INFINITY)) piece++;
  let owner: InlineOwner | undefined;
  let open: OpenText | undefined;
  let ground: OpenGround | undefined;
  let rule: OpenRule | undefined;
  let x = 0;
  let width = 0;
  for (let i = span.from; i < span.next; i++) {
    while (i >= (ends[piece] ?? Number.POSITIVE_INFINITY)) piece++;
    const item = items[i];
    const ofItem = owners[piece];
    if (item === undefined || ofItem === undefined) break;
    if (ofItem !== owner) {
      owner = ofItem;
      if (ground !== undefined && ground.color !== owner.ground?.color) {
        grounds.push(groundItem(ground, baseline));
        ground = undefined;
      }
      if (rule !== undefined) rules.push(ruleItem(rule, baseline));
      rule = undefined;
      if (owner.anchors.length > 0) anchors = withAnchors(anchors, owner.anchors, x / PER_POINT);
    }
    const { note } = owner;
    if (note !== undefined && item.kind === 'box' && !notes.includes(note)) notes = [...notes, note];
    const advance = advanceOf(item, i, span);
    if (advance === undefined) continue;
    const { font } = item;
    const symbol = symbols.size === 0 ? undefined : symbols.get(item);
    if (symbol !== undefined) {
      if (open !== undefined) placed.push(textItem(open, x, baseline));
      open = undefined;
      for (const sign of drawSymbol(symbol, x / PER_POINT, baseline)) placed.push(sign);
    } else if (font !== undefined) {
      const { face, size } = font;
      if (open === undefined || open.owner !== owner || open.face !== face || open.size !== size) {
        if (open !== undefined) placed.push(textItem(open, x, baseline));
        open = { x, face, size, owner, words: new Array(span.next - i), count: 0, stretch: undefined };
      }
      open.words[open.count++] = item.glyphs;
    }
    // Room that is no character, as between two Chinese ones, belongs to what stands before it.
    const usual = font === undefined ? 0 : item.width;
    if (advance !== usual && open !== undefined) stretchBy(open, (advance - usual) / PER_POINT);
    x += advance;
    if (i < span.end || item.kind !== 'glue') width = x;
    // A space at the end of its words is part of a ground, though not of the line.
    if (owner.ground !== undefined)
      ground = { ...(ground ?? { ...owner.ground, left: x - advance }), right: x };
    // The space at which a line ends is not to be seen.
    if (owner.line !== undefined && (i < span.end || item.kind !== 'glue'))
      rule = { ...(rule ?? { ...owner.line, owner, left: x - advance }), right: x };
  }
  if (open !== undefined) placed.push(textItem(open, x, baseline));
  if (ground !== undefined) grounds.push(groundItem(ground, baseline));
  if (rule !== undefined) rules.push(ruleItem(rule, baseline));
  // What lies behind the words is painted first.
  const painted = grounds.length + rules.length > 0 ? [...grounds, ...placed, ...rules] : placed;
  return { items: painted, anchors, notes, width: width / PER_POINT };
}

/** A ground behind words, as far as it has come; its ends are measured as items are. */
interface OpenGround {
  readonly color: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

/** How far a ground reaches above and below the baseline, and how round its corners are, in ems. */
const GROUND = { above: 0.94, below: 0.3, radius: 0.22 };

function groundItem({ color, size, left, right }: OpenGround, baseline: number): PageItem {
  const [x1, x2] = [left / PER_POINT, right / PER_POINT];
  const [y1, y2] = [baseline - GROUND.above * size, baseline + GROUND.below * size];
  return {
    kind: 'path',
    path: roundedRectangle(x1, y1, x2, y2, Math.min(GROUND.radius * size, (x2 - x1) / 2)),
    fill: color,
    stroke: undefined,
    content: { type: 'artifact', artifact: 'background' },
  };
}

/** A line under words or through them, as far as it has come; its ends are measured as items are. */
interface OpenRule {
  readonly at: TextLine;
  readonly size: number;
  readonly owner: InlineOwner;
  readonly left: number;
  readonly right: number;
}

/** How thick it is, and how high above the baseline its middle lies, in ems. */
const RULE = { thickness: 0.06, under: -0.14, through: 0.24 };

function ruleItem({ at, size, owner, left, right }: OpenRule, baseline: number): PageItem {
  const y = baseline - owner.rise - RULE[at] * size;
  return {
    kind: 'path',
    path: [
      ['M', left / PER_POINT, y],
      ['L', right / PER_POINT, y],
    ],
    fill: undefined,
    stroke: { color: owner.color, width: RULE.thickness * size, dash: [] },
    content: { type: 'artifact', artifact: 'layout' },
  };
}

function withAnchors(anchors: SetLine['anchors'], nodes: readonly NodeKey[], x: number): SetLine['anchors'] {
  const fresh = nodes.filter((node) => !anchors.some((anchor) => anchor.node === node));
  return [...anchors, ...fresh.map((node) => ({ node, x }))];
}

/** Moves what will follow the last word off by so many points. */
function stretchBy(open: OpenText, points: number): void {
  open.stretch ??= [];
  const { stretch, count } = open;
  while (stretch.length < count) stretch.push(0);
  stretch[count - 1] = (stretch[count - 1] ?? 0) + points;
}

function textItem(
  { x, face, size, owner, words, count, stretch }: OpenText,
  right: number,
  baseline: number,
): PageItem {
  const { color, content, rise } = owner;
  words.length = count;
  return {
    kind: 'text',
    x: x / PER_POINT,
    y: baseline - rise,
    width: (right - x) / PER_POINT,
    face,
    size,
    words,
    stretch,
    color,
    content,
  };
}

/** The width at which an item is set in this line; undefined for a penalty that is not taken. */
function advanceOf(item: InlineItem, index: number, { end, ratio }: LineSpan): number | undefined {
  if (item.kind === 'box') return item.width;
  if (item.kind === 'penalty') return index === end ? item.width : undefined;
  if (index >= end || ratio === 0) return item.width;
  return item.width + ratio * (ratio > 0 ? item.stretch : item.shrink);
}

function drawSymbol(
  { drawn = UNKNOWN_SYMBOL, size, owner }: SymbolContent,
  x: number,
  baseline: number,
): PageItem[] {
  const { color, content } = owner;
  return placeSymbol(drawn, size, x, baseline - owner.rise).map(
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
  if (item.kind === 'text') {
    const { x, y, width, face, size, words, stretch, color, content } = item;
    return { kind: 'text', x: x + dx, y: y + dy, width, face, size, words, stretch, color, content };
  }
  if (item.kind === 'image') return { ...item, x: item.x + dx, y: item.y + dy };
  return { ...item, path: movePath(item.path, 1, dx, dy) };
}
