import type { Dataset, SourceId } from '../generated/open.ts';
import { countCodePoints, type TextRange } from './code-points.ts';
import { findPhrase, occurrences } from './find-phrase.ts';
import { type Passage, passages } from './passages.ts';
import { searchDigest } from './search-digest.ts';
import { digest } from './sha256.ts';
import { type Slice, slicer } from './verify.ts';
import { inWholeWords } from './whole-words.ts';

/**
 * - `in-place`: the passage stands where its record says.
 * - `moved`: it stands elsewhere, letter by letter, and there is one right place.
 * - `several`: it stands at several places, and what stands around it does not decide between them.
 * - `changed`: it is nowhere letter by letter; the place is where its changed form is likely to be.
 * - `lost`: it is nowhere to be found.
 */
export type RelocationOutcome = 'in-place' | 'moved' | 'several' | 'changed' | 'lost';

/** What became of a passage in a text that changed. */
export interface Relocation {
  readonly passage: Passage;
  readonly outcome: RelocationOutcome;
  /** One place, several in order of the text, or none; digests are of the text at hand. */
  readonly places: readonly (TextRange & { readonly sha256: string })[];
  /**
   * Whether the text was too long to be searched as a whole for a passage that is `changed` or `lost`: it may still
   * stand somewhere, far from where it stood.
   */
  readonly givenUp: boolean;
}

/** The text that a source records, where it is still at hand beside the new one. */
export interface RelocateOptions {
  readonly earlier?: string | undefined;
}

/**
 * Finds the passages that a dataset takes from a source again in a text of it that changed.
 *
 * A record holds the digest of its passage, not its words. The place is looked for first where the passages
 * around it went, then outwards through the text, until a stretch of the same length has the same digest.
 * Of several such places the one that keeps the order of the passages is right. A passage whose words
 * changed is looked for by its earlier words, where the earlier text is at hand, else between its neighbours.
 */
export function relocate(
  dataset: Dataset,
  source: SourceId,
  text: string,
  { earlier }: RelocateOptions = {},
): Relocation[] {
  const slice = slicer(text);
  const own = passages(dataset)
    .filter((passage) => passage.source === source)
    .sort((a, b) => a.selector.start - b.selector.start || a.selector.end - b.selector.end);
  const standing = own.filter(({ selector, sha256 }) => has(slice, selector, sha256));
  const places = new Map<Passage, readonly TextRange[]>(standing.map((one) => [one, [one.selector]]));
  const givenUp = findByDigest(own, text, slice, places);

  const anchors = own.flatMap((passage): Anchor[] => {
    const [only, ...others] = places.get(passage) ?? [];
    return only && others.length === 0 ? [{ was: passage.selector, is: only }] : [];
  });
  const is = countCodePoints(text);
  const lengths = { is, was: dataset.sources.get(source)?.text?.length ?? is };
  const words = earlier === undefined ? null : slicer(earlier);
  return own.map((passage): Relocation => {
    const answer = (outcome: RelocationOutcome, ranges: readonly TextRange[]): Relocation => ({
      passage,
      outcome,
      givenUp: (outcome === 'changed' || outcome === 'lost') && givenUp.has(passage),
      places: ranges.map(({ start, end }) => ({ start, end, sha256: digest(slice(start, end) ?? '') })),
    });
    if (standing.includes(passage)) return answer('in-place', [passage.selector]);
    const found = places.get(passage) ?? [];
    const fitting = found.length > 1 ? inOrder(found, passage.selector, anchors) : found;
    if (fitting.length === 1) return answer('moved', fitting);
    if (found.length > 1) return answer('several', found);
    const changed =
      byEarlierWords(passage, words, text) ?? betweenNeighbours(passage.selector, anchors, lengths);
    const likely = changed && inWholeWords(text, changed);
    return likely ? answer('changed', [likely]) : answer('lost', []);
  });
}

