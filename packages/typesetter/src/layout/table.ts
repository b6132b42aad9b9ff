/** Tables: columns from content, rows side by side, the head shown again on every page. Lengths are points. */
import { EMPTY_FRAME } from '../style/changes.ts';
import type { Frame, Rule } from '../style/formats.ts';
import type { Block, FlowBlock, RowBlock } from './block.ts';
import type { Box, FlowBox, RowBox, TableBox } from './box.ts';
import { setParagraph } from './paragraph.ts';
import type { Setter } from './setter.ts';
import { sideBySide, stack } from './stack.ts';
import { type CellDemand, columnDemands, columnWidths, equalized, shared } from './table-columns.ts';

type MeasureFlow = (box: FlowBox, width: number, setter: Setter) => FlowBlock;

interface Column {
  readonly x: number;
  readonly width: number;
}

export function measureTable(
  box: TableBox,
  available: number,
  setter: Setter,
  measureFlow: MeasureFlow,
): Block {
  const { format } = box;
  const rows = [...box.head, ...box.body];
  const count = Math.max(1, ...rows.map((row) => row.cells.reduce((sum, cell) => sum + cell.colspan, 0)));
  const gap = Math.min(format.gap, available / (4 * count));
  const natural = columnDemands(cellDemands(rows, setter), count, gap);
  const { shares } = format;
  const demands =
    shares?.length === count
      ? shared(natural, shares, available - gap * (count - 1))
      : format.equalColumns
        ? equalized(natural)
        : natural;
  const wanted = demands.reduce((sum, { max }) => sum + max, gap * (count - 1));
  const width = wanted <= format.measure ? Math.min(available, format.measure) : available;
  const columns = placeColumns(columnWidths(demands, width - gap * (count - 1)), gap);
  const { headRule, rowRule, endRule } = format;
  const plan: RowPlan = { format, width, columns, setter, measureFlow };

  const head = stack(
    box.head.map((row, i) =>
      setRow(row, plan, i === box.head.length - 1 ? headRule : rowRule, 'bottom', true),
    ),
    { width, keepWhole: 1 },
  );
  const last = box.body.length - 1;
  // Neither the first nor the last row stands alone, unless rows are so few that it cannot be helped.
  const body = box.body.map((row, i) => {
    const made = setRow(row, plan, i === last ? endRule : rowRule, 'top', false);
    const keep = last > 2 && (i === 0 || i === last - 1) && made.height <= LOW_ROW;
    return keep ? { ...made, keepWithNext: true } : made;
  });
  const caption = box.caption && setParagraph(box.caption, width, setter);
  const topped: Block = { ...head, keepWithNext: true };
  return stack([...(caption ? [caption] : []), topped, ...body], {
    width,
    anchors: box.anchors,
    before: format.before,
    after: format.after,
    keepWhole: format.keepWhole,
    repeated: topped,
  });
}

/** A row of about three lines; a higher one may well stand alone. */
const LOW_ROW = 48;

const ruled = (padding: number, rule: Rule): Frame => ({
  ...EMPTY_FRAME,
  padding: { top: padding, right: 0, bottom: padding, left: 0 },
  bottom: rule,
});

function placeColumns(widths: readonly number[], gap: number): Column[] {
  let x = 0;
  return widths.map((width) => {
    const column = { x, width };
    x += width + gap;
    return column;
  });
}

/** What the rows of one table have in common. */
interface RowPlan {
  readonly format: TableBox['format'];
  readonly width: number;
  readonly columns: readonly Column[];
  readonly setter: Setter;
  readonly measureFlow: MeasureFlow;
}

function setRow(
  row: RowBox,
  plan: RowPlan,
  rule: Rule,
  align: 'top' | 'bottom',
  keepWithNext: boolean,
): RowBlock {
  const { format, width } = plan;
  return sideBySide(setCells(row, plan), {
    width,
    anchors: row.anchors,
    frame: ruled(format.cellPadding, rule),
    keepWhole: format.keepRow,
    leastPart: format.leastPart,
    align,
    keepWithNext,
  });
}

function setCells(
  row: RowBox,
  { columns, setter, measureFlow }: RowPlan,
): { readonly x: number; readonly block: Block }[] {
  const cells: { x: number; block: Block }[] = [];
  let column = 0;
  for (const { anchors, body, colspan } of row.cells) {
    const first = columns[column];
    const last = columns[column + colspan - 1];
    column += colspan;
    if (first === undefined || last === undefined) continue;
    const block = measureFlow(body, last.x + last.width - first.x, setter);
    const all = anchors.length === 0 ? block.anchors : [...anchors, ...block.anchors];
    cells.push({ x: first.x, block: { ...block, anchors: all } });
  }
  return cells;
}

function cellDemands(rows: readonly RowBox[], setter: Setter): CellDemand[] {
  const demands: CellDemand[] = [];
  for (const { cells } of rows) {
    let column = 0;
    for (const { body, colspan } of cells) {
      demands.push({ column, span: colspan, ...flowDemand(body, setter) });
      column += colspan;
    }
  }
  return demands;
}

/** Rounding in sums must not break a line that fits exactly. */
const SLACK = 0.05;

function flowDemand(box: FlowBox, setter: Setter): { min: number; max: number } {
  const demand = { min: 0, max: 0 };
  for (const child of box.children) {
    const { min, max } = boxDemand(child, setter);
    demand.min = Math.max(demand.min, min);
    demand.max = Math.max(demand.max, max);
  }
  return demand;
}

/** What a box asks for; framed and nested things are taken for what their text needs. */
function boxDemand(box: Box, setter: Setter): { min: number; max: number } {
  switch (box.kind) {
    case 'paragraph': {
      const { min, max } = setter.widths(box);
      return { min: min + SLACK, max: max + SLACK };
    }
    case 'flow':
      return flowDemand(box, setter);
    case 'list': {
      const demand = box.items.map((item) => flowDemand(item.body, setter));
      const indent = Math.max(
        box.format.indent,
        ...box.items.map(({ label }) => setter.widths(label).max + box.format.labelGap),
      );
      return {
        min: indent + Math.max(0, ...demand.map(({ min }) => min)),
        max: indent + Math.max(0, ...demand.map(({ max }) => max)),
      };
    }
    default:
      return { min: 80, max: 300 };
  }
}
