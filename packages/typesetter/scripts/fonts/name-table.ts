/** A minimal `name` table (OpenType specification, naming table, format 0) in Windows' Unicode English. */
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
