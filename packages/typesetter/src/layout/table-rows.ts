/** Rows of a table, each by itself or, where a cell reaches over several, as one block. Lengths are points. */
import type { PlacedCell } from '../document/table-grid.ts';
import { EMPTY_FRAME } from '../style/changes.ts';
import type { Rule, TableFormat } from '../style/formats.ts';
import type { FlowBlock, RowBlock } from './block.ts';
import type { CellBox, FlowBox, RowBox } from './box.ts';
import type { Setter } from './setter.ts';
import { sideBySide, stack } from './stack.ts';

export type MeasureFlow = (box: FlowBox, width: number, setter: Setter) => FlowBlock;

export interface Column {
  readonly x: number;
  readonly width: number;
}

/** What the rows of one table have in common. */
export interface RowPlan {
  readonly format: TableFormat;
  readonly width: number;
  readonly columns: readonly Column[];
  readonly setter: Setter;
  readonly measureFlow: MeasureFlow;
}

/** How a row stands in its table: the rule below it, and where in it lower cells stand. */
export interface RowPlacement {
  readonly rule: Rule;
  readonly align: 'top' | 'bottom';
  readonly keepWithNext: boolean;
}

interface SetCell {
  readonly x: number;
  /** To the beginning of the next column, since rules go on between columns. */
  readonly reach: number;
  readonly block: FlowBlock;
  /** Rows of the group in which it begins and ends. */
  readonly first: number;
  readonly last: number;
}

/** Rows that belong together: one, or those that a cell reaches over; `placed` are their cells. */
export function setRows(
  rows: readonly RowBox[],
  placed: readonly (readonly PlacedCell<CellBox>[])[],
  plan: RowPlan,
  placement: RowPlacement,
): RowBlock {
  const cells = placed.flatMap((cells, row) => setCells(cells, row, rows.length, plan));
  const { format, width } = plan;
  const { cellPadding: padding, rowRule } = format;
  const single = rows.map((row, index) =>
    sideBySide(
      cells.filter((cell) => cell.first === index),
      {
        width,
        anchors: row.anchors,
        frame: {
          ...EMPTY_FRAME,
          padding: { top: padding, right: 0, bottom: padding, left: 0 },
          bottom: index === rows.length - 1 ? placement.rule : rowRule,
        },
        keepWhole: format.keepRow,
        leastPart: format.leastPart,
        align: placement.align,
        keepWithNext: placement.keepWithNext,
      },
    ),
  );
  const [alone] = single;
  return alone && rows.length === 1 ? alone : spanned(rows, cells, single, plan, placement);
}

function setCells(
  placed: readonly PlacedCell<CellBox>[],
  first: number,
  count: number,
  { columns, setter, measureFlow }: RowPlan,
): SetCell[] {
  return placed.flatMap(({ cell, column }) => {
    const from = columns[column];
    const to = columns[column + cell.colspan - 1];
    if (from === undefined || to === undefined) return [];
    const end = to.x + to.width;
    const block = measureFlow(cell.body, end - from.x, setter);
    const next = columns[column + cell.colspan]?.x ?? end;
    const last = Math.min(count, first + cell.rowspan) - 1;
    const anchors = cell.anchors.length === 0 ? block.anchors : [...cell.anchors, ...block.anchors];
    return { x: from.x, reach: next - from.x, block: { ...block, anchors }, first, last };
  });
}

/** The rows as one block that is not divided: each cell as far down as its rows begin, with the rule of its last row. */
function spanned(
  rows: readonly RowBox[],
  cells: readonly SetCell[],
  single: readonly RowBlock[],
  { format, width }: RowPlan,
  { rule, align, keepWithNext }: RowPlacement,
): RowBlock {
  const padding = format.cellPadding;
  const heights = rowHeights(rows.length, cells, padding);
  const heightOf = (from: number, to: number): number =>
    heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  const columns = cells.map(({ x, reach, block, first, last }) => {
    const above = heightOf(0, first);
    const bottom = heightOf(0, last + 1);
    const top = align === 'top' ? above + padding : bottom - padding - block.height;
    const frame = {
      ...EMPTY_FRAME,
      padding: { top, right: 0, bottom: bottom - top - block.height, left: 0 },
      bottom: last === rows.length - 1 ? undefined : format.rowRule,
    };
    // An empty cell has its rule too.
    return { x, block: { ...stack([block], { width: reach, frame }), height: bottom } };
  });
  return sideBySide(columns, {
    width,
    anchors: rows.flatMap(({ anchors }) => anchors),
    frame: { ...EMPTY_FRAME, bottom: rule },
    keepWhole: 1,
    keepWithNext,
    otherwise: stack(single, { width }),
  });
}

/** A row is as high as the highest cell of its own; the last row of a cell that needs more gets what is lacking. */
function rowHeights(count: number, cells: readonly SetCell[], padding: number): readonly number[] {
  const heights = Array.from({ length: count }, () => 0);
  for (const { block, first, last } of [...cells].sort((a, b) => a.last - b.last || b.first - a.first)) {
    const spannedHeight = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
    const lacking = block.height + 2 * padding - spannedHeight;
    if (block.height > 0 && lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
  }
  return heights;
}
