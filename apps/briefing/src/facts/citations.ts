/** Sources get their numbers in the order in which a report first refers to them. */

import { primary } from '../messages/locale.ts';
import { message } from '../messages/message.ts';
import { datedOrNull } from './dates.ts';
import { compare, shortName } from './names.ts';
import type { Evidence, Lookup, Source } from './records.ts';
import { sentences } from './sentences.ts';
import { sourceNamed } from './source-titles.ts';
import type { CiteView, SourceView } from './types.ts';

export interface Citations {
  /** To be called in reading order: the first call for a source gives it its number. */
  cite(evidence: readonly Evidence[]): readonly CiteView[];
  /** All of them, whatever the report's limit. */
  citeAll(evidence: readonly Evidence[]): readonly CiteView[];
  citeClaims(claims: readonly string[]): readonly CiteView[];
  /** The sources referred to so far. */
  sources(): readonly SourceView[];
}

export interface CitationRule {
  /** How many sources a claim cites at most. */
  readonly most: number;
  /** The claims of a page that cites as few sources as it can; empty where there is room. */
  readonly shown: readonly string[];
  /** First day of the meeting: what was published before can announce it, hardly confirm it. */
  readonly since: string;
}

/** The sources of a sentence: the first, then those of other origins, the most reliable first, up to `most`. */
export function createCitations(lookup: Lookup, { most, shown, since }: CitationRule): Citations {
  // Of sources that serve alike, those on which much of what is shown rests: a page cites as few as it can.
  const uses = new Map<string, number>();
  for (const id of shown)
    for (const source of new Set(lookup.get('claim', id).evidence.map((one) => one.source)))
      uses.set(source, (uses.get(source) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const chosen = (evidence: readonly Evidence[], limit: number): readonly string[] => {
    const rank = ({ source, independence }: Evidence, index: number): string =>
      [
        shown.length > 0 ? Number(COPIES.includes(independence)) : Number(index > 0),
        Number(isBefore(lookup.get('source', source).published, since)),
        String(999 - (uses.get(source) ?? 0)).padStart(3, '0'),
        INDEPENDENCE_ORDER.indexOf(independence),
        numbers.has(source) ? 0 : 1,
        lookup.get('source', source).reliability.grade,
      ].join();
    const ranked = evidence
      .map((one, index) => ({ source: one.source as string, rank: rank(one, index) }))
      .sort((a, b) => compare(a.rank, b.rank));
    return [...new Set(ranked.map(({ source }) => source))].slice(0, limit);
  };
  const citeSources = (sources: readonly string[]): readonly CiteView[] => {
    const cited = new Set<number>();
    for (const source of sources) {
      const number = numbers.get(source) ?? numbers.size + 1;
      numbers.set(source, number);
      cited.add(number);
    }
    return [...cited]
      .sort((a, b) => a - b)
      .map((number) => ({ number: String(number), href: `#source-${number}` }));
  };
  return {
    cite: (evidence) => citeSources(chosen(evidence, most)),
    citeAll: (evidence) => citeSources(evidence.map(({ source }) => source)),
    citeClaims: (claims) =>
      citeSources(
        claims.flatMap((id) => chosen(lookup.get('claim', id).evidence, claims.length > 1 ? 1 : most)),
      ),
    sources: () =>
      [...numbers].map(([id, number]) => sourceView(lookup.get('source', id), number, numbers, lookup)),
  };
}

/** Months and years that hold the day are not before it. */
function isBefore(published: string | undefined, day: string): boolean {
  return published !== undefined && published < day.slice(0, published.length);
}

/** Evidence that says no more than the first source. */
const COPIES: readonly Evidence['independence'][] = ['first', 'same-origin'];

const INDEPENDENCE_ORDER: readonly Evidence['independence'][] = [
  'other-party',
  'neutral',
  'company',
  'same-side',
  'first',
  'same-origin',
];

function sourceView(
  source: Source,
  number: number,
  numbers: ReadonlyMap<string, number>,
  lookup: Lookup,
): SourceView {
  const side = source.side === 'none' ? null : lookup.find('organization', source.side);
  return {
    id: `source-${number}`,
    number: String(number),
    title: source.title,
    titleSupplied: source.titleSupplied === true,
    url: source.url ?? null,
    publisher: source.publisher,
    published: datedOrNull(source.published),
    language:
      primary(source.language) === primary(lookup.lang)
        ? null
        : message('language', { tag: source.language }),
    kind: message(`tier-${source.tier}`),
    side: side ? shortName(side, lookup) : null,
    grade: source.reliability.grade,
    gradeWords: message(`reliability-${source.reliability.grade}`),
    reason: source.reliability.reason,
    extent: source.access.extent,
    access: sentences(message(`access-${source.access.extent}`), source.access.note ?? null) ?? '',
    origins: (source.derivedFrom ?? []).map((origin) => {
      const from = lookup.get('source', origin.source);
      return {
        source: from.id,
        text: sourceNamed(from),
        cite: citeView(numbers.get(origin.source)),
        basis: message(`derivation-${origin.basis}`),
        note: origin.note ?? null,
      };
    }),
    note: source.note ?? null,
  };
}

function citeView(number: number | undefined): CiteView | null {
  return number === undefined ? null : { number: String(number), href: `#source-${number}` };
}
