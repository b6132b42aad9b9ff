/**
 * Writes and reads the container of TrueType fonts (OpenType specification, "Organization of an OpenType
 * Font"): a directory of tagged tables, each 4-aligned and with a checksum. Numbers are big-endian.
 */
import { checksum } from '../bytes/checksum.ts';

/** Assembles a font file from its tables; `head` gets its checkSumAdjustment. */
export function writeSfnt(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const tags = Object.keys(tables).sort();
  const count = tags.length;
  const log = Math.floor(Math.log2(count));
  let offset = 12 + 16 * count;
  const total = tags.reduce((sum, tag) => sum + (((tables[tag]?.length ?? 0) + 3) & ~3), offset);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, 16 << log);
  view.setUint16(8, log);
  view.setUint16(10, 16 * count - (16 << log));
  let headAt = -1;
  tags.forEach((tag, index) => {
    const table = tables[tag] ?? new Uint8Array();
    out.set(table, offset);
    if (tag === 'head') {
      headAt = offset;
      view.setUint32(offset + 8, 0);
    }
    const entry = 12 + 16 * index;
    for (let i = 0; i < 4; i++) out[entry + i] = tag.charCodeAt(i);
    view.setUint32(entry + 4, checksum(out.subarray(offset, offset + table.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    offset += (table.length + 3) & ~3;
  });
  if (headAt >= 0) view.setUint32(headAt + 8, (0xb1b0afba - checksum(out)) >>> 0);
  return out;
}

/** Splits a font file into its tables, as views on the bytes given. Throws when it is no TrueType file. */
export function readSfnt(bytes: Uint8Array): Record<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x00010000) throw new Error('not a TrueType font with glyf outlines');
  const tables: Record<string, Uint8Array> = {};
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 8);
    tables[tag] = bytes.subarray(offset, offset + view.getUint32(entry + 12));
  }
  return tables;
}

/** Big-endian view of a table's bytes. */
export const viewOf = (table: Uint8Array): DataView =>
  new DataView(table.buffer, table.byteOffset, table.byteLength);

/** A table that must be there. */
export function tableOf(tables: Readonly<Record<string, Uint8Array>>, tag: string): Uint8Array {
  const found = tables[tag];
  if (found === undefined) throw new Error(`the font has no ${tag} table`);
  return found;
}