/** Where a passage was and where it is. */
interface Anchor {
  readonly was: TextRange;
  readonly is: TextRange;
}

function has(slice: Slice, { start, end }: TextRange, sha256: string): boolean {
  const passage = slice(start, end);
  return passage !== null && start < end && digest(passage) === sha256;
}

/**
 * Adds the places of all passages that stand somewhere in the text, letter by letter.
 *
 * @returns the passages for which the search was given up.
 */
function findByDigest(
  own: readonly Passage[],
  text: string,
  slice: Slice,
  places: Map<Passage, readonly TextRange[]>,
): ReadonlySet<Passage> {
  const known = new Map<string, readonly TextRange[]>();
  const unfinished = new Set<string>();
  const givenUp = new Set<Passage>();
  const shifts = new Set([0]);
  let lastShift = 0;
  for (const passage of own) {
    const { sha256, selector } = passage;
    if (places.has(passage)) continue;
    const length = selector.end - selector.start;
    const key = `${sha256} ${length}`;
    let found = known.get(key);
    if (!found) {
      const start =
        [lastShift, ...shifts]
          .map((shift) => selector.start + shift)
          .find((at) => has(slice, { start: at, end: at + length }, sha256)) ??
        searchDigest(text, { length, sha256, near: selector.start + lastShift });
      if (start === 'given-up') unfinished.add(key);
      found = typeof start === 'number' ? occurrences(text, slice(start, start + length) ?? '') : [];
      known.set(key, found);
    }
    if (unfinished.has(key)) givenUp.add(passage);
    if (found.length === 0) continue;
    places.set(passage, found);
    if (found.length === 1) {
      lastShift = (found[0]?.start ?? 0) - selector.start;
      shifts.add(lastShift);
    }
  }
  return givenUp;
}

/** Those of several places that keep the order in which the passages stood. */
function inOrder(found: readonly TextRange[], was: TextRange, anchors: readonly Anchor[]): TextRange[] {
  const { before, after } = neighbours(was, anchors);
  return found.filter(
    ({ start, end }) => (!before || start >= before.is.end) && (!after || end <= after.is.start),
  );
}

/** The nearest passages wholly before and wholly after a place that were found again. */
function neighbours(was: TextRange, anchors: readonly Anchor[]): { before?: Anchor; after?: Anchor } {
  let before: Anchor | undefined;
  let after: Anchor | undefined;
  for (const anchor of anchors) {
    if (anchor.was.end <= was.start && anchor.was.end > (before?.was.end ?? -1)) before = anchor;
    if (anchor.was.start >= was.end && anchor.was.start < (after?.was.start ?? Infinity)) after = anchor;
  }
  return { ...(before && { before }), ...(after && { after }) };
}

function byEarlierWords({ selector, sha256 }: Passage, words: Slice | null, text: string): TextRange | null {
  const earlier = words?.(selector.start, selector.end) ?? null;
  if (earlier === null || digest(earlier) !== sha256) return null;
  const { matches, nearest } = findPhrase(text, earlier);
  const range = matches.length === 1 ? matches[0] : matches.length === 0 ? nearest : null;
  return range ? { start: range.start, end: range.end } : null;
}

/**
 * Where a passage lies whose neighbours were found: as far behind the one and as far before the other as it
 * lay, in whole words. Where there is none on one side, the end of the text stands for it; null where there is
 * none on either side, or nothing is left between them.
 */
function betweenNeighbours(was: TextRange, anchors: readonly Anchor[], lengths: Lengths): TextRange | null {
  const { before, after } = neighbours(was, anchors);
  if (!before && !after) return null;
  const start = before ? before.is.end + was.start - before.was.end : was.start;
  const end = after ? after.is.start - after.was.start + was.end : lengths.is - lengths.was + was.end;
  return start >= 0 && start < end && end <= lengths.is ? { start, end } : null;
}

/** Length of a text in code points, as recorded and as it is. */
interface Lengths {
  readonly was: number;
  readonly is: number;
}
