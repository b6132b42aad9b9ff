/** Where the cells of a table stand once some reach over several columns or rows (HTML, "Forming a table"). */

interface Spanning {
  readonly colspan: number;
  readonly rowspan: number;
}

export interface PlacedCell<Cell> {
  readonly cell: Cell;
  readonly column: number;
}

export interface TableGrid<Cell> {
  /** Cells over several columns, into one of which a cell from above reaches: HTML would lay them over one another. */
  readonly overlapping: readonly Cell[];
  /** Those that begin in each row, in the order in which they are written. */
  readonly rows: readonly (readonly PlacedCell<Cell>[])[];
  /** How many columns there are. */
  readonly columns: number;
  /** How many of them each row fills, with what reaches into it from above. */
  readonly widths: readonly number[];
}

/**
 * Each cell in the first columns of its row that no cell from above reaches into. Where a cell over several columns has
 * room for the first of them alone, it goes on to where there is room for all: no cell lies on another.
 */
export function tableGrid<Cell extends Spanning>(
  rows: readonly { readonly cells: readonly Cell[] }[],
): TableGrid<Cell> {
  const widths: number[] = [];
  /** By column: the first row that what stands there does not reach. */
  const taken: number[] = [];
  const overlapping: Cell[] = [];
  const placed = rows.map(({ cells }, row) => {
    let column = 0;
    const own = cells.map((cell) => {
      const isTaken = (at: number) => (taken[at] ?? 0) > row;
      while (isTaken(column)) column++;
      const free = column;
      for (let i = column; i < column + cell.colspan; i++) if (isTaken(i)) column = i + 1;
      if (column !== free) overlapping.push(cell);
      const from = column;
      column += cell.colspan;
      for (let i = from; i < column; i++) taken[i] = row + cell.rowspan;
      return { cell, column: from };
    });
    widths.push(taken.filter((end) => end > row).length);
    return own;
  });
  return { rows: placed, columns: taken.length, widths, overlapping };
}

export interface RowGroup<Row> {
  /** Index of the first of its rows. */
  readonly first: number;
  readonly rows: readonly Row[];
}

/** Rows that belong together since a cell reaches from one into the next; a row without such cells stands by itself. */
export function spannedGroups<Row extends { readonly cells: readonly Spanning[] }>(
  rows: readonly Row[],
): RowGroup<Row>[] {
  const groups: RowGroup<Row>[] = [];
  let first = 0;
  let end = 0;
  rows.forEach(({ cells }, index) => {
    end = Math.max(end, index + 1, ...cells.map(({ rowspan }) => index + rowspan));
    if (index + 1 < Math.min(end, rows.length)) return;
    groups.push({ first, rows: rows.slice(first, index + 1) });
    first = index + 1;
  });
  return groups;
}
