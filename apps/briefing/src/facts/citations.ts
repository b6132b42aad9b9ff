/** Which sources a sentence cites, and what a report lists of those that it cites. */

import {
  carrying,
  type Independence,
  independenceAmong,
  independenceOf,
  isSameNeed,
  isSeen,
  type Need,
  needsOf,
  seenOf,
  sideOf,
} from '@summit/data/validate';
import { primary } from '../messages/locale.ts';
import { message } from '../messages/message.ts';
import { datedOrNull } from './dates.ts';
import { compare, publisherName, shortName } from './names.ts';
import type { Claim, Dataset, Evidence, Lookup, Source } from './records.ts';
import { sentences } from './sentences.ts';
import { sourceNumbers } from './source-numbers.ts';
import { foreign, sourceNamed, titleLanguage } from './source-titles.ts';
import { textDirective, withDirectives } from './text-fragment.ts';
import type { CiteView, SourceView } from './types.ts';

export interface Citations {
  /**
   * To be called in reading order: of sources that serve alike, those are cited that were before. What the sentence
   * says, and of which day, decides which of its evidence is cited.
   */
  cite(evidence: readonly Evidence[], text?: string, told?: string): readonly CiteView[];
  /**
   * For a sentence or picture of many parts, what carries each of them: every page that was seen and does not
   * contradict, or what is left where there is none; the best `limit` of each where one is given.
   */
  citeEach(parts: readonly (readonly Evidence[])[], limit?: number): readonly CiteView[];
  /** All of them, whatever the report's limit. */
  citeAll(evidence: readonly Evidence[]): readonly CiteView[];
  /** @param text the sentence that rests on them; a claim's own statement where it is left out */
  citeClaims(claims: readonly string[], text?: string): readonly CiteView[];
  /** The sources referred to so far, by their numbers. */
  sources(): readonly SourceView[];
}

/** What a sentence states in figures and years, and the day that it is of. */
interface Said {
  readonly needs: readonly Need[];
  readonly told: string | undefined;
}

export interface CitationRule {
  /** How many sources a claim cites at most. */
  readonly most: number;
  /** The claims of a page that cites as few sources as it can; empty where there is room. */
  readonly shown: readonly string[];
  /** First day of the meeting: what was published before can announce it, hardly confirm it. */
  readonly since: string;
}

/**
 * The sources of a sentence, up to `most`, and more only where those do not hold all of its figures and years: first
 * what holds them, then the page that tells them in its own voice, then what is of another origin, then the most
 * reliable. What contradicts the sentence is cited only where nothing else was seen.
 */
export function createCitations(lookup: Lookup, { most, shown, since }: CitationRule): Citations {
  // Of sources that serve alike, those on which much of what is shown rests: a page cites as few as it can.
  const uses = new Map<string, number>();
  for (const id of shown)
    for (const source of new Set(lookup.get('claim', id).evidence.map((one) => one.source)))
      uses.set(source, (uses.get(source) ?? 0) + 1);
  const numbers = sourceNumbers(lookup);
  const used = new Set<string>();
  const independence = independences(lookup);
  const isTeller = tellers(lookup);
  // The words of each source that are cited, as its link leads to them.
  const words = new Map<string, Set<string>>();
  const chosen = (evidence: readonly Evidence[], limit: number, said: Said): readonly Evidence[] => {
    const carries = (one: Evidence) =>
      said.needs.map((need) => carrying(lookup.dataset, one, need, said.told));
    const rank = (one: Evidence, index: number): string => {
      const { source, supports, relation } = one;
      const found = independence(evidence, one);
      const held = carries(one);
      const hasFact = supports === undefined || supports.includes('fact');
      const isShown = one.type === 'passage' || one.quote !== undefined;
      return [
        Number(!isSeen(one)),
        Number(relation === 'contradicts'),
        Number(!hasFact) + held.filter((each) => each === 'misses').length,
        Number(!isShown || !isTeller(evidence, one)),
        9 - Number(isShown) - held.filter((each) => each === 'holds').length,
        shown.length > 0 ? Number(COPIES.includes(found)) : Number(index > 0),
        Number(isBefore(lookup.get('source', source).published, since)),
        String(999 - (uses.get(source) ?? 0)).padStart(3, '0'),
        INDEPENDENCE_ORDER.indexOf(found),
        used.has(source) ? 0 : 1,
        lookup.get('source', source).reliability.grade,
      ].join();
    };
    const ranked = evidence
      .map((one, index) => ({ one, source: one.source as string, rank: rank(one, index) }))
      .sort((a, b) => compare(a.rank, b.rank));
    const first = new Set([...new Set(ranked.map(({ source }) => source))].slice(0, limit));
    for (const need of said.needs.keys()) {
      // What certainly holds it is preferred to what only may.
      const certain = ranked.filter(({ one }) => carries(one)[need] === 'holds');
      const holding =
        certain.length > 0 ? certain : ranked.filter(({ one }) => carries(one)[need] !== 'misses');
      if (holding[0] && !holding.some(({ source }) => first.has(source))) first.add(holding[0].source);
    }
    return evidence
      .filter(({ source }) => first.has(source))
      .sort((a, b) => placeIn(first, a) - placeIn(first, b));
  };
  const citeSources = (pieces: readonly Evidence[]): readonly CiteView[] => {
    const cited = new Set<number>();
    for (const piece of pieces) {
      const { source } = piece;
      if (piece.type === 'page' && piece.quote)
        words.set(source, (words.get(source) ?? new Set()).add(textDirective(piece.quote)));
      // A record that moved is cited under the id that it has now.
      const { id } = lookup.get('source', source);
      used.add(id);
      cited.add(numbers.get(id) ?? 0);
    }
    return [...cited]
      .sort((a, b) => a - b)
      .map((number) => ({ number: String(number), href: `#${anchorOf(number)}` }));
  };
  return {
    cite: (evidence, text = '', told) => citeSources(chosen(evidence, most, { needs: needsOf(text), told })),
    citeEach: (parts, limit) =>
      citeSources([
        ...new Set(
          parts
            .map(carriers)
            .flatMap((part) =>
              limit === undefined ? part : chosen(part, limit, { needs: [], told: undefined }),
            ),
        ),
      ]),
    citeAll: citeSources,
    citeClaims: (claims, text) => {
      const needs = text === undefined ? null : needsOf(text);
      return citeSources(
        claims.flatMap((id) => {
          const { evidence, statement, date } = lookup.get('claim', id);
          const own = needsOf(statement);
          // Each claim answers for what of the sentence it states itself.
          const asked = needs?.filter((need) => own.some((one) => isSameNeed(need, one))) ?? own;
          return chosen(evidence, claims.length > 1 ? 1 : most, { needs: asked, told: date });
        }),
      );
    },
    sources: () =>
      [...used]
        .map((id) => {
          const view = sourceView(lookup.get('source', id), numbers, used, lookup);
          return { ...view, url: view.url && withDirectives(view.url, words.get(id) ?? []) };
        })
        .sort((a, b) => Number(a.number) - Number(b.number)),
  };
}

