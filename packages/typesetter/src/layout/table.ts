/** Tables: columns from content, rows side by side, the head shown again on every page. Lengths are points. */
import { spannedGroups, type TableGrid, tableGrid } from '../document/table-grid.ts';
import type { Block } from './block.ts';
import type { Box, CellBox, FlowBox, TableBox } from './box.ts';
import { setParagraph } from './paragraph.ts';
import type { Setter } from './setter.ts';
import { stack } from './stack.ts';
import {
  type CellDemand,
  type ColumnDemand,
  columnDemands,
  columnWidths,
  DEMANDS,
  madeEqual,
  sharedOut,
  withLongWordsCapped,
} from './table-columns.ts';
import { type Column, type MeasureFlow, type RowPlan, setRows } from './table-rows.ts';

export function measureTable(
  box: TableBox,
  available: number,
  setter: Setter,
  measureFlow: MeasureFlow,
): Block {
  const { format } = box;
  const grids = [tableGrid(box.head), tableGrid(box.body)] as const;
  const count = Math.max(1, ...grids.map(({ columns }) => columns));
  const gap = Math.min(format.gap, available / (4 * count));
  const natural = columnDemands(cellDemands(grids, setter), count, gap);
  const { shares } = format;
  const demands =
    shares?.length === count
      ? sharedOut(natural, shares, available - gap * (count - 1))
      : format.equalColumns
        ? madeEqual(natural)
        : natural;
  const wanted = demands.reduce((sum, { max }) => sum + max, gap * (count - 1));
  const width = wanted <= format.measure ? Math.min(available, format.measure) : available;
  const room = width - gap * (count - 1);
  const columns = placeColumns(columnWidths(withLongWordsCapped(demands, room), room), gap);
  const { headRule, rowRule, endRule } = format;
  const plan: RowPlan = { format, width, columns, setter, measureFlow };

  const [headGrid, bodyGrid] = grids;
  const headGroups = spannedGroups(box.head);
  const head = stack(
    headGroups.map(({ rows, first }, i) =>
      setRows(rows, headGrid.rows.slice(first, first + rows.length), plan, {
        rule: i === headGroups.length - 1 ? headRule : rowRule,
        align: 'bottom',
        keepWithNext: true,
      }),
    ),
    { width, keepWhole: 1 },
  );
  const groups = spannedGroups(box.body);
  const last = groups.length - 1;
  // Neither the first nor the last row stands alone, unless rows are so few that it cannot be helped.
  const body = groups.map(({ rows, first }, i) => {
    const rule = i === last ? endRule : rowRule;
    const made = setRows(rows, bodyGrid.rows.slice(first, first + rows.length), plan, {
      rule,
      align: 'top',
      keepWithNext: false,
    });
    const keep = last > 2 && (i === 0 || i === last - 1) && made.height <= LOW_ROW;
    return keep ? { ...made, keepWithNext: true } : made;
  });
  const caption = box.caption && setParagraph(box.caption, width, setter);
  const keptHead: Block = { ...head, keepWithNext: true };
  return stack([...(caption ? [caption] : []), keptHead, ...body], {
    width,
    anchors: box.anchors,
    before: format.before,
    after: format.after,
    keepWhole: format.keepWhole,
    repeated: keptHead,
  });
}

/** A row of about three lines; a higher one may well stand alone. */
const LOW_ROW = 48;

function placeColumns(widths: readonly number[], gap: number): Column[] {
  let x = 0;
  return widths.map((width) => {
    const column = { x, width };
    x += width + gap;
    return column;
  });
}

const cellDemands = (grids: readonly TableGrid<CellBox>[], setter: Setter): CellDemand[] =>
  grids.flatMap(({ rows }) =>
    rows.flat().map(({ cell, column }) => ({ column, span: cell.colspan, ...flowDemand(cell.body, setter) })),
  );

/** Rounding in sums must not break a line that fits exactly. */
const SLACK = 0.05;

function flowDemand(box: FlowBox, setter: Setter): ColumnDemand {
  const demand = { min: 0, parted: 0, max: 0 };
  for (const child of box.children) {
    const asked = boxDemand(child, setter);
    for (const key of DEMANDS) demand[key] = Math.max(demand[key], asked[key]);
  }
  return demand;
}

/** What a box asks for; framed and nested things are taken for what their text needs. */
function boxDemand(box: Box, setter: Setter): ColumnDemand {
  switch (box.kind) {
    case 'paragraph': {
      const { min, parted, max } = setter.widths(box);
      return { min: min + SLACK, parted: parted + SLACK, max: max + SLACK };
    }
    case 'flow':
      return flowDemand(box, setter);
    case 'list': {
      const demand = box.items.map((item) => flowDemand(item.body, setter));
      const indent = Math.max(
        box.format.indent,
        ...box.items.map(({ label }) => setter.widths(label).max + box.format.labelGap),
      );
      const widest = (key: (typeof DEMANDS)[number]) =>
        indent + Math.max(0, ...demand.map((asked) => asked[key]));
      return { min: widest('min'), parted: widest('parted'), max: widest('max') };
    }
    default:
      return { min: 80, parted: 80, max: 300 };
  }
}
