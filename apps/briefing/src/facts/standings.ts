/** How well a claim is supported: the derived standing of the data package, with a sign and words. */
import { type Standing, standing, vouching } from '@summit/data/validate';
import { message } from '../messages/message.ts';
import { shortName } from './names.ts';
import type { Claim, Dataset, Lookup, Support } from './records.ts';
import type { SymbolName } from './signs.ts';
import type { StandingView } from './types.ts';

/** From the firmest to the weakest. */
const SYMBOLS = {
  'corroborated-and-refined': 'refined',
  corroborated: 'corroborated',
  partly: 'partly',
  'contradicted-in-a-detail': 'contradicted',
  uncorroborated: 'one-source',
  'one-sided': 'one-source',
} as const satisfies Record<Support, SymbolName>;

export const SUPPORTS = Object.keys(SYMBOLS) as Support[];
export const STANDING_ORDER = SUPPORTS.filter((one): one is Standing => one !== 'one-sided');

export function supportView(support: Support): StandingView {
  return {
    code: support,
    symbol: SYMBOLS[support],
    word: message(`standing-${support}`),
    meaning: message(`standing-${support}.meaning`),
  };
}

/** What another origin confirms, but none that is not of the same side, is told as one-sided. */
export function standingView(claim: Claim, lookup: Lookup): StandingView {
  return doubtView([claim], lookup) ?? supportView(standing(lookup.dataset, claim));
}

/** What a reader must know before relying on what is told: by whom alone, or that another tells it otherwise. */
type Doubt =
  | { readonly of: 'side'; readonly side: string }
  | { readonly of: 'source' | 'contradiction' | 'nothing' };

function doubtOn(claim: Claim, dataset: Dataset): Doubt {
  const found = standing(dataset, claim);
  if (found === 'contradicted-in-a-detail') return { of: 'contradiction' };
  if (found === 'uncorroborated') return { of: 'source' };
  const by = vouching(dataset, claim);
  if (by.by === 'several') return { of: 'nothing' };
  return by.by === 'one-side' ? { of: 'side', side: by.side } : { of: 'source' };
}

/** The doubt about a sentence that rests on these claims, in words; null where there is none. */
export function doubtView(claims: readonly Claim[], lookup: Lookup): StandingView | null {
  const doubts = claims.map((claim) => doubtOn(claim, lookup.dataset));
  const alone = doubts.filter(({ of }) => of === 'side' || of === 'source');
  const [first] = alone;
  if (first === undefined)
    return doubts.some(({ of }) => of === 'contradiction') ? supportView('contradicted-in-a-detail') : null;
  const part = alone.length < doubts.length;
  const isAlike = alone.every((one) => JSON.stringify(one) === JSON.stringify(first));
  if (!isAlike)
    return { ...supportView('one-sided'), word: message(part ? 'doubt-mixed.part' : 'doubt-mixed') };
  if (first.of === 'side') {
    const side = shortName(lookup.get('organization', first.side), lookup);
    return { ...supportView('one-sided'), word: message(part ? 'doubt-side.part' : 'doubt-side', { side }) };
  }
  const one = alone.length > 1 ? 'doubt-source.each' : 'doubt-source';
  return { ...supportView('uncorroborated'), word: message(part ? 'doubt-source.part' : one) };
}
