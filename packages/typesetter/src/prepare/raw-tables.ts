/** Tables of a face that a font needs only patched: those of its source, without names of glyphs, under our own name. */
import { RAW_TABLES, type RawTable } from '../text/face-data.ts';
import { tableOf, viewOf } from '../text/sfnt.ts';
import { nameTable } from './name-table.ts';

/** @param family name of the web fonts made from the face */
export function rawTables(
  tables: Readonly<Record<string, Uint8Array>>,
  family: string,
): (readonly [RawTable, Uint8Array])[] {
  return RAW_TABLES.map((tag) => {
    if (tag === 'name') return [tag, nameTable(family)];
    if (tag !== 'post') return [tag, tableOf(tables, tag)];
    const post = tableOf(tables, tag).slice(0, 32);
    viewOf(post).setUint32(0, 0x00030000);
    return [tag, post];
  });
}
