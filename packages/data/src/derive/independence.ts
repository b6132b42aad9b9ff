import { currentId } from '../dataset/build.ts';
import { shareOrigin } from '../evidence/origins.ts';
import type { Claim, Dataset, Evidence, Organization, OrganizationId } from '../generated/open.ts';
import { commitmentsOn } from './belonging.ts';
import { chainOfControl } from './controllers.ts';
import { sidesOfEvidence } from './sides.ts';

/** How far a piece of evidence is independent of the source from which its claim was first recorded. */
export type Independence = 'first' | 'same-origin' | 'same-side' | 'company' | 'other-party' | 'neutral';

/** Bodies that act for themselves: what they say of their own affairs is self-interested. */
const COMPANIES: ReadonlySet<Organization['organizationType']> = new Set([
  'company',
  'fund',
  'media',
  'other',
]);

/**
 * How far a piece of evidence of a claim is independent of its first piece; computed from the origins of both, from
 * who controls their publishers, and from whose word the claim is.
 */
export function independenceOf(dataset: Dataset, claim: Claim, evidence: Evidence): Independence {
  const [first] = claim.evidence;
  if (evidence === first || currentId(dataset, evidence.source) === currentId(dataset, first.source))
    return 'first';
  if (shareOrigin(dataset, first, evidence)) return 'same-origin';
  const sides = sidesOfEvidence(dataset, claim, evidence);
  const before = sidesOfEvidence(dataset, claim, first);
  if (sides.size > 0 && [...sides].every((side) => before.has(side))) return 'same-side';
  if (isOfCompanyConcerned(dataset, claim, evidence)) return 'company';
  return sides.size > 0 ? 'other-party' : 'neutral';
}

/**
 * How far a piece of evidence that is of no claim, such as that of a document, is independent of the first of its
 * pieces: nobody speaks there, and no company is concerned.
 */
export function independenceAmong(
  dataset: Dataset,
  pieces: Claim['evidence'],
  evidence: Evidence,
): Independence {
  const attribution = { voice: 'narration', source: pieces[0].source } as const;
  const claim = { id: '', summit: '', attribution, about: [], evidence: pieces };
  return independenceOf(dataset, claim as unknown as Claim, evidence);
}

/** Whether a piece of evidence is the word of a company that the claim concerns, or of one that it controls. */
export function isOfCompanyConcerned(dataset: Dataset, claim: Claim, { source, origin }: Evidence): boolean {
  const publisher = dataset.sources.get(currentId(dataset, source))?.publisher;
  const bodies = [publisher, origin].flatMap((id) => (id === undefined ? [] : chainOfControl(dataset, id)));
  if (bodies.length === 0) return false;
  const concerned = companiesConcerned(dataset, claim);
  return bodies.some(({ id }) => concerned.has(id));
}

/** The companies that say a claim, that it is about, that carry what it is about, or that are bound by it. */
function companiesConcerned(dataset: Dataset, claim: Claim): ReadonlySet<OrganizationId> {
  const { attribution: by } = claim;
  const bodies: OrganizationId[] = by.voice === 'organizations' ? [...by.organizations] : [];
  for (const about of claim.about) {
    const id = currentId(dataset, about);
    const project = dataset.projects.get(id);
    bodies.push(id, ...(project?.organizations ?? []), ...(dataset.documents.get(id)?.parties ?? []));
    bodies.push(...(project?.shareholdings ?? []).map(({ holder }) => holder));
  }
  for (const { obligors } of commitmentsOn(dataset, claim.id)) bodies.push(...obligors);
  return new Set(
    bodies.flatMap((one) => {
      const body = dataset.organizations.get(currentId(dataset, one));
      return body && COMPANIES.has(body.organizationType) ? [body.id] : [];
    }),
  );
}
