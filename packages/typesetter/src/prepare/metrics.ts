/** Face metrics for layout and for PDF font descriptors (ISO 32000-1, table 122), read from OS/2, hhea, post, head. */
import { tableOf, viewOf } from '../text/sfnt.ts';
import type { FaceMetrics } from '../text/types.ts';
import type { Outlines } from './outlines.ts';
import { unitsPerEm } from './outlines.ts';

/** @param glyphOf the glyph of a code point, whose height is measured where the font does not tell it */
export function readMetrics(
  tables: Readonly<Record<string, Uint8Array>>,
  { loca, glyf }: Outlines,
  glyphOf: (codePoint: number) => number | undefined,
): FaceMetrics {
  const get = (tag: string): DataView => viewOf(tableOf(tables, tag));
  const [os2, hhea, post, head] = [get('OS/2'), get('hhea'), get('post'), get('head')];
  const em = unitsPerEm(tables);
  const scaled = (units: number): number => Math.round((units * 1000) / em);
  const heightOf = (character: string): number => {
    const at = loca[glyphOf(character.codePointAt(0) ?? 0) ?? 0] ?? 0;
    return at + 10 <= glyf.length ? viewOf(glyf).getInt16(at + 8) : 0;
  };
  // Versions before 2 do not tell these heights.
  const told = os2.getUint16(0) >= 2 && os2.byteLength >= 90;
  const weight = os2.getUint16(4);
  return {
    ascent: scaled(hhea.getInt16(4)),
    descent: scaled(hhea.getInt16(6)),
    capHeight: scaled((told && os2.getInt16(88)) || heightOf('H')),
    xHeight: scaled((told && os2.getInt16(86)) || heightOf('x')),
    italicAngle: post.getInt32(4) / 65536,
    // TrueType does not state stem widths; this is the usual estimate from the weight class.
    stemV: Math.round(10 + 220 * ((weight - 50) / 900) ** 2 + 50 * ((weight - 50) / 900)),
    bbox: [
      scaled(head.getInt16(36)),
      scaled(head.getInt16(38)),
      scaled(head.getInt16(40)),
      scaled(head.getInt16(42)),
    ],
  };
}
