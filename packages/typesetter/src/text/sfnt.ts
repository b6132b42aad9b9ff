/**
 * Writes and reads the container of TrueType fonts (OpenType specification, "Organization of an OpenType
 * Font"): a directory of tagged tables, each 4-aligned and with a checksum. Numbers are big-endian.
 */
import { seal } from '../bytes/seal.ts';

/** Assembles a font file from its tables; `head` gets its checkSumAdjustment. */
export function writeSfnt(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const tags = Object.keys(tables).sort();
  const count = tags.length;
  const log = 31 - Math.clz32(count);
  let offset = 12 + 16 * count;
  let total = offset;
  for (let index = 0; index < count; index++) total += ((tables[tags[index] ?? '']?.length ?? 0) + 3) & ~3;
  const out = new Uint8Array(total);
  const view = viewOf(out);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, 16 << log);
  view.setUint16(8, log);
  view.setUint16(10, 16 * count - (16 << log));
  for (let index = 0; index < count; index++) {
    const tag = tags[index] ?? '';
    const table = tables[tag] ?? out.subarray(0, 0);
    out.set(table, offset);
    const entry = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter++) out[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    offset += (table.length + 3) & ~3;
  }
  seal(out);
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
