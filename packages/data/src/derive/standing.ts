import { isSeen, witnesses } from '../evidence/origins.ts';
import type { Claim, Dataset, Evidence, OrganizationId, SourceId } from '../generated/open.ts';
import { isOfCompanyConcerned } from './independence.ts';
import { sidesOfEvidence } from './sides.ts';

/** How a claim stands, judged by its evidence alone; `derivedCodeLists.Standing` says what each means. */
export type Standing =
  | 'corroborated'
  | 'corroborated-and-refined'
  | 'partly'
  | 'contradicted-in-a-detail'
  | 'uncorroborated';

/** The standing of a claim; derived, so that it can never disagree with the evidence. */
export function standing(dataset: Dataset, claim: Claim): Standing {
  if (claim.evidence.some(({ relation }) => relation === 'contradicts')) return 'contradicted-in-a-detail';
  const independent = independentEvidence(dataset, claim);
  if (independent.length === 0) return 'uncorroborated';
  const isMissed = (claim.sought ?? []).some(({ beyond }) => beyond !== true);
  if (isMissed || independent.every((one) => isOfCompanyConcerned(dataset, claim, one))) return 'partly';
  return independent.some(({ relation }) => relation === 'refines')
    ? 'corroborated-and-refined'
    : 'corroborated';
}

/** Who vouches for a claim: several sides or independent sources, one side alone, or one source alone. */
export type Vouching =
  | { readonly by: 'several' }
  | { readonly by: 'one-side'; readonly side: OrganizationId }
  | { readonly by: 'one-source'; readonly source: SourceId };

/**
 * Who vouches for a claim. What one agency of a state prints, another agency of it does not confirm; a document is
 * the word of all who stand by it. A source that was made from those of several sides has the word of one of them, and
 * nobody can tell which.
 */
export function vouching(dataset: Dataset, claim: Claim): Vouching {
  const first = firstSupport(claim);
  const vouchers = [first, ...independentEvidence(dataset, claim)];
  const sides = vouchers.map((one) => sidesOfEvidence(dataset, claim, one));
  const common = [...(sides[0] ?? [])].filter((side) => sides.every((all) => all.has(side)));
  const [side, ...more] = common;
  if (more.length > 0 && claim.attribution.voice === 'document') return { by: 'several' };
  if (side !== undefined && (more.length === 0 || vouchers.length > 1)) return { by: 'one-side', side };
  return vouchers.length === 1 ? { by: 'one-source', source: first.source } : { by: 'several' };
}

/** Whether only one side or one source vouches for a claim. */
export function isOneSided(dataset: Dataset, claim: Claim): boolean {
  return vouching(dataset, claim).by !== 'several';
}

function firstSupport({ evidence }: Claim): Evidence {
  return evidence.find(({ relation }) => relation !== 'contradicts') ?? evidence[0];
}

/** The supporting evidence that does not go back to the origin of the first; pages that nobody saw lift nothing. */
function independentEvidence(dataset: Dataset, claim: Claim): readonly Evidence[] {
  const first = firstSupport(claim);
  const supporting = claim.evidence.filter(({ relation }) => relation !== 'contradicts');
  return witnesses(dataset, supporting)
    .filter((group) => !group.includes(first))
    .flat()
    .filter(isSeen);
}
