/** How well a claim is supported: the derived standing of the data package, with a sign and words. */
import { isOneSided, type Standing, standing } from '@summit/data/validate';
import type { Claim, Dataset } from './records.ts';
import type { StandingView } from './types.ts';

/** From the firmest to the weakest. */
export const STANDINGS = {
  'corroborated-and-refined': {
    symbol: 'refined',
    word: 'Corroborated, refined',
    meaning: 'A source of another origin says the same, and more precisely.',
  },
  corroborated: {
    symbol: 'corroborated',
    word: 'Corroborated',
    meaning: 'A source of another origin says the same.',
  },
  partly: {
    symbol: 'partly',
    word: 'Partly corroborated',
    meaning: 'Only companies concerned confirm it, or a part of it was looked for in vain.',
  },
  'contradicted-in-a-detail': {
    symbol: 'contradicted',
    word: 'Contradicted in a detail',
    meaning: 'Another source says otherwise in a detail.',
  },
  uncorroborated: {
    symbol: 'one-source',
    word: 'Uncorroborated',
    meaning: 'Nothing of another origin confirms it.',
  },
} as const satisfies Record<Standing, StandingView>;

export const STANDING_ORDER = Object.keys(STANDINGS) as Standing[];

/** What another origin confirms, but none that is not of the same side. */
const ONE_SIDED: StandingView = {
  symbol: 'one-source',
  word: 'One side only',
  meaning: 'Only the side from which it was first recorded vouches for it.',
};

/** All that a mark can say, from the firmest to the weakest. */
export const MARKS: readonly StandingView[] = [...Object.values(STANDINGS), ONE_SIDED];

export function standingView(claim: Claim, dataset: Dataset): StandingView {
  const found = standing(dataset, claim);
  const confirmed = found !== 'uncorroborated' && found !== 'contradicted-in-a-detail';
  return confirmed && isOneSided(dataset, claim) ? ONE_SIDED : STANDINGS[found];
}

/** The standing of a sentence: one side only where that holds of any of its claims, else the weakest of them. */
export function weakestStanding(claims: readonly Claim[], dataset: Dataset): StandingView {
  if (claims.some((claim) => isOneSided(dataset, claim))) return ONE_SIDED;
  const weakest = Math.max(...claims.map((claim) => STANDING_ORDER.indexOf(standing(dataset, claim))));
  return STANDINGS[STANDING_ORDER[weakest] ?? 'uncorroborated'];
}
