/** Dividing blocks that stand one below the other, at the best place there is. Lengths are points. */
import type { NodeKey } from '../document/types.ts';
import type { FlowBlock, Placed, Resume, Stacked } from './block.ts';
import type { Divide } from './divide.ts';
import { type Division, partOfFrame, type Space, waits } from './division.ts';
import { CLOSED_NOTES, type PageNotes } from './page-notes.ts';

type FlowResume = Extract<Resume, { kind: 'flow' }>;

export function divideFlow(
  block: FlowBlock,
  from: FlowResume | undefined,
  space: Space,
  divide: Divide,
): Division | undefined {
  if (waits(block, from, space)) return undefined;
  const { padding } = block.frame;
  const room = space.height - padding.top - padding.bottom;
  const full = space.full - padding.top - padding.bottom;
  const placed: Placed[] = [];
  let y = 0;
  let { notes } = space;
  /** The last place at which the flow may be divided without a wish broken: before this child. */
  let legal: Stop | undefined;
  /** What the page was like before the child that was placed last. */
  let earlier: Stop | undefined;

  const start = from?.child ?? 0;
  const head = repeatedHead(block, start, room, space, divide);
  if (head !== undefined) {
    placed.push({ ...head, x: head.x + padding.left, y: padding.top });
    y = head.fragment.height;
  }
  const own = placed.length;

  for (let i = start; i < block.children.length; i++) {
    const child = block.children[i];
    if (child === undefined) break;
    const first = placed.length === own;
    if (!first && child.block.kind === 'flow' && child.block.startsPage) {
      const rest = { kind: 'flow', child: i, inner: undefined } as const;
      return divisionOf(block, from, placed, y, rest, notes);
    }
    if (!first && !block.children[i - 1]?.block.keepWithNext) {
      legal = { count: placed.length, height: y, notes, child: i };
    }
    const gap = first ? 0 : child.gap;
    const pressure = first ? space.pressure : legal || space.pressure === 'none' ? 'none' : 'relaxed';
    const division = divide(child.block, i === start ? from?.inner : undefined, {
      height: room - y - gap - (notes.full - space.notes.full),
      full,
      pressure,
      notes,
    });
    if (division === undefined) {
      const whole = earlier && placed[earlier.count];
      const resumed = earlier?.child === start ? from?.inner : undefined;
      const parted =
        earlier && whole && partOf(block.children[earlier.child], resumed, whole, earlier, full, divide);
      if (earlier && whole && parted) {
        const rest = { kind: 'flow', child: earlier.child, inner: parted.rest } as const;
        const children = [...placed.slice(0, earlier.count), { ...whole, fragment: parted.fragment }];
        const height = whole.y - padding.top + parted.fragment.height;
        return divisionOf(block, from, children, height, rest, parted.notes);
      }
      const stop = legal ?? { count: placed.length, height: y, notes, child: i };
      if (legal === undefined && (first || space.pressure === 'none')) return undefined;
      const rest = { kind: 'flow', child: stop.child, inner: undefined } as const;
      return divisionOf(block, from, placed.slice(0, stop.count), stop.height, rest, stop.notes);
    }
    const { fragment } = division;
    earlier = { count: placed.length, height: y, notes, child: i };
    placed.push({ x: child.x + padding.left, y: padding.top + y + gap, artifact: false, fragment });
    y += gap + fragment.height;
    notes = division.notes;
    if (division.rest !== undefined) {
      const rest = { kind: 'flow', child: i, inner: division.rest } as const;
      return divisionOf(block, from, placed, y, rest, notes);
    }
  }
  return divisionOf(block, from, placed, y, undefined, notes);
}

/**
 * The part that stays of a paragraph that keeps to what comes next, where that goes over: the end of a long one goes with
 * it, not all of it. Undefined where it is too short for that, or wants to stay whole.
 */
function partOf(
  child: Stacked | undefined,
  from: Resume | undefined,
  whole: Placed,
  { notes }: Stop,
  full: number,
  divide: Divide,
): Division | undefined {
  if (!child?.block.keepWithNext || child.block.kind === 'row') return undefined;
  // A little less than it takes makes its last lines go over.
  const height = whole.fragment.height - MARGIN;
  const division = divide(child.block, from, { height, full, pressure: 'none', notes });
  return division?.rest === undefined ? undefined : division;
}

/** More than what is taken for rounding. */
const MARGIN = 0.5;

/** A place between two children: how many stand above it, how high, with which notes; and the child below it. */
interface Stop {
  readonly count: number;
  readonly height: number;
  readonly notes: PageNotes;
  readonly child: number;
}

const NO_ANCHORS: readonly NodeKey[] = [];

/** The children of a block that stand on one page; `height` is what they take within its padding. */
function divisionOf(
  block: FlowBlock,
  from: FlowResume | undefined,
  children: readonly Placed[],
  height: number,
  rest: FlowResume | undefined,
  notes: PageNotes,
): Division {
  const { padding } = block.frame;
  return {
    fragment: {
      kind: 'group',
      width: block.width,
      height: height + padding.top + padding.bottom,
      anchors: from === undefined ? block.anchors : NO_ANCHORS,
      frame: partOfFrame(block.frame, from === undefined, rest === undefined),
      children,
    },
    rest,
    notes,
  };
}

/** The head of a table that goes on, if it leaves room for anything else. */
function repeatedHead(
  block: FlowBlock,
  start: number,
  room: number,
  space: Space,
  divide: Divide,
): Placed | undefined {
  const { repeated } = block;
  if (repeated === undefined || start <= repeated) return undefined;
  const head = block.children[repeated];
  if (head === undefined || head.block.height > 0.4 * Math.min(room, space.full)) return undefined;
  // Its notes stand on the page where it is content.
  const notes = CLOSED_NOTES;
  const division = divide(head.block, undefined, { height: room, full: space.full, pressure: 'none', notes });
  if (division === undefined || division.rest !== undefined) return undefined;
  return { x: head.x, y: 0, artifact: true, fragment: division.fragment };
}
