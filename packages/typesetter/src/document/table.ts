/** Makers of what only certain parents may hold, and of the table, which is made of such parts. */
import { classed, type Frame, type Part, type Report } from './frame.ts';
import { numberIn } from './number.ts';
import { tableGrid } from './table-grid.ts';
import { trimEnd } from './trim-end.ts';
import type { CellNode, RowNode, TableNode } from './types.ts';

export function tableOf(frame: Frame, report: Report): TableNode {
  const rows = (group: 'thead' | 'tbody') =>
    frame.parts.flatMap((part) => (part.type === 'rows' && part.group === group ? part.rows : []));
  const head = rows('thead');
  const body = rows('tbody');
  const widths = new Set([...widthsOf(head, report), ...widthsOf(body, report)]);
  if (body.length === 0) report('incomplete', frame.base.origin, 'table-rows');
  if (head.length === 0) report('incomplete', frame.base.origin, 'table-head');
  if (widths.size > 1) report('incomplete', frame.base.origin, 'equal-rows');
  return {
    type: 'table',
    ...frame.base,
    role: frame.className ?? 'plain',
    caption: frame.parts.find((part) => part.type === 'caption'),
    head,
    body,
  };
}

/** How many columns each row fills. A cell that reaches below the last row, or over another cell, is a fault. */
function widthsOf(rows: readonly RowNode[], report: Report): readonly number[] {
  rows.forEach(({ cells }, row) => {
    for (const { rowspan, origin } of cells)
      if (row + rowspan > rows.length) report('bad-value', origin, `rowspan="${rowspan}"`);
  });
  const { widths, overlapping } = tableGrid(rows);
  for (const { colspan, origin } of overlapping) report('bad-value', origin, `colspan="${colspan}"`);
  return widths;
}

function cell(frame: Frame, report: Report): CellNode {
  const { origin } = frame.base;
  const scope = frame.written.get('scope');
  if (frame.name === 'th' && scope === undefined) report('missing-attribute', origin, 'scope');
  if (scope !== undefined && scope !== 'col' && scope !== 'row')
    report('bad-value', origin, `scope="${scope}"`);
  return {
    type: 'cell',
    ...classed(frame),
    scope: frame.name === 'td' ? undefined : scope === 'row' ? 'row' : 'column',
    colspan: span(frame, 'colspan', report),
    rowspan: span(frame, 'rowspan', report),
    align: frame.className === 'number' ? 'right' : frame.className === 'center' ? 'center' : 'left',
    children: frame.blocks,
  };
}

/** What HTML allows a cell to reach over. */
const MOST_SPANNED = 1000;

function span(frame: Frame, name: 'colspan' | 'rowspan', report: Report): number {
  const number = checkedNumber(frame, name, report) ?? 1;
  if (number <= MOST_SPANNED) return number;
  report('bad-value', frame.base.origin, `${name}="${number}"`);
  return 1;
}

/** The number that an attribute holds, if any; anything else is a fault. */
export function checkedNumber(frame: Frame, name: string, report: Report): number | undefined {
  const value = frame.written.get(name);
  const number = numberIn(value);
  if (value !== undefined && number === undefined)
    report('bad-value', frame.base.origin, `${name}="${value}"`);
  return number;
}

/** Elements that only certain parents may hold. */
export const partMakers: Readonly<Record<string, (frame: Frame, report: Report) => Part>> = {
  li: (frame, report) => {
    checkedNumber(frame, 'value', report);
    return { type: 'list-item', ...classed(frame), label: '', children: frame.blocks };
  },
  dt: (frame) => ({ type: 'term', ...classed(frame), children: trimEnd(frame.inlines) }),
  dd: (frame) => ({ type: 'details', ...classed(frame), children: frame.blocks }),
  caption: (frame) => ({ type: 'caption', ...classed(frame), children: trimEnd(frame.inlines) }),
  thead: (frame) => ({ type: 'rows', group: 'thead', rows: rowsOf(frame) }),
  tbody: (frame) => ({ type: 'rows', group: 'tbody', rows: rowsOf(frame) }),
  tr: (frame) => ({
    type: 'row',
    ...classed(frame),
    cells: frame.parts.flatMap((part) => (part.type === 'cell' ? [part] : [])),
  }),
  th: cell,
  td: cell,
};

function rowsOf(frame: Frame): RowNode[] {
  return frame.parts.flatMap((part) => (part.type === 'row' ? [part] : []));
}
