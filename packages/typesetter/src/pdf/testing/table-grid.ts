/** Whether a table of a file is regular (PDF/UA-2, 8.2.5.26): every row has as many columns, spans taken into account. */
import type { Dictionary } from '../read/lexer.ts';
import { attribute, tagOf } from './checks.ts';
import type { StructureReader } from './read-structure.ts';

/** Says what is wrong, if anything. */
export function irregularity(reader: StructureReader, table: Dictionary): string | undefined {
  const widths = new Set<number>();
  for (const group of reader.children(table)) {
    if (tagOf(group) === 'Caption') continue;
    const rows = reader.children(group);
    /** Cells that reach into each row from rows above it. */
    const reaching = rows.map(() => 0);
    for (const [index, row] of rows.entries()) {
      let width = reaching[index] ?? 0;
      for (const cell of reader.children(row)) {
        const [columns, down] = ['ColSpan', 'RowSpan'].map((key) =>
          Number(attribute(reader, cell, key) ?? 1),
        );
        width += columns ?? 1;
        for (let below = 1; below < (down ?? 1); below++) {
          if (index + below >= rows.length) return 'a cell that reaches out of its group of rows';
          reaching[index + below] = (reaching[index + below] ?? 0) + (columns ?? 1);
        }
      }
      widths.add(width);
    }
  }
  return widths.size <= 1 ? undefined : `rows of ${[...widths].join(' and ')} columns`;
}
