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
  /** Those that begin in each row, in the order in which they are written. */
  readonly rows: readonly (readonly PlacedCell<Cell>[])[];
  /** How many columns each row fills, with what reaches into it from above. */
  readonly widths: readonly number[];
}

/**
 * Each cell in the first column of its row that no cell from above reaches into.
 */
export function tableGrid<Cell extends Spanning>(
  rows: readonly { readonly cells: readonly Cell[] }[],
): TableGrid<Cell> {
  const widths: number[] = [];
  /** By column: the first row that what stands there does not reach. */
  const taken: number[] = [];
  const placed = rows.map(({ cells }, row) => {
    let column = 0;
    const own = cells.map((cell) => {
      while ((taken[column] ?? 0) > row) column++;
      const from = column;
      column += cell.colspan;
      for (let i = from; i < column; i++) taken[i] = row + cell.rowspan;
      return { cell, column: from };
    });
    widths.push(taken.filter((end) => end > row).length);
    return own;
  });
  return { rows: placed, widths };
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
