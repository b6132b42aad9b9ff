/** Combining marks on letters with which no font has them drawn as one. Lengths are thousandths of an em. */
import type { FaceData } from './face-data.ts';

/** Combining marks of the scripts that the faces set, and variation selectors. */
export const isCombining = (c: number): boolean =>
  c >= 0x300 &&
  (c <= 0x36f ||
    (c >= 0x483 && c <= 0x489) ||
    (c >= 0x1ab0 && c <= 0x1aff) ||
    (c >= 0x1dc0 && c <= 0x1dff) ||
    (c >= 0x20d0 && c <= 0x20ff) ||
    (c >= 0xfe00 && c <= 0xfe2f));

/** How far a mark may reach into its letter. */
const TOUCH = 40;

/** How far right of where a letter begins its mark does, so that it stands over (or under) the middle of the letter. */
export function markOffset(data: FaceData, base: number, mark: number): number {
  const [letter, sign] = [inkOf(data, base), inkOf(data, mark)];
  return letter && sign ? Math.round((letter.left + letter.right - sign.left - sign.right) / 2) : 0;
}

/** Whether a mark that is moved sideways alone stands clear of a letter: over a high one, or over another mark, it does not. */
export function standsClear(data: FaceData, base: number, mark: number): boolean {
  const [letter, sign] = [inkOf(data, base), inkOf(data, mark)];
  if (!letter || !sign) return false;
  return sign.bottom >= letter.top - TOUCH || sign.top <= letter.bottom + TOUCH;
}

/** The box of an outline (OpenType specification, glyf); undefined for what leaves no ink. */
function inkOf(data: FaceData, glyph: number) {
  const outline = data.outlineOf(glyph);
  if (outline.length < 10) return undefined;
  const view = new DataView(outline.buffer, outline.byteOffset, outline.length);
  const scale = 1000 / (data.metrics?.unitsPerEm ?? 1000);
  const [left = 0, bottom = 0, right = 0, top = 0] = [2, 4, 6, 8].map((at) => view.getInt16(at) * scale);
  return { left, bottom, right, top };
}
