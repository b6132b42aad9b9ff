/** Putting blocks one below the other: collapsing the space between them. Lengths are points. */
import type { NodeKey } from '../document/types.ts';
import { EMPTY_FRAME } from '../style/changes.ts';
import type { Frame } from '../style/formats.ts';
import type { Block, FlowBlock, RowBlock, StackedBlock } from './block.ts';

export interface StackOptions {
  readonly width: number;
  readonly anchors?: readonly NodeKey[];
  readonly before?: number;
  readonly after?: number;
  readonly frame?: Frame | undefined;
  readonly keepWhole?: number;
  /** The child that is shown again on top of every page that the flow goes on to. */
  readonly repeated?: Block | undefined;
  readonly startsPage?: boolean | undefined;
  readonly floats?: boolean | undefined;
}

const isFramed = ({ background, top, left, bottom, padding }: Frame): boolean =>
  background !== undefined ||
  top !== undefined ||
  left !== undefined ||
  bottom !== undefined ||
  padding.top > 0 ||
  padding.bottom > 0;

/** Whether something within a block, but not at its start, begins a page. */
export const beginsPages = (block: Block): boolean =>
  block.kind === 'flow'
    ? block.pagesWithin
    : block.kind === 'row' && block.columns.some((column) => beginsPages(column.block));

const NONE: readonly NodeKey[] = [];

/**
 * A flow of blocks. Empty ones take no room, and their anchors go to the next that does. The space around
 * the first and last child collapses with the flow's own, unless a frame lies between.
 */
export function stack(
  blocks: readonly (Block | { readonly x: number; readonly block: Block })[],
  options: StackOptions,
): FlowBlock {
  const frame = options.frame ?? EMPTY_FRAME;
  const framed = isFramed(frame);
  const children: StackedBlock[] = [];
  let repeated: number | undefined;
  let height = frame.padding.top + frame.padding.bottom;
  let noteHeight = 0;
  let pending = NONE;
  let previous: Block | undefined;
  let pagesWithin = false;
  for (let i = 0; i < blocks.length; i++) {
    const entry = blocks[i];
    if (entry === undefined) break;
    const { x, block } = 'block' in entry ? entry : { x: 0, block: entry };
    if (block.height === 0) {
      const within = anchorsWithin(block);
      if (within.length > 0) pending = [...pending, ...within];
      continue;
    }
    const gap = previous === undefined ? 0 : Math.max(previous.after, block.before);
    const anchored = pending.length > 0 ? { ...block, anchors: [...pending, ...block.anchors] } : block;
    pending = NONE;
    if (block === options.repeated) repeated = children.length;
    pagesWithin ||= beginsPages(block) || (children.length > 0 && block.kind === 'flow' && block.startsPage);
    children.push({ x, gap, block: anchored });
    height += gap + block.height;
    noteHeight += block.noteHeight;
    previous = block;
  }
  const first = children[0]?.block;
  const own = { before: options.before ?? 0, after: options.after ?? 0 };
  const empty = children.length === 0;
  return {
    kind: 'flow',
    width: options.width,
    height: empty ? 0 : height,
    noteHeight,
    before: framed ? own.before : Math.max(own.before, first?.before ?? 0),
    after: framed ? own.after : Math.max(own.after, previous?.after ?? 0),
    keepWithNext: !framed && (previous?.keepWithNext ?? false),
    anchors: pending.length === 0 ? (options.anchors ?? NONE) : [...(options.anchors ?? NONE), ...pending],
    frame,
    keepWhole: options.keepWhole ?? 0,
    children,
    repeated,
    startsPage: options.startsPage ?? false,
    floats: options.floats ?? false,
    pagesWithin,
  };
}

export interface RowOptions extends StackOptions {
  readonly align?: 'top' | 'bottom';
  readonly leastPart?: number;
  readonly keepWithNext?: boolean;
  readonly otherwise?: FlowBlock;
}

/** Blocks side by side; the highest makes the height. */
export function sideBySide(
  columns: readonly { readonly x: number; readonly block: Block }[],
  options: RowOptions,
): RowBlock {
  const frame = options.frame ?? EMPTY_FRAME;
  let height = 0;
  let noteHeight = 0;
  for (const { block } of columns) {
    height = Math.max(height, block.height);
    noteHeight += block.noteHeight;
  }
  return {
    kind: 'row',
    width: options.width,
    height: height === 0 ? 0 : height + frame.padding.top + frame.padding.bottom,
    noteHeight,
    before: options.before ?? 0,
    after: options.after ?? 0,
    keepWithNext: options.keepWithNext ?? false,
    anchors: options.anchors ?? NONE,
    frame,
    keepWhole: options.keepWhole ?? 0,
    floats: options.floats ?? false,
    leastPart: options.leastPart ?? 0,
    align: options.align ?? 'top',
    otherwise: options.otherwise,
    columns,
  };
}

/** All anchors of a block that takes no room. */
function anchorsWithin(block: Block): readonly NodeKey[] {
  const inner = block.kind === 'lines' ? [] : block.kind === 'flow' ? block.children : block.columns;
  return [...block.anchors, ...inner.flatMap((child) => anchorsWithin(child.block))];
}
