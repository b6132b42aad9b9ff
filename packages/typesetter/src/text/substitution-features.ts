/** Ligatures and proportional figures of a web font (GSUB, lookup types 4 and 1). */
import type { FaceData } from './face-data.ts';
import { type FontFeature, words } from './feature-table.ts';

/** The glyphs asked for, and those that ligatures and figure styles put in their place. */
export function withSubstitutes(
  { spellings, figurePairs }: FaceData,
  glyphIds: readonly number[],
): Set<number> {
  const found = new Set(glyphIds);
  for (let at = 0; at < spellings.length; at += 2 + (spellings[at + 1] ?? 0))
    if (isSpelled(spellings, at, found)) found.add(spellings[at] ?? 0);
  for (let at = 0; at < figurePairs.length; at += 2)
    if (found.has(figurePairs[at] ?? 0)) found.add(figurePairs[at + 1] ?? 0);
  return found;
}

/** Whether the font holds all that a ligature is spelled with. */
function isSpelled(
  spellings: Uint16Array,
  at: number,
  glyphs: ReadonlySet<number> | ReadonlyMap<number, number>,
): boolean {
  const end = at + 2 + (spellings[at + 1] ?? 0);
  for (let component = at + 2; component < end; component++)
    if (!glyphs.has(spellings[component] ?? 0)) return false;
  return true;
}

/** @param idOf glyph of the font by glyph of the face, for those that the font holds */
export function substitutionFeatures(data: FaceData, idOf: ReadonlyMap<number, number>): FontFeature[] {
  const features: FontFeature[] = [];
  const ligatures = ligatureSubtable(data.spellings, idOf);
  if (ligatures) features.push({ tag: 'liga', lookupType: 4, subtable: ligatures });
  const figures = figureSubtable(data.figurePairs, idOf);
  if (figures) features.push({ tag: 'pnum', lookupType: 1, subtable: figures });
  return features;
}

/** Sets by first component, of offsets and the ligatures at them; then the coverage, which tells the first components. */
function ligatureSubtable(spellings: Uint16Array, idOf: ReadonlyMap<number, number>): Uint8Array | undefined {
  const firsts: number[] = [];
  const sets: number[][] = [];
  for (let at = 0; at < spellings.length; at += 2 + (spellings[at + 1] ?? 0)) {
    if (!isSpelled(spellings, at, idOf)) continue;
    const first = idOf.get(spellings[at + 2] ?? 0) ?? 0;
    if (first !== firsts.at(-1)) {
      firsts.push(first);
      sets.push([]);
    }
    const count = spellings[at + 1] ?? 0;
    const ligature = sets.at(-1);
    ligature?.push(idOf.get(spellings[at] ?? 0) ?? 0, count);
    for (let part = at + 3; part < at + 2 + count; part++)
      ligature?.push(idOf.get(spellings[part] ?? 0) ?? 0);
  }
  if (sets.length === 0) return undefined;
  const out = [1, 0, sets.length];
  let end = 6 + 2 * sets.length;
  const bodies: number[] = [];
  for (let index = 0; index < sets.length; index++) {
    out.push(end);
    const before = bodies.length;
    pushSet(bodies, sets[index] ?? []);
    end += 2 * (bodies.length - before);
  }
  out[1] = end;
  return words(out.concat(bodies, [1, firsts.length], firsts));
}

/** @param ligatures glyph, number of components, and all of those but the first, of each */
function pushSet(out: number[], ligatures: readonly number[]): void {
  const offsets: number[] = [];
  // Without the offsets, of which there is one for each.
  for (let at = 0; at < ligatures.length; at += 1 + (ligatures[at + 1] ?? 0)) offsets.push(2 * at);
  out.push(offsets.length);
  const start = 2 + 2 * offsets.length;
  for (let index = 0; index < offsets.length; index++) out.push(start + (offsets[index] ?? 0));
  for (let at = 0; at < ligatures.length; at++) out.push(ligatures[at] ?? 0);
}

/** Proportional figures by tabular ones, which the coverage behind them tells. */
function figureSubtable(pairs: Uint16Array, idOf: ReadonlyMap<number, number>): Uint8Array | undefined {
  const inputs: number[] = [];
  const outputs: number[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const tabular = idOf.get(pairs[at] ?? 0);
    const proportional = idOf.get(pairs[at + 1] ?? 0);
    if (tabular === undefined || proportional === undefined) continue;
    inputs.push(tabular);
    outputs.push(proportional);
  }
  const count = inputs.length;
  return count === 0 ? undefined : words([2, 6 + 2 * count, count].concat(outputs, [1, count], inputs));
}
