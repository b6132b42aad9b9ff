/** A font as it was given -> a TrueType file of one face that may be embedded, or what is wrong with it. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { readSfnt, viewOf } from '../text/sfnt.ts';
import type { FaultHere, FontAxis } from './faults.ts';

/** Bytes or path of a TrueType, WOFF or WOFF2 file; of a variable font, with the values of its axes. */
export type FontFile =
  | Uint8Array
  | string
  | { readonly file: Uint8Array | string; readonly axes: Readonly<Record<string, number>> };

export interface SingleFace {
  /** TrueType, with all its glyphs. */
  readonly bytes: Uint8Array;
  readonly tables: Readonly<Record<string, Uint8Array>>;
  /** Of a variable font, the value of each of its axes. */
  readonly axes: Readonly<Record<string, number>> | undefined;
}

/** Tables that preparing reads (OpenType specification, "Font Tables"). */
const NEEDED = ['head', 'hhea', 'maxp', 'hmtx', 'cmap', 'OS/2', 'post', 'loca', 'glyf'];

/** Signatures of PostScript outlines and of WOFF. */
const [OTTO, WOFF, WOFF2, TRUE, PLAIN] = [0x4f54544f, 0x774f4646, 0x774f4632, 0x74727565, 0x00010000];

/** fsType: no embedding without leave, no subsets, bitmaps alone. */
const [RESTRICTED, PREVIEW, EDITABLE, NO_SUBSETS, BITMAPS] = [0x0002, 0x0004, 0x0008, 0x0100, 0x0200];

export async function openFontFile(given: FontFile): Promise<SingleFace | FaultHere> {
  const { file, axes = undefined } =
    typeof given === 'object' && 'file' in given ? given : { file: given as Uint8Array | string };
  let bytes: Uint8Array;
  try {
    bytes = typeof file === 'string' ? readFileSync(file) : file;
  } catch (error) {
    const { code = 'EIO' } = error as { readonly code?: string };
    return { code: 'unreadable-file', args: { path: String(file), reason: code } };
  }
  const plain = await decompressed(bytes);
  if (plain === undefined) return { code: 'not-a-font', args: {} };
  if (viewOf(plain).getUint32(0) === OTTO) return { code: 'postscript-outlines', args: {} };
  const tables = tablesIn(plain);
  if (tables === undefined) return { code: 'not-a-font', args: {} };
  const table = NEEDED.find((tag) => tables[tag] === undefined);
  if (table !== undefined)
    return tables['CFF2'] || tables['CFF ']
      ? { code: 'postscript-outlines', args: {} }
      : { code: 'missing-table', args: { table } };
  const fsType = viewOf(tables['OS/2'] as Uint8Array).getUint16(8);
  if (!mayBeEmbedded(fsType)) return { code: 'embedding-forbidden', args: { fsType } };
  const known = axesIn(tables['fvar']);
  const held = axes && Object.fromEntries(known.map((axis) => [axis.tag, axes[axis.tag] ?? axis.default]));
  return axisFault(known, axes) ?? { bytes: plain, tables, axes: held };
}

/** As TrueType; undefined where it is no font. */
async function decompressed(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  if (bytes.length < 12) return undefined;
  const signature = viewOf(bytes).getUint32(0);
  if (signature === PLAIN || signature === OTTO) return bytes;
  try {
    if (signature === WOFF || signature === WOFF2 || signature === TRUE) {
      const options = { keepAllGlyphs: true, targetFormat: 'truetype' } as const;
      return await subsetFont(Buffer.from(bytes), undefined, options);
    }
  } catch {
    // HarfBuzz and the unpackers throw what they like.
  }
  return undefined;
}

/** By tag; undefined where one of them lies outside the file. */
function tablesIn(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    const tables = readSfnt(bytes);
    const view = viewOf(bytes);
    const cut = Object.values(tables).some((table, index) => table.length < view.getUint32(24 + 16 * index));
    return cut ? undefined : tables;
  } catch {
    return undefined;
  }
}

/** Where several of the first bits are set, as older fonts do, the kindest counts. */
function mayBeEmbedded(fsType: number): boolean {
  const kinder = (fsType & (PREVIEW | EDITABLE)) !== 0;
  return (fsType & RESTRICTED) === 0 || kinder ? (fsType & (NO_SUBSETS | BITMAPS)) === 0 : false;
}

function axesIn(fvar: Uint8Array | undefined): readonly FontAxis[] {
  if (fvar === undefined) return [];
  const view = viewOf(fvar);
  const [from, count, size] = [view.getUint16(4), view.getUint16(8), view.getUint16(10)];
  const fixed = (at: number): number => view.getInt32(at) / 65536;
  return Array.from({ length: count }, (_, index) => {
    const at = from + size * index;
    const tag = String.fromCharCode(...fvar.subarray(at, at + 4));
    return { tag, min: fixed(at + 4), default: fixed(at + 8), max: fixed(at + 12) };
  });
}

function axisFault(
  axes: readonly FontAxis[],
  wanted: Readonly<Record<string, number>> | undefined,
): FaultHere | undefined {
  if (wanted === undefined) return axes.length > 0 ? { code: 'variable-font', args: { axes } } : undefined;
  for (const [tag, value] of Object.entries(wanted)) {
    const axis = axes.find((one) => one.tag === tag);
    if (!axis || !(value >= axis.min && value <= axis.max))
      return { code: 'unknown-axis', args: { tag, value, axes } };
  }
  return undefined;
}
