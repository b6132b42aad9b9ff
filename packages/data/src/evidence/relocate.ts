import type { Dataset, SourceId } from '../generated/open.ts';
import { countCodePoints, type TextRange } from './code-points.ts';
import { occurrences, type PhraseSearch, phraseFinder } from './find-phrase.ts';
import {
  addFound,
  findByDigest,
  findInForms,
  has,
  MAX_DIGESTS,
  placeByForm,
  type Search,
} from './passage-search.ts';
import { type Passage, passages } from './passages.ts';
import { digest } from './sha256.ts';
import { type FormDifference, formAsRecorded, formDifferences } from './text-forms.ts';
import { slicer } from './verify.ts';
import { inWholeWords } from './whole-words.ts';

/**
 * - `in-place`: the passage stands where its record says.
 * - `moved`: it stands elsewhere, letter by letter but for the form of the text, and there is one right place.
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
  /** What the words of a passage that is `moved` differ in from those recorded; empty where they have the recorded digest. */
  readonly differences: readonly FormDifference[];
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
 * A record holds the digest of its passage, not its words. Where the text at hand is the recorded one in another form,
 * every place follows from that. Else a passage is looked for by its earlier words, where the earlier text is at hand;
 * or first where the passages around it went, then outwards through the text, until a stretch of the same length has
 * the same digest, in the form of the text or in another. Of several such places the one that keeps the order of the
 * passages is right. A passage whose words changed is looked for by its earlier words, else between its neighbours.
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
  const recorded = dataset.sources.get(source)?.text;
  const standing = own.filter(({ selector, sha256 }) => has(slice, selector, sha256));
  const search: Search = {
    places: new Map(standing.map((one) => [one, [one.selector]])),
    differences: new Map(),
    givenUp: new Set(),
    budget: { left: MAX_DIGESTS },
  };
  const open = (): Passage[] => own.filter((passage) => !search.places.has(passage));
  const sameText = !recorded || digest(text) === recorded.sha256 ? null : formAsRecorded(text, recorded);
  if (sameText) placeByForm(open(), sameText, slice, search);
  const words = earlierWords(open(), earlier);
  for (const [passage, known] of words) addFound(passage, occurrences(text, known), search);
  const wordless = open().filter((passage) => !words.has(passage));
  findByDigest(wordless, text, slice, search);
  if (!sameText)
    findInForms(
      wordless.filter((passage) => !search.places.has(passage)),
      text,
      slice,
      search,
    );

  const anchors = own.flatMap((passage): Anchor[] => {
    const [only, ...others] = search.places.get(passage) ?? [];
    return only && others.length === 0 ? [{ was: passage.selector, is: only }] : [];
  });
  const is = countCodePoints(text);
  const lengths = { is, was: recorded?.length ?? is };
  const find = phraseFinder(text);
  return own.map((passage): Relocation => {
    const answer = (
      outcome: RelocationOutcome,
      ranges: readonly TextRange[],
      differences: readonly FormDifference[] = [],
    ): Relocation => ({
      passage,
      outcome,
      differences,
      givenUp: (outcome === 'changed' || outcome === 'lost') && search.givenUp.has(passage),
      places: ranges.map(({ start, end }) => ({ start, end, sha256: digest(slice(start, end) ?? '') })),
    });
    if (standing.includes(passage)) return answer('in-place', [passage.selector]);
    const found = search.places.get(passage) ?? [];
    const fitting = found.length > 1 ? inOrder(found, passage.selector, anchors) : found;
    if (fitting.length === 1) return answer('moved', fitting, search.differences.get(passage));
    if (found.length > 1) return answer('several', found);
    const known = words.get(passage);
    const likely = known === undefined ? null : likePhrase(find(known));
    if (known !== undefined && likely) {
      const differences = formDifferences(known, slice(likely.start, likely.end) ?? '');
      if (differences) return answer('moved', [likely], differences);
    }
    const changed = likely ?? betweenNeighbours(passage.selector, anchors, lengths);
    const inWords = changed && inWholeWords(text, changed);
    return inWords ? answer('changed', [inWords]) : answer('lost', []);
  });
}

/** The words of passages in the earlier text, where they have the recorded digest there. */
function earlierWords(open: readonly Passage[], earlier: string | undefined): Map<Passage, string> {
  if (earlier === undefined) return new Map();
  const slice = slicer(earlier);
  return new Map(
    open.flatMap((passage): [Passage, string][] => {
      const words = slice(passage.selector.start, passage.selector.end);
      return words !== null && digest(words) === passage.sha256 ? [[passage, words]] : [];
    }),
  );
}

/** The only match of a phrase, or the passage most like it. */
function likePhrase({ matches, nearest }: PhraseSearch): TextRange | null {
  const range = matches.length === 1 ? matches[0] : matches.length === 0 ? nearest : null;
  return range ? { start: range.start, end: range.end } : null;
}

/** Where a passage was and where it is. */
interface Anchor {
  readonly was: TextRange;
  readonly is: TextRange;
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
