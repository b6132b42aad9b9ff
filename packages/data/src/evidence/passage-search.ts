/** The search for passages of which only length and digest are known, in a text and in the other forms of it. */
import type { TextRange } from './code-points.ts';
import { occurrences } from './find-phrase.ts';
import type { Passage } from './passages.ts';
import { type DigestBudget, searchDigest } from './search-digest.ts';
import { digest } from './sha256.ts';
import { type FormDifference, formDifferences, formsOf, type TextForm } from './text-forms.ts';
import { type Slice, slicer } from './verify.ts';

/** Digests taken at most for all passages of a text together: some ten seconds. */
export const MAX_DIGESTS = 1_000_000;

/** What was found of the passages of a text so far. */
export interface Search {
  readonly places: Map<Passage, readonly TextRange[]>;
  readonly differences: Map<Passage, readonly FormDifference[]>;
  /** Those for which the search was given up. */
  readonly givenUp: Set<Passage>;
  readonly budget: DigestBudget;
}

/** Whether a stretch of a text has a digest. */
export function has(slice: Slice, { start, end }: TextRange, sha256: string): boolean {
  const passage = slice(start, end);
  return passage !== null && start < end && digest(passage) === sha256;
}

/** Places passages of a text that is the recorded one in another form. */
export function placeByForm(open: readonly Passage[], form: TextForm, slice: Slice, search: Search): void {
  const recorded = slicer(form.text);
  for (const passage of open)
    if (has(recorded, passage.selector, passage.sha256))
      addFromForm(passage, [passage.selector], { form, recorded, slice }, search);
}

/** Looks for passages by their digest in the other forms that the text could have been recorded in. */
export function findInForms(open: readonly Passage[], text: string, slice: Slice, search: Search): void {
  let left = open;
  for (const form of formsOf(text)) {
    if (left.length === 0) return;
    // Of a passage a mark at the beginning of the text is no part.
    if (form.differences.some(({ aspect }) => aspect === 'byte order mark')) continue;
    const recorded = slicer(form.text);
    const found: Search = { ...search, places: new Map() };
    findByDigest(left, form.text, recorded, found, true);
    for (const [passage, ranges] of found.places)
      addFromForm(passage, ranges, { form, recorded, slice }, search);
    left = left.filter((passage) => !search.places.has(passage));
  }
}

/** Adds the places in the text at hand of what was found in a form of it. */
function addFromForm(
  passage: Passage,
  ranges: readonly TextRange[],
  { form, recorded, slice }: { readonly form: TextForm; readonly recorded: Slice; readonly slice: Slice },
  search: Search,
): void {
  const originals = ranges.map((range) => form.original(range));
  addFound(passage, originals, search);
  const [was, is] = [ranges[0], originals[0]];
  if (!was || !is) return;
  const differences = formDifferences(recorded(was.start, was.end) ?? '', slice(is.start, is.end) ?? '');
  search.differences.set(passage, differences ?? form.differences);
}

export function addFound(passage: Passage, ranges: readonly TextRange[], search: Search): void {
  if (ranges.length > 0) search.places.set(passage, ranges);
}

/** Adds the places of all passages that stand somewhere in the text, letter by letter. */
export function findByDigest(
  open: readonly Passage[],
  text: string,
  slice: Slice,
  { places, givenUp, budget }: Search,
  wholeWords = false,
): void {
  const known = new Map<string, readonly TextRange[]>();
  const unfinished = new Set<string>();
  const shifts = new Set([0]);
  let lastShift = 0;
  for (const passage of open) {
    const { sha256, selector } = passage;
    const length = selector.end - selector.start;
    const key = `${sha256} ${length}`;
    let found = known.get(key);
    if (!found) {
      const start =
        [lastShift, ...shifts]
          .map((shift) => selector.start + shift)
          .find((at) => has(slice, { start: at, end: at + length }, sha256)) ??
        searchDigest(text, { length, sha256, near: selector.start + lastShift, wholeWords }, budget);
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
}
