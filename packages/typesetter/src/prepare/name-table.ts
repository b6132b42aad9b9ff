/** A minimal `name` table (OpenType specification, naming table, format 0) in Windows' Unicode English. */
import { viewOf } from '../text/sfnt.ts';

export function nameTable(family: string): Uint8Array {
  const postscript = family.replaceAll(/[^A-Za-z0-9]/g, '');
  const names: readonly (readonly [id: number, text: string])[] = [
    [1, family],
    [2, 'Regular'],
    [3, postscript],
    [4, family],
    [5, 'Version 1.000'],
    [6, postscript],
  ];
  const storage = 6 + 12 * names.length;
  const length = names.reduce((sum, [, text]) => sum + 2 * text.length, storage);
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  view.setUint16(2, names.length);
  view.setUint16(4, storage);
  let at = 0;
  names.forEach(([id, text], index) => {
    const record = 6 + 12 * index;
    view.setUint16(record, 3);
    view.setUint16(record + 2, 1);
    view.setUint16(record + 4, 0x409);
    view.setUint16(record + 6, id);
    view.setUint16(record + 8, 2 * text.length);
    view.setUint16(record + 10, at);
    for (let i = 0; i < text.length; i++) view.setUint16(storage + at + 2 * i, text.charCodeAt(i));
    at += 2 * text.length;
  });
  return out;
}

/** The PostScript name (name id 6) of a font, of letters, figures and hyphens; undefined where it tells none. */
export function postscriptNameIn(table: Uint8Array | undefined): string | undefined {
  if (table === undefined || table.length < 6) return undefined;
  const view = viewOf(table);
  const storage = view.getUint16(4);
  for (let i = 0; i < view.getUint16(2); i++) {
    const record = 6 + 12 * i;
    if (view.getUint16(record + 6) !== 6) continue;
    const from = storage + view.getUint16(record + 10);
    const written = table.subarray(from, from + view.getUint16(record + 8));
    // Two bytes a letter or one: a PostScript name is of ASCII.
    const name = String.fromCharCode(...written).replaceAll(/[^A-Za-z0-9-]/g, '');
    if (name !== '') return name;
  }
  return undefined;
}
