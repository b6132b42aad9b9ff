/** The search index: made when the site is, read by the script of the search page. */
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { fold, indexTerms, isHan, queryTerms } from './terms.ts';

export interface SearchEntry {
  /** Path of the page from the root of the site. */
  readonly id: string;
  /** "person". */
  readonly kind: string;
  readonly title: string;
  /** Other names and spellings. */
  readonly names: string;
  readonly text: string;
}

/** Who looks for a name wants what bears it before what is said of it, and before the pages that say so. */
const WEIGHTS: Readonly<Record<string, number>> = {
  person: 2,
  summit: 1.5,
  organization: 1.5,
  place: 1.5,
  project: 1.5,
  document: 1.2,
  figure: 0.6,
  quotation: 0.6,
  edition: 0.5,
  source: 0.4,
};

export const OPTIONS: Options<SearchEntry> = {
  fields: ['title', 'names', 'text'],
  storeFields: ['kind', 'title', 'names', 'text'],
  tokenize: indexTerms,
  processTerm: fold,
  searchOptions: {
    tokenize: queryTerms,
    boost: { title: 4, names: 4 },
    prefix: (term) => term.length > 1,
    // Short words and numbers are too near to too many others, and Chinese pairs are exact.
    fuzzy: (term) => (term.length < 5 || isHan(term) || /\d/.test(term) ? false : 0.2),
    boostDocument: (_, __, stored) => WEIGHTS[String(stored?.['kind'])] ?? 1,
    combineWith: 'AND',
  },
};

/** Where not every word is found: pages that have some of them. */
export const LENIENT: SearchOptions = { combineWith: 'OR' };

/** Where nothing is found: what has a word that is written nearly so. Numbers and Chinese are as they are. */
export const NEAR: SearchOptions = {
  combineWith: 'OR',
  fuzzy: (term) => (isHan(term) || /\d/.test(term) ? false : 0.4),
};

/** The name under which the script with the index leaves it for the one that searches. */
export const INDEX_NAME = 'summitIndex';

/** A script, and no JSON file: a page that was opened from a disk may load scripts, and nothing else. */
export function indexScript(entries: readonly SearchEntry[]): string {
  const search = new MiniSearch<SearchEntry>(OPTIONS);
  search.addAll(entries);
  return `globalThis.${INDEX_NAME}=${JSON.stringify(JSON.stringify(search))};\n`;
}
