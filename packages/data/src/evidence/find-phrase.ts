import { codePointOffsets, sliceCodePoints, type TextRange } from './code-points.ts';
import { differencesBetween, type FoldedText, fold, type Tolerated } from './fold.ts';
import { mostAlike, type NearPassage } from './most-alike.ts';

/** A passage that a phrase stands for. */
export interface PhraseMatch extends TextRange {
  /** What the passage differs in from the phrase; empty where it is the same, letter by letter. */
  readonly differences: readonly Tolerated[];
}

export interface PhraseSearch {
  /**
   * Every place at which the phrase stands, in order, overlaps included: letter by letter, or, where it nowhere
   * does, but for differences that readers pass over.
   */
  readonly matches: readonly PhraseMatch[];
  /** Where nothing matches, the passage most like the phrase; null where none is like it. */
  readonly nearest: NearPassage | null;
}

/** Finds a phrase in a text. White space around the phrase does not count; a phrase of nothing else is nowhere. */
export function findPhrase(text: string, phrase: string): PhraseSearch {
  return phraseFinder(text)(phrase);
}

/** Finds phrases in a text that is folded once for all of them. */
export function phraseFinder(text: string): (phrase: string) => PhraseSearch {
  let folded: FoldedText | undefined;
  return (phrase) => {
    const wanted = phrase.trim();
    const exact = occurrences(text, wanted).map((range) => ({ ...range, differences: [] }));
    if (exact.length > 0) return { matches: exact, nearest: null };
    folded ??= fold(text);
    return findFolded(text, folded, wanted);
  };
}

function findFolded(text: string, foldedText: FoldedText, wanted: string): PhraseSearch {
  const foldedPhrase = fold(wanted).text;
  const matches: PhraseMatch[] = [];
  for (const at of indexesOf(foldedText.text, foldedPhrase)) {
    const end = at + foldedPhrase.length;
    const { from } = foldedText;
    // One letter can fold to several, as ﬁ does to f and i; a match must not begin or end among them.
    if (from[at - 1] === from[at] || from[end] === from[end - 1]) continue;
    const range = { start: from[at] ?? 0, end: (from[end - 1] ?? 0) + 1 };
    const passage = sliceCodePoints(text, range.start, range.end);
    matches.push({ ...range, differences: differencesBetween(passage, wanted) });
  }
  if (matches.length > 0) return { matches, nearest: null };
  return { matches, nearest: mostAlike(text, foldedText, foldedPhrase) };
}

/** Every place, in code points, at which a passage stands letter by letter, overlaps included. */
export function occurrences(text: string, passage: string): TextRange[] {
  const found = indexesOf(text, passage);
  if (found.length === 0) return [];
  const offsets = codePointOffsets(text);
  return found.flatMap((at) => {
    const start = indexIn(offsets, at);
    const end = indexIn(offsets, at + passage.length);
    return start === null || end === null ? [] : [{ start, end }];
  });
}

function indexesOf(text: string, part: string): number[] {
  const found: number[] = [];
  if (part === '') return found;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** The index of a value in a rising list; null where it is not in it, as in the middle of a surrogate pair. */
function indexIn(sorted: Uint32Array, value: number): number | null {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value ? low : null;
}
