/** Ligatures and figure styles, found by shaping rather than by reading GSUB. */
import type { Shaper } from './shaper.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Steps by which ligatures form, as triples: this glyph, followed by this one, becomes that one. */
export function findLigatures(shaper: Shaper): Uint16Array {
  const single = (text: string): number | undefined => {
    const shaped = shaper.shapeText(text, ['liga']);
    return shaped.length === 1 ? shaped[0]?.glyph : undefined;
  };
  const steps: number[] = [];
  let grown: { text: string; glyph: number }[] = LETTERS.flatMap((text) => {
    const glyph = single(text);
    return glyph === undefined ? [] : [{ text, glyph }];
  });
  const letters = [...grown];
  while (grown.length > 0) {
    const next: typeof grown = [];
    for (const head of grown) {
      for (const tail of letters) {
        const glyph = single(head.text + tail.text);
        if (glyph === undefined) continue;
        steps.push(head.glyph, tail.glyph, glyph);
        next.push({ text: head.text + tail.text, glyph });
      }
    }
    grown = next;
  }
  return Uint16Array.from(steps);
}

/**
 * The same ligatures, each told as a whole: it, the number of glyphs that it is made of, and these; by the first of them
 * in ascending order, then the longest first.
 */
export function spellingsOf(steps: Uint16Array): Uint16Array {
  const pairs = new Map<number, readonly [number, number]>();
  for (let at = 0; at < steps.length; at += 3)
    pairs.set(steps[at + 2] ?? 0, [steps[at] ?? 0, steps[at + 1] ?? 0]);
  const spelling = (glyph: number): number[] => {
    const pair = pairs.get(glyph);
    return pair ? [...spelling(pair[0]), pair[1]] : [glyph];
  };
  const spelled = [...pairs.keys()].map((glyph) => ({ glyph, parts: spelling(glyph) }));
  spelled.sort((a, b) => (a.parts[0] ?? 0) - (b.parts[0] ?? 0) || b.parts.length - a.parts.length);
  return Uint16Array.from(spelled.flatMap(({ glyph, parts }) => [glyph, parts.length, ...parts]));
}

/** Pairs of glyphs in ascending order: the default one, and the one that proportional figures use instead. */
export function findProportionalFigures(shaper: Shaper, codePoints: Iterable<number>): Uint16Array {
  const pairs = new Map<number, number>();
  for (const codePoint of codePoints) {
    const text = String.fromCodePoint(codePoint);
    const plain = shaper.shapeText(text, [])[0]?.glyph;
    const proportional = shaper.shapeText(text, ['pnum'])[0]?.glyph;
    if (plain !== undefined && proportional !== undefined && plain !== proportional)
      pairs.set(plain, proportional);
  }
  return Uint16Array.from([...pairs].sort(([a], [b]) => a - b).flat());
}
