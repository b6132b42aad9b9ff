/**
 * Dividing blocks between pages: how much of a block goes into the space that is left, and where it
 * goes on. A block says no (undefined) rather than divide badly, unless it is pressed.
 */
import type { Block, FlowBlock, Fragment, LinesBlock, Placed, Resume, RowBlock } from './block.ts';

/**
 * 'none': all wishes are respected. 'relaxed': only a bad division is left, so wishes give way.
 * 'must': the block begins a page, so something must be placed even if it is too high.
 */
type Pressure = 'none' | 'relaxed' | 'must';

export interface Space {
  /** What is left on this page. */
  readonly height: number;
  /** Height of the next page. */
  readonly full: number;
  readonly pressure: Pressure;
}

export interface Division {
  readonly fragment: Fragment;
  /** undefined when nothing is left. */
  readonly rest: Resume | undefined;
}

const TOLERANCE = 0.01;
const ORPHANS = 2;
const WIDOWS = 2;

const fits = (height: number, room: number): boolean => height <= room + TOLERANCE;

/** The part of `block` from `from` on that goes into the space; undefined if none should. */
export function divide(block: Block, from: Resume | undefined, space: Space): Division | undefined {
  switch (block.kind) {
    case 'lines':
      return divideLines(block, from?.kind === 'lines' ? from.line : 0, space);
    case 'flow':
      return divideFlow(block, from?.kind === 'flow' ? from : undefined, space);
    case 'row':
      return divideRow(block, from?.kind === 'row' ? from : undefined, space);
  }
}

/** Whether a block that wants to stay whole should wait for the next page. */
function waits(block: FlowBlock | RowBlock, from: Resume | undefined, space: Space): boolean {
  return (
    space.pressure === 'none' &&
    from === undefined &&
    !fits(block.height, space.height) &&
    block.height <= block.keepWhole * space.full
  );
}

function divideLines(block: LinesBlock, from: number, space: Space): Division | undefined {
  const { lines } = block;
  let count = 0;
  let height = 0;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]?.height ?? 0;
    if (!fits(height + line, space.height)) break;
    height += line;
    count++;
  }
  const left = lines.length - from;
  if (count < left) {
    if (space.pressure === 'none' && from === 0 && block.unbroken && fits(block.height, space.full)) {
      return undefined;
    }
    const polite = Math.min(count, left - WIDOWS);
    if (polite >= (from === 0 ? ORPHANS : 1)) count = polite;
    else if (space.pressure === 'none') return undefined;
    else if (count === 0 && space.pressure === 'must') count = 1;
    else if (count === 0) return undefined;
  }
  const end = from + count;
  const taken = lines.slice(from, end);
  return {
    fragment: {
      kind: 'lines',
      height: taken.reduce((sum, line) => sum + line.height, 0),
      anchors: from === 0 ? block.anchors : [],
      lines: taken,
    },
    rest: end < lines.length ? { kind: 'lines', line: end } : undefined,
  };
}

type FlowResume = Extract<Resume, { kind: 'flow' }>;

function divideFlow(block: FlowBlock, from: FlowResume | undefined, space: Space): Division | undefined {
  if (waits(block, from, space)) return undefined;
  const { padding } = block.frame;
  const room = space.height - padding.top - padding.bottom;
  const placed: Placed[] = [];
  let y = 0;
  /** The last place at which the flow may be divided without a wish broken. */
  let legal: { readonly count: number; readonly height: number; readonly child: number } | undefined;

  const finish = (count: number, height: number, rest: FlowResume | undefined): Division => ({
    fragment: {
      kind: 'group',
      width: block.width,
      height: height + padding.top + padding.bottom,
      anchors: from === undefined ? block.anchors : [],
      frame: block.frame,
      children: placed
        .slice(0, count)
        .map((child) => ({ ...child, x: child.x + padding.left, y: child.y + padding.top })),
    },
    rest,
  });

  const start = from?.child ?? 0;
  const head = repeatedHead(block, start, room, space);
  if (head !== undefined) {
    placed.push(head);
    y = head.fragment.height;
  }
  const own = placed.length;

  for (let i = start; i < block.children.length; i++) {
    const child = block.children[i];
    if (child === undefined) break;
    const first = placed.length === own;
    if (!first && !block.children[i - 1]?.block.keepWithNext) {
      legal = { count: placed.length, height: y, child: i };
    }
    const gap = first ? 0 : child.gap;
    const pressure = first ? space.pressure : legal || space.pressure === 'none' ? 'none' : 'relaxed';
    const division = divide(child.block, i === start ? from?.inner : undefined, {
      height: room - y - gap,
      full: space.full - padding.top - padding.bottom,
      pressure,
    });
    if (division === undefined) {
      if (legal !== undefined)
        return finish(legal.count, legal.height, { kind: 'flow', child: legal.child, inner: undefined });
      if (first || space.pressure === 'none') return undefined;
      return finish(placed.length, y, { kind: 'flow', child: i, inner: undefined });
    }
    placed.push({ x: child.x, y: y + gap, artifact: false, fragment: division.fragment });
    y += gap + division.fragment.height;
    if (division.rest !== undefined) {
      return finish(placed.length, y, { kind: 'flow', child: i, inner: division.rest });
    }
  }
  return finish(placed.length, y, undefined);
}

/** The head of a table that goes on, if it leaves room for anything else. */
function repeatedHead(block: FlowBlock, start: number, room: number, space: Space): Placed | undefined {
  const { repeated } = block;
  if (repeated === undefined || start <= repeated) return undefined;
  const head = block.children[repeated];
  if (head === undefined || head.block.height > 0.4 * Math.min(room, space.full)) return undefined;
  const division = divide(head.block, undefined, { height: room, full: space.full, pressure: 'none' });
  if (division === undefined || division.rest !== undefined) return undefined;
  return { x: head.x, y: 0, artifact: true, fragment: division.fragment };
}

type RowResume = Extract<Resume, { kind: 'row' }>;

function divideRow(block: RowBlock, from: RowResume | undefined, space: Space): Division | undefined {
  if (waits(block, from, space)) return undefined;
  const { padding } = block.frame;
  const inner: Space = {
    height: space.height - padding.top - padding.bottom,
    full: space.full - padding.top - padding.bottom,
    pressure: space.pressure,
  };
  const placed: Placed[] = [];
  const rests: (Resume | 'done')[] = [];
  for (const [i, column] of block.columns.entries()) {
    const state = from?.columns[i];
    if (state === 'done') {
      rests.push('done');
      continue;
    }
    const division = divide(column.block, state, inner);
    if (division === undefined) return undefined;
    rests.push(division.rest ?? 'done');
    placed.push({ x: column.x, y: padding.top, artifact: false, fragment: division.fragment });
  }
  const done = rests.every((rest) => rest === 'done');
  const height = Math.max(0, ...placed.map((child) => child.fragment.height));
  const lowered = (child: Placed): Placed =>
    block.align === 'bottom' && done && from === undefined
      ? { ...child, y: child.y + height - child.fragment.height }
      : child;
  return {
    fragment: {
      kind: 'group',
      width: block.width,
      height: height + padding.top + padding.bottom,
      anchors: from === undefined ? block.anchors : [],
      frame: block.frame,
      children: placed.map((child) => ({ ...lowered(child), x: child.x + padding.left })),
    },
    rest: done ? undefined : { kind: 'row', columns: rests },
  };
}
