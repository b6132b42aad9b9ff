/** Reads loca, hmtx and glyf of a font as plain numbers, and checks what the prepared form relies on. */
import { tableOf, viewOf } from '../../src/text/sfnt.ts';

export interface Outlines {
  /** Byte offsets into `glyf`, one more than there are glyphs. */
  readonly loca: Uint32Array;
  readonly glyf: Uint8Array;
  readonly advances: Uint16Array;
}

/**
 * Throws unless the em is 1000 units (advances are then thousandths) and every left side bearing equals the
 * outline's xMin (bearings then need not be stored).
 */
export function readOutlines(tables: Readonly<Record<string, Uint8Array>>): Outlines {
  const head = viewOf(tableOf(tables, 'head'));
  if (head.getUint16(18) !== 1000) throw new Error('the font is not designed on 1000 units to the em');
  const count = viewOf(tableOf(tables, 'maxp')).getUint16(4);
  const long = head.getInt16(50) === 1;
  const offsets = viewOf(tableOf(tables, 'loca'));
  const loca = Uint32Array.from({ length: count + 1 }, (_, i) =>
    long ? offsets.getUint32(4 * i) : 2 * offsets.getUint16(2 * i),
  );
  const metrics = viewOf(tableOf(tables, 'hmtx'));
  const long4 = viewOf(tableOf(tables, 'hhea')).getUint16(34);
  const glyf = tableOf(tables, 'glyf');
  const glyphs = viewOf(glyf);
  const advances = Uint16Array.from({ length: count }, (_, i) => {
    const at = loca[i] ?? 0;
    const bearing = metrics.getInt16(i < long4 ? 4 * i + 2 : 4 * long4 + 2 * (i - long4));
    if ((loca[i + 1] ?? 0) > at && glyphs.getInt16(at + 2) !== bearing) {
      throw new Error(`left side bearing and outline of glyph ${i} differ`);
    }
    return metrics.getUint16(4 * Math.min(i, long4 - 1));
  });
  return { loca, glyf, advances };
}
