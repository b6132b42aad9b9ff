import {
  codeLists,
  type Dataset,
  derivedCodeLists,
  independenceOf,
  isOneSided,
  seenOf,
  standing,
} from '@summit/data/validate';
import type { Shown } from '../shown-text.ts';
import { say } from '../words.ts';

/** How the claims of a dataset are supported, as counts. Words that nothing falls under are left out. */
export interface EvidenceSummary {
  /** Claims by standing. */
  readonly standing: Readonly<Record<string, number>>;
  /** Claims for which only one side vouches. */
  readonly oneSided: number;
  /** Pieces of evidence by independence of the source first recorded. */
  readonly independence: Readonly<Record<string, number>>;
  /** Pieces of evidence that point at a passage, and those that know the page only. */
  readonly evidence: { readonly passage: number; readonly page: number };
  /** Sources known by page only, by how much of them was seen. */
  readonly pages: Readonly<Record<string, number>>;
}

export function summarizeEvidence(dataset: Dataset): EvidenceSummary {
  const claims = [...dataset.claims.values()];
  const evidence = claims.flatMap((claim) => claim.evidence);
  const independent = claims.flatMap((claim) =>
    claim.evidence.map((one) => independenceOf(dataset, claim, one)),
  );
  const pages = [...dataset.sources.values()].filter(({ text }) => !text);
  return {
    standing: tally(claims.map((claim) => standing(dataset, claim))),
    oneSided: claims.filter((claim) => isOneSided(dataset, claim)).length,
    independence: inOrder(tally(independent), derivedCodeLists.Independence),
    evidence: {
      passage: evidence.filter(({ type }) => type === 'passage').length,
      page: evidence.filter(({ type }) => type === 'page').length,
    },
    pages: inOrder(tally(pages.map(({ id }) => seenOf(dataset, id)?.extent ?? 'unseen')), {
      ...codeLists.SeenExtent,
      unseen: '',
    }),
  };
}

/** "12 whole, 3 beginning". */
export function inWords(counts: Readonly<Record<string, number>>): Shown {
  const parts = Object.entries(counts).map(([word, count]) =>
    say('counted', { count, word: word.replaceAll('-', ' ') }),
  );
  return say('counted-list', { parts });
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** The counts in the order of a code list, not of first appearance. */
function inOrder(
  counts: Record<string, number>,
  list: Readonly<Record<string, string>>,
): Record<string, number> {
  return Object.fromEntries(
    Object.keys(list).flatMap((word) => (counts[word] ? [[word, counts[word]]] : [])),
  );
}
