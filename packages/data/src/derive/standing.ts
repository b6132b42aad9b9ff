import { witnesses } from '../evidence/origins.ts';
import type { Claim, Dataset, Evidence } from '../generated/open.ts';

/**
 * How a claim stands, judged by its evidence alone.
 *
 * - `corroborated`: a witness of another origin says the same.
 * - `corroborated-and-refined`: such a witness says it more precisely.
 * - `partly`: other origins speak for it, but only companies concerned do, or something was looked for in vain.
 * - `contradicted-in-a-detail`: some evidence says otherwise.
 * - `uncorroborated`: nothing of another origin speaks for it.
 */
export type Standing =
  | 'corroborated'
  | 'corroborated-and-refined'
  | 'partly'
  | 'contradicted-in-a-detail'
  | 'uncorroborated';

/** The standing of a claim; derived, so that it can never disagree with the evidence. */
export function standing(dataset: Dataset, claim: Claim): Standing {
  if (claim.evidence.some(({ relation }) => relation === 'contradicts')) return 'contradicted-in-a-detail';
  const independent = independentEvidence(dataset, claim.evidence);
  if (independent.length === 0) return 'uncorroborated';
  if (claim.sought || independent.every(({ independence }) => independence === 'company')) return 'partly';
  return independent.some(({ relation }) => relation === 'refines')
    ? 'corroborated-and-refined'
    : 'corroborated';
}

/**
 * Whether only one side vouches for a claim: nothing of another origin speaks for it but what comes from the
 * side of the first source itself.
 */
export function isOneSided(dataset: Dataset, claim: Claim): boolean {
  return independentEvidence(dataset, claim.evidence).every(
    ({ independence }) => independence === 'same-side',
  );
}

/** The supporting evidence that does not go back to the origin of the first. */
function independentEvidence(dataset: Dataset, evidence: readonly Evidence[]): readonly Evidence[] {
  const supporting = evidence.filter(({ relation }) => relation !== 'contradicts');
  const first = supporting.find(({ independence }) => independence === 'first') ?? supporting[0];
  return witnesses(dataset, supporting)
    .filter((group) => first === undefined || !group.includes(first))
    .flat();
}
