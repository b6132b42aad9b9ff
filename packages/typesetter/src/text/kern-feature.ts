/**
 * Kerning of a web font: the face's class matrix cut down to the glyphs that the font holds, as class pairs (OpenType
 * specification, GPOS, "Pair Adjustment Positioning Format 2: Class Pair Adjustment").
 */
import { type FontFeature, words } from './feature-table.ts';

/** A matrix of values for pairs by the classes of what they are of: values[first[a] * columns + second[b]]. */
export interface ClassMatrix {
  readonly firstClass: Uint16Array;
  readonly secondClass: Uint16Array;
  readonly values: Int16Array;
  readonly columns: number;
}

const X_ADVANCE = 4;
/** Bytes before the matrix. */
const HEADER = 16;

/** @param ids the face's glyphs in the order of the font; undefined where no two of them kern */
export function kernFeature(
  { firstClass, secondClass, values, columns }: ClassMatrix,
  ids: Uint16Array,
): FontFeature | undefined {
  const firsts = Array.from(ids, (id) => firstClass[id] ?? 0);
  const seconds = Array.from(ids, (id) => secondClass[id] ?? 0);
  const [distinctFirsts, distinctSeconds] = [[...new Set(firsts)], [...new Set(seconds)]];
  const kerning = (first: number, second: number): number => values[first * columns + second] ?? 0;
  const left = merge(firsts, (first) => distinctSeconds.map((second) => kerning(first, second)));
  const right = merge(seconds, (second) => distinctFirsts.map((first) => kerning(first, second)));
  if (left.members.length === 0) return undefined;

  // Class 0, of glyphs that kern with nothing, has no member but stands in the matrix.
  const matrix = new Array<number>(right.members.length + 1).fill(0);
  for (const first of left.members) matrix.push(0, ...right.members.map((second) => kerning(first, second)));
  const kerned = left.classes.flatMap((merged, glyph) => (merged > 0 ? [glyph] : []));
  const coverage = [1, kerned.length, ...kerned];
  const leftClasses = [1, 0, ids.length, ...left.classes];
  const rightClasses = [1, 0, ids.length, ...right.classes];
  const coverageAt = HEADER + 2 * matrix.length;
  const leftAt = coverageAt + 2 * coverage.length;
  const rightAt = leftAt + 2 * leftClasses.length;
  const counts = [left.members.length + 1, right.members.length + 1];
  const header = [2, coverageAt, X_ADVANCE, 0, leftAt, rightAt, ...counts];
  const subtable = words([...header, ...matrix, ...coverage, ...leftClasses, ...rightClasses]);
  return { tag: 'kern', lookupType: 2, subtable };
}

interface MergedClasses {
  /** Of each glyph of the font; 0 where it kerns with no other. */
  readonly classes: readonly number[];
  /** For each merged class from 1 up, one of the face's classes that it stands for. */
  readonly members: readonly number[];
}

/** Numbers alike what has the same values towards all that is there. */
function merge(ofGlyphs: readonly number[], valuesOf: (one: number) => readonly number[]): MergedClasses {
  const numbers = new Map<string, number>();
  const merged = new Map<number, number>();
  const members: number[] = [];
  for (const one of new Set(ofGlyphs)) {
    const values = valuesOf(one);
    if (values.every((value) => value === 0)) {
      merged.set(one, 0);
      continue;
    }
    const key = values.join();
    const known = numbers.get(key);
    merged.set(one, known ?? members.push(one));
    if (known === undefined) numbers.set(key, members.length);
  }
  return { classes: ofGlyphs.map((one) => merged.get(one) ?? 0), members };
}
