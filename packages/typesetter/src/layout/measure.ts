/** Box tree to blocks of a given width: what every kind of box makes of its children. Lengths are points. */
import type { Block, FlowBlock, LineBox, LinesBlock } from './block.ts';
import type { Box, ColumnsBox, ContentsEntryBox, DescriptionBox, FlowBox, ListBox } from './box.ts';
import { moveLine, setParagraph } from './paragraph.ts';
import { setPicture } from './picture.ts';
import type { Setter } from './setter.ts';
import { sideBySide, stack } from './stack.ts';
import { measureTable } from './table.ts';

/** However deep lists are nested, text keeps this much room. */
const LEAST_WIDTH = 48;

function measure(box: Box, width: number, setter: Setter): Block {
  switch (box.kind) {
    case 'paragraph':
      return setParagraph(box, width, setter);
    case 'flow':
      return measureFlow(box, width, setter);
    case 'list':
      return measureList(box, width, setter);
    case 'description':
      return box.arrangement === 'grid' ? measureGrid(box, width, setter) : measureBeside(box, width, setter);
    case 'columns':
      return measureColumns(box, width, setter);
    case 'table':
      return measureTable(box, width, setter, measureFlow);
    case 'contents-entry':
      return measureEntry(box, width, setter);
    case 'picture':
      return setPicture(box, width, setter);
  }
}

export function measureFlow(box: FlowBox, width: number, setter: Setter): FlowBlock {
  const { frame, before, after, keepWhole, startsPage, floats } = box.format;
  const inner = width - (frame === undefined ? 0 : frame.padding.left + frame.padding.right);
  const children = box.children.map((child) => measure(child, Math.max(1, inner), setter));
  return stack(children, {
    width,
    anchors: box.anchors,
    before,
    after,
    frame,
    keepWhole,
    startsPage,
    floats,
  });
}

/** Widest line of a generated label. */
const labelWidth = (box: ListBox, setter: Setter): number =>
  Math.max(0, ...box.items.map(({ label }) => setter.widths(label).max));

function measureList(box: ListBox, available: number, setter: Setter): Block {
  const { format } = box;
  const width = Math.min(available, format.measure ?? available);
  const wanted = Math.max(format.indent, labelWidth(box, setter) + format.labelGap);
  const indent = Math.max(0, Math.min(wanted, width - LEAST_WIDTH));
  const items = box.items.map(({ anchors, label, body }) => {
    const text = measureFlow(body, width - indent, setter);
    const sign = setParagraph(label, Math.max(1, wanted - format.labelGap), setter);
    // Where no room is left for an indent, labels stand above what they label.
    const narrow = indent < wanted;
    const gap = text.children.length > 1 ? format.betweenLong : format.between;
    const around = { width, anchors, before: gap, after: gap, keepWhole: format.keepItem };
    if (narrow) return stack([{ ...sign, keepWithNext: true }, text], around);
    return sideBySide(
      [
        { x: 0, block: sign },
        { x: indent, block: text },
      ],
      around,
    );
  });
  return stack(items, { width, anchors: box.anchors, before: format.before, after: format.after });
}

/** Terms above what they explain, as many columns as there is room for. */
function measureGrid(box: DescriptionBox, width: number, setter: Setter): Block {
  const { format } = box;
  const room = Math.floor((width + format.gap) / (format.columnWidth + format.gap));
  const most = Math.max(1, Math.min(format.maxColumns, room));
  // As many columns as fill the rows evenly: four entries are two and two, not three and one.
  const count = Math.max(1, Math.ceil(box.entries.length / Math.ceil(box.entries.length / most)) || 1);
  const column = (width - (count - 1) * format.gap) / count;
  const cells = box.entries.map(({ anchors, term, body }) =>
    stack([setParagraph(term, column, setter), measureFlow(body, column, setter)], {
      width: column,
      anchors,
    }),
  );
  const rows = Array.from({ length: Math.ceil(cells.length / count) }, (_, row) =>
    sideBySide(
      cells
        .slice(row * count, (row + 1) * count)
        .map((block, i) => ({ x: i * (column + format.gap), block })),
      { width, before: format.between, after: format.between, keepWhole: 0.3 },
    ),
  );
  return stack(rows, { width, anchors: box.anchors, before: format.before, after: format.after });
}

/** Terms to the left of what they explain. */
function measureBeside(box: DescriptionBox, available: number, setter: Setter): Block {
  const { format } = box;
  const width = Math.min(available, box.measure ?? available);
  const widest = Math.max(0, ...box.entries.map(({ term }) => setter.widths(term).max));
  const column = Math.min(widest, width * format.termShare);
  const x = column + format.gap;
  const around = { width, before: format.between, after: format.between, keepWhole: 0.2 };
  const entries = box.entries.map(({ anchors, term, body }) => {
    const head = { ...setParagraph(term, column, setter), keepWithNext: false };
    if (width - x < LEAST_WIDTH) {
      const above = { ...setParagraph(term, width, setter), keepWithNext: true };
      return stack([above, measureFlow(body, width, setter)], { ...around, anchors });
    }
    const columns = [
      { x: 0, block: head },
      { x, block: measureFlow(body, width - x, setter) },
    ];
    return sideBySide(columns, { ...around, anchors });
  });
  return stack(entries, { width, anchors: box.anchors, before: format.before, after: format.after });
}

/** Columns beside each other; one below the other where there is no room for that. */
function measureColumns(box: ColumnsBox, width: number, setter: Setter): Block {
  const { before, after, keepWhole, floats } = box.format;
  const options = { width, anchors: box.anchors, before, after, keepWhole, floats };
  const count = box.columns.length;
  const shares = box.columns.map((_, i) => box.shares?.[i] ?? 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => ((width - (count - 1) * box.gap) * share) / all);
  if (count < 2 || Math.min(...widths) < LEAST_WIDTH) {
    const below = box.columns.map((child) => ({
      ...measureFlow(child, width, setter),
      before: box.gap,
      after: box.gap,
    }));
    return stack(below, { ...options, keepWhole: 0 });
  }
  let x = 0;
  const columns = box.columns.map((child, i) => {
    const column = { x, block: measureFlow(child, widths[i] ?? width, setter) };
    x += (widths[i] ?? 0) + box.gap;
    return column;
  });
  return sideBySide(columns, options);
}

/** A line of the contents: its last line keeps room for leaders and the page number. */
function measureEntry(box: ContentsEntryBox, available: number, setter: Setter): LinesBlock {
  const { format, reference, indent } = box;
  const width = Math.min(available, format.measure);
  const lines = setParagraph(box.paragraph, width - indent - format.slot, setter);
  const { text, leading } = box.paragraph.format;
  const last = lines.lines.length - 1;
  const entry = lines.lines.map((line, i): LineBox => {
    const moved = moveLine(line, indent);
    if (i < last) return moved;
    return {
      ...moved,
      reference: {
        to: reference,
        from: endOf(moved),
        right: width,
        baseline: setter.baseline(text.face, text.size, leading),
        gap: format.leaderGap,
      },
    };
  });
  return { ...lines, lines: entry };
}

/** Right end of a line's text. */
function endOf(line: LineBox): number {
  return line.items.reduce((end, item) => {
    return item.kind === 'text' ? Math.max(end, item.x + item.width) : end;
  }, 0);
}
