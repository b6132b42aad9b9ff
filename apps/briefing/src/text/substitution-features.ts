/** Ligatures and proportional figures of a web font (GSUB, lookup types 4 and 1). */
import type { FaceData } from './face-data.ts';
import { concat, coverage, type FontFeature, words } from './feature-table.ts';

/** The glyphs asked for, and those that ligatures and figure styles put in their place. */
export function withSubstitutes(data: FaceData, glyphIds: Iterable<number>): Set<number> {
  const found = new Set(glyphIds);
  // Ligatures grow by a letter a step: f f, then ff i.
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const [key, ligature] of data.ligatures)
      if (found.has(key >>> 16) && found.has(key & 0xffff)) found.add(ligature);
  }
  for (const id of [...found]) {
    const proportional = data.figures.get(id);
    if (proportional !== undefined) found.add(proportional);
  }
  return found;
}

/** @param idOf glyph of the font by glyph of the face, for those that the font holds */
export function substitutionFeatures(data: FaceData, idOf: ReadonlyMap<number, number>): FontFeature[] {
  const features: FontFeature[] = [];
  const ligatures = ligatureSets(data, idOf);
  if (ligatures.size > 0)
    features.push({ tag: 'liga', lookupType: 4, subtable: ligatureSubtable(ligatures) });
  const figures = [...data.figures]
    .flatMap(([tabular, proportional]): [number, number][] => {
      const pair = [idOf.get(tabular), idOf.get(proportional)] as const;
      return pair[0] === undefined || pair[1] === undefined ? [] : [[pair[0], pair[1]]];
    })
    .sort(([a], [b]) => a - b);
  if (figures.length > 0) {
    const inputs = coverage(figures.map(([tabular]) => tabular));
    const outputs = figures.map(([, proportional]) => proportional);
    const subtable = concat([words(2, 6 + 2 * figures.length, figures.length, ...outputs), inputs]);
    features.push({ tag: 'pnum', lookupType: 1, subtable });
  }
  return features;
}

interface Ligature {
  readonly glyph: number;
  /** All but the first. */
  readonly components: readonly number[];
}

/** By first component, the longest first, since a shaper takes the first that fits. */
function ligatureSets(
  data: FaceData,
  idOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly Ligature[]> {
  const pairOf = new Map([...data.ligatures].map(([key, ligature]) => [ligature, key]));
  const spelling = (glyph: number): readonly number[] => {
    const key = pairOf.get(glyph);
    return key === undefined ? [glyph] : [...spelling(key >>> 16), key & 0xffff];
  };
  const sets = new Map<number, Ligature[]>();
  for (const ligature of pairOf.keys()) {
    const glyph = idOf.get(ligature);
    const [first, ...components] = spelling(ligature).map((component) => idOf.get(component));
    if (glyph === undefined || first === undefined || components.includes(undefined)) continue;
    const set = sets.get(first) ?? [];
    set.push({ glyph, components: components.filter((one) => one !== undefined) });
    sets.set(first, set);
  }
  for (const set of sets.values()) set.sort((a, b) => b.components.length - a.components.length);
  return new Map([...sets].sort(([a], [b]) => a - b));
}

function ligatureSubtable(sets: ReadonlyMap<number, readonly Ligature[]>): Uint8Array {
  const bodies = [...sets.values()].map((set) => {
    const entries = set.map(({ glyph, components }) => words(glyph, components.length + 1, ...components));
    return concat([words(set.length, ...offsetsOf(entries, 2 + 2 * set.length)), ...entries]);
  });
  const start = 6 + 2 * sets.size;
  const offsets = offsetsOf(bodies, start);
  const end = bodies.reduce((sum, { length }) => sum + length, start);
  return concat([words(1, end, sets.size, ...offsets), ...bodies, coverage([...sets.keys()])]);
}

function offsetsOf(parts: readonly Uint8Array[], start: number): number[] {
  let at = start;
  return parts.map(({ length }) => {
    const offset = at;
    at += length;
    return offset;
  });
}
