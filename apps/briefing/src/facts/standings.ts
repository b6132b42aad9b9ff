/** How well a claim is supported: the derived standing of the data package, with a sign and words. */
import { isOneSided, type Standing, standing } from '@summit/data/validate';
import { message } from '../messages/message.ts';
import type { Claim, Dataset, Support } from './records.ts';
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
export function standingView(claim: Claim, dataset: Dataset): StandingView {
  const found = standing(dataset, claim);
  const confirmed = found !== 'uncorroborated' && found !== 'contradicted-in-a-detail';
  return supportView(confirmed && isOneSided(dataset, claim) ? 'one-sided' : found);
}

/** The standing of a sentence: one side only where that holds of any of its claims, else the weakest of them. */
export function weakestStanding(claims: readonly Claim[], dataset: Dataset): StandingView {
  if (claims.some((claim) => isOneSided(dataset, claim))) return supportView('one-sided');
  const weakest = Math.max(...claims.map((claim) => STANDING_ORDER.indexOf(standing(dataset, claim))));
  return supportView(STANDING_ORDER[weakest] ?? 'uncorroborated');
}

/** Told by one side or one source alone, or otherwise by another: what a reader must know before relying on it. */
const DOUBTFUL: readonly Support[] = ['uncorroborated', 'one-sided', 'contradicted-in-a-detail'];

export function doubtOf(standing: StandingView): StandingView | null {
  return DOUBTFUL.includes(standing.code) ? standing : null;
}
