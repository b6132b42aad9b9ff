/** The head of an ICC profile, as far as PDF/A asks about it (ICC.1, 7.2; ISO 32000-1, 8.6.5.5). */
import type { ColorCount } from './image.ts';

const SPACES: Readonly<Record<ColorCount, string>> = { 1: 'GRAY', 3: 'RGB ', 4: 'CMYK' };
const CLASSES: ReadonlySet<string> = new Set(['scnr', 'mntr', 'prtr', 'spac']);

/** Whether a profile is one of version 2 or 4 for so many colours, of a class that PDF takes. */
export function isProfileFor(colors: ColorCount, profile: Uint8Array): boolean {
  if (profile.length < 132) return false;
  const view = new DataView(profile.buffer, profile.byteOffset, profile.length);
  const word = (at: number): string => String.fromCharCode(...profile.subarray(at, at + 4));
  return (
    view.getUint32(0) <= profile.length &&
    word(36) === 'acsp' &&
    [2, 4].includes(view.getUint8(8)) &&
    CLASSES.has(word(12)) &&
    word(16) === SPACES[colors]
  );
}
