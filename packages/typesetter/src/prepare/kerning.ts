/**
 * Kerning without reading GPOS: HarfBuzz is asked for the advance of every glyph before every other one,
 * and glyphs that behave alike are merged, so that the matrix is small and still exact.
 */
import type { ClassMatrix } from '../text/kern-feature.ts';
import type { Shaper } from './shaper.ts';

const NOTDEF = 0;

/** Values are thousandths of an em. */
export function measureKerning(shaper: Shaper, glyphCount: number): ClassMatrix {
  const rows: Int16Array[] = [];
  for (let first = 0; first < glyphCount; first++) {
    const sequence: number[] = [];
    // Each pair is fenced off by .notdef, which kerns with nothing: a font may look past marks, or at three glyphs.
    for (let second = 0; second < glyphCount; second++) sequence.push(first, second, NOTDEF);
    const advances = shaper.advancesOf(sequence);
    if (advances.length !== sequence.length) throw new Error('glyphs were merged while kerning was measured');
    const own = shaper.advance(first);
    rows.push(Int16Array.from({ length: glyphCount }, (_, second) => (advances[3 * second] ?? own) - own));
  }
  const byRow = classify(rows);
  const columns = Array.from({ length: glyphCount }, (_, second) =>
    Int16Array.from(byRow.distinct, (row) => row[second] ?? 0),
  );
  const byColumn = classify(columns);
  const values = new Int16Array(byRow.distinct.length * byColumn.distinct.length);
  byColumn.distinct.forEach((column, c) => {
    column.forEach((value, r) => {
      values[r * byColumn.distinct.length + c] = value;
    });
  });
  return {
    firstClass: byRow.classes,
    secondClass: byColumn.classes,
    values,
    columns: byColumn.distinct.length,
  };
}

/** Numbers equal vectors alike, in order of first appearance. */
function classify(vectors: readonly Int16Array[]): { classes: Uint16Array; distinct: Int16Array[] } {
  const seen = new Map<string, number>();
  const distinct: Int16Array[] = [];
  const classes = Uint16Array.from(vectors, (vector) => {
    const key = vector.join();
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, distinct.length);
    distinct.push(vector);
    return distinct.length - 1;
  });
  return { classes, distinct };
}
