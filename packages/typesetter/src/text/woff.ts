/** Fonts for the web: WOFF 1.0 (W3C Recommendation of 13 December 2012), a TrueType font whose tables are deflated. */
import { deflateSync } from 'node:zlib';
import { readSfnt, viewOf } from './sfnt.ts';

const HEADER = 44;
const ENTRY = 20;
/** The same of TrueType. */
const FONT_HEADER = 12;
const FONT_ENTRY = 16;

const padded = (length: number): number => (length + 3) & ~3;

/** @param font whose tables stand in the order of their tags, as `writeSfnt` writes them */
export function writeWoff(font: Uint8Array): Uint8Array {
  const fontView = viewOf(font);
  const tables = Object.values(readSfnt(font)).map((bytes) => {
    const deflated = deflateSync(bytes);
    // A table that does not shrink is stored as it is; equal lengths say so (5).
    return { bytes, stored: deflated.length < bytes.length ? deflated : bytes };
  });
  const start = HEADER + ENTRY * tables.length;
  const length = tables.reduce((sum, { stored }) => sum + padded(stored.length), start);
  const out = new Uint8Array(length);
  const view = viewOf(out);
  view.setUint32(0, 0x774f4646); // "wOFF"
  view.setUint32(4, fontView.getUint32(0));
  view.setUint32(8, length);
  view.setUint16(12, tables.length);
  view.setUint32(16, font.length);
  view.setUint16(20, 1);
  let offset = start;
  for (const [index, { bytes, stored }] of tables.entries()) {
    const from = FONT_HEADER + FONT_ENTRY * index;
    const to = HEADER + ENTRY * index;
    view.setUint32(to, fontView.getUint32(from)); // Tag.
    view.setUint32(to + 4, offset);
    view.setUint32(to + 8, stored.length);
    view.setUint32(to + 12, bytes.length);
    view.setUint32(to + 16, fontView.getUint32(from + 4)); // Checksum.
    out.set(stored, offset);
    offset += padded(stored.length);
  }
  return out;
}
