/** Dividing blocks that stand side by side: each goes on by itself. Lengths are points. */
import type { PlacedFragment, Resume, RowBlock } from './block.ts';
import { type Divide, type Division, fits, partOfFrame, type Space, shouldWait } from './division.ts';
import type { PageNotes } from './page-notes.ts';

type RowResume = Extract<Resume, { kind: 'row' }>;

/** How often a row is made lower to make room for its notes. */
const MOST_ATTEMPTS = 8;

export function divideRow(
  block: RowBlock,
  from: RowResume | undefined,
  space: Space,
  divide: Divide,
): Division | undefined {
  if (shouldWait(block, from, space)) return undefined;
  const { padding } = block.frame;
  const room = space.height - padding.top - padding.bottom;
  // Columns share the foot of the page: what one needs there, all have to do without.
  let reserved = 0;
  for (let attempt = 1; ; attempt++) {
    const columns = divideColumns(block, from, space, room - reserved, divide);
    if (columns === undefined) return undefined;
    const { height, notes } = columns;
    const over = height + Math.max(0, notes.least - space.notes.full) - room;
    if (fits(over, 0)) {
      return space.pressure === 'none' && leavesTooLittle(block, from, columns)
        ? undefined
        : finish(block, from, columns);
    }
    if (space.pressure !== 'must' && over > room) return undefined;
    if (attempt === MOST_ATTEMPTS || reserved >= room) {
      return space.pressure === 'must' ? finish(block, from, columns) : undefined;
    }
    reserved += over;
  }
}

/** Whether dividing the row here would leave too little of it on either page. */
function leavesTooLittle(
  block: RowBlock,
  from: RowResume | undefined,
  { rests, height }: DividedColumns,
): boolean {
  if (rests.every((rest) => rest === 'done')) return false;
  const { top, bottom } = block.frame.padding;
  const left = block.height - top - bottom - height;
  return height < block.leastPart || (from === undefined && left < block.leastPart);
}

interface DividedColumns {
  readonly placed: readonly PlacedFragment[];
  readonly rests: readonly (Resume | 'done')[];
  readonly height: number;
  readonly notes: PageNotes;
}

function divideColumns(
  block: RowBlock,
  from: RowResume | undefined,
  space: Space,
  room: number,
  divide: Divide,
): DividedColumns | undefined {
  const { padding } = block.frame;
  const placed: PlacedFragment[] = [];
  const rests: (Resume | 'done')[] = [];
  let notes = space.notes;
  let height = 0;
  for (let i = 0; i < block.columns.length; i++) {
    const column = block.columns[i];
    if (column === undefined) break;
    const state = from?.columns[i];
    if (state === 'done') {
      rests.push('done');
      continue;
    }
    const division = divide(column.block, state, {
      height: room - Math.max(0, notes.least - space.notes.full),
      full: space.full - padding.top - padding.bottom,
      pressure: space.pressure,
      notes,
    });
    if (division === undefined) return undefined;
    rests.push(division.rest ?? 'done');
    const { fragment } = division;
    placed.push({ x: column.x + padding.left, y: padding.top, artifact: false, fragment });
    height = Math.max(height, fragment.height);
    notes = division.notes;
  }
  return { placed, rests, height, notes };
}

function finish(
  block: RowBlock,
  from: RowResume | undefined,
  { placed, rests, height, notes }: DividedColumns,
): Division {
  const { padding } = block.frame;
  const done = rests.every((rest) => rest === 'done');
  const lowered = block.align === 'bottom' && done && from === undefined;
  return {
    fragment: {
      kind: 'group',
      width: block.width,
      height: height + padding.top + padding.bottom,
      anchors: from === undefined ? block.anchors : [],
      frame: partOfFrame(block.frame, from === undefined, done),
      children: lowered
        ? placed.map((child) => ({ ...child, y: child.y + height - child.fragment.height }))
        : placed,
    },
    rest: done ? undefined : { kind: 'row', columns: rests },
    notes,
  };
}
