/** Dividing blocks that stand one below the other, at the best place there is. Lengths are points. */
import type { NodeKey } from '../document/types.ts';
import type { Block, FlowBlock, PlacedFragment, Resume, StackedBlock } from './block.ts';
import { type Divide, type Division, partOfFrame, type Space, shouldWait } from './division.ts';
import { CLOSED_NOTES, type PageNotes } from './page-notes.ts';

type FlowResume = Extract<Resume, { kind: 'flow' }>;

export function divideFlow(
  block: FlowBlock,
  from: FlowResume | undefined,
  space: Space,
  divide: Divide,
): Division | undefined {
  if (shouldWait(block, from, space)) return undefined;
  const { padding } = block.frame;
  const room = space.height - padding.top - padding.bottom;
  const full = space.full - padding.top - padding.bottom;
  const placed: PlacedFragment[] = [];
  let y = 0;
  let { notes } = space;
  /** The last place at which the flow may be divided without a wish broken: before this child. */
  let legal: Stop | undefined;
  /** What the page was like before the child that was placed last. */
  let earlier: Stop | undefined;

  const queue = queueOf(block, from);
  const head = repeatedHead(block, queue.start, room, space, divide);
  if (head !== undefined) {
    placed.push({ ...head, x: head.x + padding.left, y: padding.top });
    y = head.fragment.height;
  }
  const own = placed.length;
  const waiting: number[] = [];
  let previous: Block | undefined;

  for (let at = 0; ; at++) {
    const part = queue.part(at);
    const child = part && block.children[part.child];
    if (part === undefined || child === undefined) {
      const rest = waiting.length > 0 ? queue.rest(at, waiting) : undefined;
      return divisionOf(block, from, placed, y, rest, notes);
    }
    const first = placed.length === own;
    if (!first && child.block.kind === 'flow' && child.block.startsPage)
      return divisionOf(block, from, placed, y, queue.rest(at, waiting), notes);
    const isFree = !first && !previous?.keepWithNext;
    if (isFree) legal = { count: placed.length, height: y, notes, at };
    const gap = first ? 0 : child.gap;
    const pressure = first ? space.pressure : legal || space.pressure === 'none' ? 'none' : 'relaxed';
    const next = { height: room - y - gap - (notes.full - space.notes.full), full, pressure, notes } as const;
    const floats = child.block.kind !== 'lines' && child.block.floats;
    const mayWait = floats && isFree && mayStandNext(child.block, full);
    // What floats keeps its order.
    const division = floats && waiting.length > 0 ? undefined : divide(child.block, part.inner, next);
    if (division === undefined && mayWait) {
      waiting.push(at);
      continue;
    }
    if (division === undefined) {
      const whole = earlier && placed[earlier.count];
      const before = earlier && queue.part(earlier.at);
      const parted =
        earlier &&
        whole &&
        before &&
        partOf(block.children[before.child], before.inner, whole, earlier, full, divide);
      if (earlier && whole && parted) {
        const children = [...placed.slice(0, earlier.count), { ...whole, fragment: parted.fragment }];
        const height = whole.y - padding.top + parted.fragment.height;
        const rest = queue.rest(earlier.at, waiting, parted.rest);
        return divisionOf(block, from, children, height, rest, parted.notes);
      }
      const stop = legal ?? { count: placed.length, height: y, notes, at };
      if (legal === undefined && (first || space.pressure === 'none')) return undefined;
      const rest = queue.rest(stop.at, waiting);
      return divisionOf(block, from, placed.slice(0, stop.count), stop.height, rest, stop.notes);
    }
    const { fragment } = division;
    earlier = { count: placed.length, height: y, notes, at };
    placed.push({ x: child.x + padding.left, y: padding.top + y + gap, artifact: false, fragment });
    y += gap + fragment.height;
    notes = division.notes;
    previous = child.block;
    if (division.rest !== undefined) {
      const rest = queue.rest(at, waiting, division.rest);
      return divisionOf(block, from, placed, y, rest, notes);
    }
  }
}

/** Whether a block that finds no room has some on the next page, above what follows it. */
const mayStandNext = ({ noteHeight, height }: Block, full: number): boolean =>
  noteHeight === 0 && height <= full;

/** The children that are left to be placed, in the order in which that is tried: first those that have waited. */
interface Queue {
  readonly start: number;
  part(at: number): Part | undefined;
  /** What is left from one of them on, of which the part `inner` is left, and of those before it that wait. */
  rest(at: number, waiting: readonly number[], inner?: Resume): FlowResume;
}
type Part = NonNullable<FlowResume['floating']>[number];

function queueOf({ children }: FlowBlock, from: FlowResume | undefined): Queue {
  const start = from?.child ?? 0;
  const floating = from?.floating ?? [];
  const part = (at: number): Part | undefined => {
    const child = start + at - floating.length;
    if (child < start) return floating[at];
    return child < children.length ? { child, inner: child === start ? from?.inner : undefined } : undefined;
  };
  return {
    start,
    part,
    rest(at, waiting, inner) {
      const begun = (of: Part, index: number): Part => (index === at && inner ? { ...of, inner } : of);
      const waited = waiting.flatMap((one) => (one < at ? (part(one) ?? []) : []));
      const left = floating.flatMap((one, i) => (i < at ? [] : [begun(one, i)]));
      const next = Math.max(at, floating.length);
      const going = part(next);
      const on = going ? begun(going, next) : { child: children.length, inner: undefined };
      const all = [...waited, ...left];
      return { kind: 'flow', ...on, ...(all.length > 0 && { floating: all }) };
    },
  };
}

/**
 * The part that stays of a paragraph that keeps to what comes next, where that goes over: the end of a long one goes with
 * it, not all of it. Undefined where it is too short for that, or wants to stay whole.
 */
function partOf(
  child: StackedBlock | undefined,
  from: Resume | undefined,
  whole: PlacedFragment,
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

/** A place between two children: how many stand above it, how high, with which notes; and the one below it in the queue. */
interface Stop {
  readonly count: number;
  readonly height: number;
  readonly notes: PageNotes;
  readonly at: number;
}

const NO_ANCHORS: readonly NodeKey[] = [];

/** The children of a block that stand on one page; `height` is what they take within its padding. */
function divisionOf(
  block: FlowBlock,
  from: FlowResume | undefined,
  children: readonly PlacedFragment[],
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
): PlacedFragment | undefined {
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
