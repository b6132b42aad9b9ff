/** Dividing blocks that stand one below the other, at the best place there is. Lengths are points. */
import type { FlowBlock, Placed, Resume } from './block.ts';
import type { Divide } from './divide.ts';
import { type Division, partOfFrame, type Space, waits } from './division.ts';
import { CLOSED_NOTES, type PageNotes } from './page-notes.ts';

type FlowResume = Extract<Resume, { kind: 'flow' }>;

/** A place between two children: how many stand above it, how high, with which notes. */
interface Stop {
  readonly count: number;
  readonly height: number;
  readonly notes: PageNotes;
}

export function divideFlow(
  block: FlowBlock,
  from: FlowResume | undefined,
  space: Space,
  divide: Divide,
): Division | undefined {
  if (waits(block, from, space)) return undefined;
  const { padding } = block.frame;
  const room = space.height - padding.top - padding.bottom;
  const placed: Placed[] = [];
  let y = 0;
  let { notes } = space;
  /** The last place at which the flow may be divided without a wish broken. */
  let legal: (Stop & { readonly child: number }) | undefined;

  const finish = ({ count, height, notes }: Stop, rest: FlowResume | undefined): Division => ({
    fragment: {
      kind: 'group',
      width: block.width,
      height: height + padding.top + padding.bottom,
      anchors: from === undefined ? block.anchors : [],
      frame: partOfFrame(block.frame, from === undefined, rest === undefined),
      children: placed
        .slice(0, count)
        .map((child) => ({ ...child, x: child.x + padding.left, y: child.y + padding.top })),
    },
    rest,
    notes,
  });
  const here = (): Stop => ({ count: placed.length, height: y, notes });

  const start = from?.child ?? 0;
  const head = repeatedHead(block, start, room, space, divide);
  if (head !== undefined) {
    placed.push(head);
    y = head.fragment.height;
  }
  const own = placed.length;

  for (let i = start; i < block.children.length; i++) {
    const child = block.children[i];
    if (child === undefined) break;
    const first = placed.length === own;
    if (!first && child.block.kind === 'flow' && child.block.startsPage) {
      return finish(here(), { kind: 'flow', child: i, inner: undefined });
    }
    if (!first && !block.children[i - 1]?.block.keepWithNext) {
      legal = { ...here(), child: i };
    }
    const gap = first ? 0 : child.gap;
    const pressure = first ? space.pressure : legal || space.pressure === 'none' ? 'none' : 'relaxed';
    const division = divide(child.block, i === start ? from?.inner : undefined, {
      height: room - y - gap - (notes.full - space.notes.full),
      full: space.full - padding.top - padding.bottom,
      pressure,
      notes,
    });
    if (division === undefined) {
      if (legal !== undefined) return finish(legal, { kind: 'flow', child: legal.child, inner: undefined });
      if (first || space.pressure === 'none') return undefined;
      return finish(here(), { kind: 'flow', child: i, inner: undefined });
    }
    placed.push({ x: child.x, y: y + gap, artifact: false, fragment: division.fragment });
    y += gap + division.fragment.height;
    notes = division.notes;
    if (division.rest !== undefined) {
      return finish(here(), { kind: 'flow', child: i, inner: division.rest });
    }
  }
  return finish(here(), undefined);
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
