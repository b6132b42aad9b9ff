/** Kerning of a web font: the face's class matrix cut down to the glyphs that the font holds (GPOS, PairPos format 2). */
import type { Kerning } from './face-data.ts';
import { classDefinition, concat, coverage, type FontFeature, words } from './feature-table.ts';

const X_ADVANCE = 0x0004;

/** @param ids the face's glyphs in the order of the font; undefined where no two of them kern */
export function kernFeature(kerning: Kerning, ids: readonly number[]): FontFeature | undefined {
  const firsts = ids.map((id) => kerning.firstClass[id] ?? 0);
  const seconds = ids.map((id) => kerning.secondClass[id] ?? 0);
  const [usedFirsts, usedSeconds] = [[...new Set(firsts)], [...new Set(seconds)]];
  const value = (first: number, second: number): number =>
    kerning.values[first * kerning.columns + second] ?? 0;
  const rows = merge(usedFirsts, (first) => usedSeconds.map((second) => value(first, second)));
  const columns = merge(usedSeconds, (second) => usedFirsts.map((first) => value(first, second)));
  if (rows.members.length === 0) return undefined;
  // Class 0 is for glyphs that kern with nothing.
  const none = Array.from({ length: columns.members.length + 1 }, () => 0);
  const matrix = rows.members.flatMap((first) => [
    0,
    ...columns.members.map((second) => value(first, second)),
  ]);
  const firstClasses = firsts.map((first) => rows.classOf.get(first) ?? 0);
  const secondClasses = seconds.map((second) => columns.classOf.get(second) ?? 0);
  const covered = coverage([...ids.keys()].filter((glyph) => firstClasses[glyph] !== 0));
  const [first, second] = [classDefinition(firstClasses), classDefinition(secondClasses)];
  const start = 16 + 2 * (none.length + matrix.length);
  const counts = [rows.members.length + 1, none.length];
  const offsets = [start, start + covered.length, start + covered.length + first.length] as const;
  const header = words(2, offsets[0], X_ADVANCE, 0, offsets[1], offsets[2], ...counts);
  return {
    tag: 'kern',
    lookupType: 2,
    subtable: concat([header, words(...none, ...matrix), covered, first, second]),
  };
}

interface Classes {
  /** New class by the face's class; none for those that kern with nothing here. */
  readonly classOf: ReadonlyMap<number, number>;
  /** One of the face's classes for each new class from 1 up. */
  readonly members: readonly number[];
}

/** Classes that differ only towards glyphs which the font does not hold become one. */
function merge(classes: readonly number[], valuesOf: (one: number) => readonly number[]): Classes {
  const members: number[] = [];
  const known = new Map<string, number>();
  const classOf = new Map<number, number>();
  for (const one of classes) {
    const values = valuesOf(one);
    if (values.every((value) => value === 0)) continue;
    const key = values.join();
    const merged = known.get(key) ?? members.push(one);
    known.set(key, merged);
    classOf.set(one, merged);
  }
  return { classOf, members };
}
