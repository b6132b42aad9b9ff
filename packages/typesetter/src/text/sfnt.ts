/**
 * Writes and reads the container of TrueType fonts (OpenType specification, "Organization of an OpenType
 * Font"): a directory of tagged tables, each 4-aligned and with a checksum. Numbers are big-endian.
 */

const HEADER = 12;
const ENTRY = 16;
/** What all words of a font add up to ("head", checkSumAdjustment). */
const WHOLE = 0xb1b0afba;

const padded = (length: number): number => (length + 3) & ~3;

/** Of big-endian words ("Calculating Checksums"). @param bytes as many as words have, with zeros behind the last */
function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** Assembles a font file from its tables; `head` gets its checkSumAdjustment. */
export function writeSfnt(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const count = entries.length;
  const log = Math.floor(Math.log2(count));
  const start = HEADER + ENTRY * count;
  const out = new Uint8Array(entries.reduce((sum, [, table]) => sum + padded(table.length), start));
  const view = viewOf(out);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, 16 << log);
  view.setUint16(8, log);
  view.setUint16(10, 16 * count - (16 << log));
  let offset = start;
  let adjustment: number | undefined;
  for (const [index, [tag, table]] of entries.entries()) {
    out.set(table, offset);
    if (tag === 'head') {
      adjustment = offset + 8;
      view.setUint32(adjustment, 0);
    }
    const end = offset + padded(table.length);
    const entry = HEADER + ENTRY * index;
    out.set(Buffer.from(tag, 'latin1'), entry);
    view.setUint32(entry + 4, checksum(out.subarray(offset, end)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    offset = end;
  }
  if (adjustment !== undefined) view.setUint32(adjustment, (WHOLE - checksum(out)) >>> 0);
  return out;
}

/** Splits a font file into its tables, as views on the bytes given. Throws when it is no TrueType file. */
export function readSfnt(bytes: Uint8Array): Record<string, Uint8Array> {
  const view = viewOf(bytes);
  if (view.getUint32(0) !== 0x00010000) throw new Error('not a TrueType font with glyf outlines');
  const tables: Record<string, Uint8Array> = {};
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = HEADER + ENTRY * i;
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
