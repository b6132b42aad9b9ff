/** Widths of the columns of a table by what stands in them, since programs take the widths that the file tells. */
import { type AnyNode, childrenOf } from '@summit/typesetter';

type TableNode = Extract<AnyNode, { type: 'table' }>;

/** Beyond this many letters a cell breaks its lines, and needs no more width. */
const LONG = 60;

/** In twentieths of a point, as is the room for all; a column is no narrower than its longest word needs. */
export function columnWidths({ head, body }: TableNode, room: number): readonly number[] {
  const wanted: number[] = [];
  for (const { cells } of [...head, ...body]) {
    let column = 0;
    for (const cell of cells) {
      for (let within = column; within < column + cell.colspan; within++) wanted[within] ??= 0;
      if (cell.colspan === 1) wanted[column] = Math.max(wanted[column] ?? 0, lettersOf(textOf(cell)));
      column += cell.colspan;
    }
  }
  const whole = wanted.reduce((sum, letters) => sum + letters, 0) || 1;
  return wanted.map((letters) => Math.floor((letters / whole) * room));
}

function lettersOf(text: string): number {
  const word = Math.max(...text.split(/\s+/).map(({ length }) => length));
  return Math.max(Math.min(LONG, text.length), 2 * word + 2);
}

function textOf(node: AnyNode): string {
  if (node.type === 'text') return node.text;
  return childrenOf(node)
    .map(textOf)
    .join(node.type === 'cell' ? ' ' : '');
}