/** What was seen and speaks for a thing; all where nothing of it does. */
function carriers(evidence: readonly Evidence[]): readonly Evidence[] {
  const carrying = evidence.filter((one) => isSeen(one) && one.relation !== 'contradicts');
  return carrying.length > 0 ? carrying : evidence;
}

/** In the order in which they were chosen. */
function placeIn(chosen: ReadonlySet<string>, { source }: Evidence): number {
  return [...chosen].indexOf(source);
}

/** Short, since a page says it once for each citation. */
function anchorOf(number: number): string {
  return `n${number}`;
}

/** Months and years that hold the day are not before it. */
function isBefore(published: string | undefined, day: string): boolean {
  return published !== undefined && published < day.slice(0, published.length);
}

/** Evidence that says no more than the first source. */
const COPIES: readonly Independence[] = ['first', 'same-origin'];

const INDEPENDENCE_ORDER: readonly Independence[] = [
  'other-party',
  'neutral',
  'company',
  'same-side',
  'first',
  'same-origin',
];

/** How far one of the pieces of evidence that stand together is independent of the first of them. */
export function independences(lookup: Lookup) {
  const claims = claimsByEvidence(lookup);
  return (evidence: readonly Evidence[], piece: Evidence): Independence => {
    const claim = claims.get(evidence);
    if (claim) return independenceOf(lookup.dataset, claim, piece);
    return independenceAmong(lookup.dataset, evidence as Claim['evidence'], piece);
  };
}

/** Whether a piece is the page in whose own voice its claim is told: what a page reports is cited from that page. */
function tellers(lookup: Lookup) {
  const claims = claimsByEvidence(lookup);
  return (evidence: readonly Evidence[], { type, source }: Evidence): boolean => {
    const by = claims.get(evidence)?.attribution;
    return type === 'page' && by?.voice === 'narration' && by.source === source;
  };
}

const known = new WeakMap<Dataset, ReadonlyMap<readonly Evidence[], Claim>>();

/** The claim that a list of evidence is that of. */
function claimsByEvidence(lookup: Lookup): ReadonlyMap<readonly Evidence[], Claim> {
  const made = known.get(lookup.dataset) ?? new Map(lookup.all('claim').map((one) => [one.evidence, one]));
  known.set(lookup.dataset, made);
  return made;
}

function sourceView(
  source: Source,
  numbers: ReadonlyMap<string, number>,
  used: ReadonlySet<string>,
  lookup: Lookup,
): SourceView {
  const number = numbers.get(source.id) ?? 0;
  const side = sideOf(lookup.dataset, source.publisher);
  const extent = seenOf(lookup.dataset, source.id)?.extent ?? 'unseen';
  return {
    id: anchorOf(number),
    number: String(number),
    title: source.title,
    titleSupplied: source.titleSupplied === true,
    titleLang: foreign(titleLanguage(source), lookup),
    url: source.url ?? null,
    publisher: publisherName(source, lookup),
    published: datedOrNull(source.published),
    language:
      primary(source.language) === primary(lookup.lang)
        ? null
        : message('language', { tag: source.language }),
    side: side === null ? null : shortName(lookup.get('organization', side), lookup),
    grade: source.reliability.grade,
    reason: source.reliability.reason,
    extent,
    access: message(`access-${extent}`),
    origins: (source.derivedFrom ?? []).map((origin) => {
      const from = lookup.get('source', origin.source);
      return {
        source: from.id,
        text: sourceNamed(from, lookup),
        cite: used.has(from.id) ? citeView(numbers.get(from.id)) : null,
        basis: message(`derivation-${origin.basis}`),
        note: origin.note ?? null,
      };
    }),
    note: source.note ?? null,
    remarks: sentences(extent === 'beginning' ? null : message(`access-${extent}`), source.note ?? null),
  };
}

function citeView(number: number | undefined): CiteView | null {
  return number === undefined ? null : { number: String(number), href: `#${anchorOf(number)}` };
}
