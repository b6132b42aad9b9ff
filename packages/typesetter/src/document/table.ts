import { type Frame, type Part, type Report, trimEnd } from './frame.ts';
import type { CellNode, RowNode, TableNode } from './types.ts';

export function tableOf(frame: Frame, report: Report): TableNode {
  const rows = (group: 'thead' | 'tbody') =>
    frame.parts.flatMap((part) => (part.type === 'rows' && part.group === group ? part.rows : []));
  const head = rows('thead');
  const body = rows('tbody');
  const widths = new Set([...head, ...body].map(widthOf));
  if (body.length === 0) report('incomplete', frame.base.origin, 'rows of the table');
  if (head.length === 0) report('incomplete', frame.base.origin, 'header cells of the table');
  if (widths.size > 1)
    report('incomplete', frame.base.origin, 'cells: the rows of the table differ in length');
  return {
    type: 'table',
    ...frame.base,
    role: frame.className ?? 'plain',
    caption: frame.parts.find((part) => part.type === 'caption'),
    head,
    body,
  };
}

function widthOf(row: RowNode): number {
  return row.cells.reduce((sum, cell) => sum + cell.colspan, 0);
}

function cell(frame: Frame, report: Report): CellNode {
  const { origin } = frame.base;
  const scope = frame.attributes.get('scope');
  if (frame.name === 'th' && scope === undefined) report('missing-attribute', origin, 'scope');
  if (scope !== undefined && scope !== 'col' && scope !== 'row')
    report('bad-value', origin, `scope="${scope}"`);
  return {
    type: 'cell',
    ...frame.base,
    scope: frame.name === 'td' ? undefined : scope === 'row' ? 'row' : 'column',
    colspan: integerAttribute(frame, 'colspan', report) ?? 1,
    align: frame.className === 'number' ? 'right' : frame.className === 'center' ? 'center' : 'left',
    children: frame.blocks,
  };
}

/** A positive whole number, or undefined where the attribute is absent or faulty. */
export function integerAttribute(frame: Frame, name: string, report: Report): number | undefined {
  const value = frame.attributes.get(name);
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,4}$/.test(value)) return Number(value);
  report('bad-value', frame.base.origin, `${name}="${value}"`);
  return undefined;
}

/** Elements that only certain parents may hold. */
export const partMakers: Readonly<Record<string, (frame: Frame, report: Report, label: string) => Part>> = {
  li: (frame, _report, label) => ({ type: 'list-item', ...frame.base, label, children: frame.blocks }),
  dt: (frame) => ({ type: 'term', ...frame.base, children: trimEnd(frame.inlines) }),
  dd: (frame) => ({ type: 'details', ...frame.base, children: frame.blocks }),
  caption: (frame) => ({ type: 'caption', ...frame.base, children: trimEnd(frame.inlines) }),
  thead: (frame) => ({ type: 'rows', group: 'thead', rows: rowsOf(frame) }),
  tbody: (frame) => ({ type: 'rows', group: 'tbody', rows: rowsOf(frame) }),
  tr: (frame) => ({
    type: 'row',
    ...frame.base,
    cells: frame.parts.flatMap((part) => (part.type === 'cell' ? [part] : [])),
  }),
  th: (frame, report) => cell(frame, report),
  td: (frame, report) => cell(frame, report),
};

function rowsOf(frame: Frame): RowNode[] {
  return frame.parts.flatMap((part) => (part.type === 'row' ? [part] : []));
}
