/** Kerning of a web font: the face's class matrix cut down to the glyphs that the font holds. */
import { type ClassMatrix, classPairs } from '../bytes/class-pairs.ts';
import type { FontFeature } from './feature-table.ts';

/** @param ids the face's glyphs in the order of the font; undefined where no two of them kern */
export function kernFeature(kerning: ClassMatrix, ids: Uint16Array): FontFeature | undefined {
  const subtable = classPairs(kerning, ids);
  return subtable && { tag: 'kern', lookupType: 2, subtable };
}
