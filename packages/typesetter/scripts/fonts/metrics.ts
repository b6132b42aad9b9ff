/** Face metrics for layout and for PDF font descriptors (ISO 32000-1, table 122), read from OS/2, hhea, post, head. */
import { tableOf, viewOf } from '../../src/text/sfnt.ts';
import type { FaceMetrics } from '../../src/text/types.ts';

export function readMetrics(tables: Readonly<Record<string, Uint8Array>>): FaceMetrics {
  const get = (tag: string): DataView => viewOf(tableOf(tables, tag));
  const [os2, hhea, post, head] = [get('OS/2'), get('hhea'), get('post'), get('head')];
  const weight = os2.getUint16(4);
  return {
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getInt16(88),
    xHeight: os2.getInt16(86),
    italicAngle: post.getInt32(4) / 65536,
    // TrueType does not state stem widths; this is the usual estimate from the weight class.
    stemV: Math.round(10 + 220 * ((weight - 50) / 900) ** 2 + 50 * ((weight - 50) / 900)),
    bbox: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
  };
}
