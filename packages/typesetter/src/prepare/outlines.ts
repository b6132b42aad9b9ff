/** Reads loca, hmtx and glyf of a font as plain numbers. */
import { tableOf, viewOf } from '../text/sfnt.ts';

export interface Outlines {
  /** Byte offsets into `glyf`, one more than there are glyphs. */
  readonly loca: Uint32Array;
  readonly glyf: Uint8Array;
  /** Units of the font, as hmtx has them. */
  readonly advances: Uint16Array;
  readonly bearings: Int16Array;
}

export const unitsPerEm = (tables: Readonly<Record<string, Uint8Array>>): number =>
  viewOf(tableOf(tables, 'head')).getUint16(18);

export function readOutlines(tables: Readonly<Record<string, Uint8Array>>): Outlines {
  const count = viewOf(tableOf(tables, 'maxp')).getUint16(4);
  const long = viewOf(tableOf(tables, 'head')).getInt16(50) === 1;
  const offsets = viewOf(tableOf(tables, 'loca'));
  const loca = Uint32Array.from({ length: count + 1 }, (_, i) =>
    long ? offsets.getUint32(4 * i) : 2 * offsets.getUint16(2 * i),
  );
  const metrics = viewOf(tableOf(tables, 'hmtx'));
  // The last glyphs share one advance.
  const own = viewOf(tableOf(tables, 'hhea')).getUint16(34);
  const advances = Uint16Array.from({ length: count }, (_, i) => metrics.getUint16(4 * Math.min(i, own - 1)));
  const bearings = Int16Array.from({ length: count }, (_, i) =>
    metrics.getInt16(i < own ? 4 * i + 2 : 4 * own + 2 * (i - own)),
  );
  return { loca, glyf: tableOf(tables, 'glyf'), advances, bearings };
}

/** Whether hmtx follows from widths and outlines: an em of 1000 units, and every left side bearing is its outline's xMin. */
export function hasPlainMetrics({ loca, glyf, bearings }: Outlines, em: number): boolean {
  const glyphs = viewOf(glyf);
  return (
    em === 1000 &&
    bearings.every((bearing, i) => {
      const at = loca[i] ?? 0;
      return (loca[i + 1] ?? 0) <= at || glyphs.getInt16(at + 2) === bearing;
    })
  );
}
