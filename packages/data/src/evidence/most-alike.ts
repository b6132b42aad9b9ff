import type { TextRange } from './code-points.ts';
import type { FoldedText } from './fold.ts';
import { inWholeWords } from './whole-words.ts';

/** A passage that is not a phrase, but like it. */
export interface NearPassage extends TextRange {
  /** 1 less the changes that make it the phrase, for each character of the phrase. */
  readonly likeness: number;
}

/** Longer phrases are compared by their beginning, so that the time stays bounded. */
const MAX_COMPARED = 1000;
/** What is most like the phrase is still too far from it below this likeness. */
const MIN_LIKENESS = 0.5;
/** The cost of a character that the text has and the phrase has not; of any other change it is 1. */
const EXTRA = 0.5;

/**
 * The passage of a text that takes the fewest changes to become a phrase. First the region with the most
 * groups of three letters in common with the phrase is found, then within it the passage, by Sellers' algorithm
 * (P. H. Sellers, "The theory and computation of evolutionary distances", 1980). A character that only
 * the text has costs half as much as another change, since whoever quotes leaves words out more often than they
 * exchange them.
 *
 * @param phrase folded, like the text beside its original.
 * @returns null where less than half of the phrase is there.
 */
export function mostAlike(original: string, folded: FoldedText, phrase: string): NearPassage | null {
  const { text, from } = folded;
  const wanted = phrase.slice(0, MAX_COMPARED);
  if (wanted === '' || text === '') return null;
  const centre = densest(folded, wanted);
  const low = Math.max(0, centre - wanted.length);
  const high = Math.min(text.length, centre + 2 * wanted.length);
  const { start, end, changes } = nearestSubstring(text.slice(low, high), wanted);
  const likeness = 1 - changes / wanted.length;
  if (likeness < MIN_LIKENESS) return null;
  const range = { start: from[low + start] ?? 0, end: (from[low + end - 1] ?? 0) + 1 };
  const words = inWholeWords(original, range);
  return words && { ...words, likeness };
}

/** Where the stretch begins that, at the length of the phrase, has the most groups of three in common with it. */
function densest(folded: FoldedText, phrase: string): number {
  const size = Math.min(3, phrase.length);
  const { numbers, at: numberAt } = groupsOf(folded, size);
  const wanted = new Uint8Array(numbers.size);
  for (let at = 0; at + size <= phrase.length; at++) {
    const number = numbers.get(phrase.slice(at, at + size));
    if (number !== undefined) wanted[number] = 1;
  }
  let [inside, most, best] = [0, 0, 0];
  const known = (at: number): number => wanted[numberAt[at] ?? -1] ?? 0;
  for (let at = 0; at < numberAt.length; at++) {
    inside += known(at) - known(at - phrase.length);
    if (inside > most) {
      most = inside;
      best = at - phrase.length + 1;
    }
  }
  return Math.max(0, best);
}

/** The groups of so many letters of a text, each with a number, and the number of the one that begins at each place. */
interface Groups {
  readonly size: number;
  readonly numbers: ReadonlyMap<string, number>;
  readonly at: Int32Array;
}

const lately = new WeakMap<FoldedText, Groups>();

/** Made once for a text in which many phrases are looked for. */
function groupsOf(folded: FoldedText, size: number): Groups {
  const known = lately.get(folded);
  if (known?.size === size) return known;
  const numbers = new Map<string, number>();
  const { text } = folded;
  const groups = { size, numbers, at: new Int32Array(text.length) };
  for (let at = 0; at < text.length; at++) {
    const group = text.slice(at, at + size);
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    groups.at[at] = number;
  }
  lately.set(folded, groups);
  return groups;
}

/** The part of a text with the least edit distance to a phrase; where each best alignment begins is carried along. */
function nearestSubstring(text: string, phrase: string): { start: number; end: number; changes: number } {
  let row = Array.from({ length: phrase.length + 1 }, (_, changes) => ({ changes, start: 0 }));
  let best = { start: 0, end: 0, changes: phrase.length };
  for (let at = 0; at < text.length; at++) {
    const next = [{ changes: 0, start: at + 1 }];
    for (let i = 1; i <= phrase.length; i++) {
      const [left, above, diagonal] = [next[i - 1], row[i], row[i - 1]];
      if (!left || !above || !diagonal) continue;
      const same = text[at] === phrase[i - 1] ? 0 : 1;
      let chosen = { changes: diagonal.changes + same, start: diagonal.start };
      if (above.changes + EXTRA < chosen.changes)
        chosen = { changes: above.changes + EXTRA, start: above.start };
      if (left.changes + 1 < chosen.changes) chosen = { changes: left.changes + 1, start: left.start };
      next.push(chosen);
    }
    row = next;
    const { changes, start } = row[phrase.length] ?? best;
    if (changes < best.changes) best = { start, end: at + 1, changes };
  }
  return best;
}
