import { currentId } from '../dataset/build.ts';
import { lineage, sourcesBehind } from '../evidence/origins.ts';
import type {
  Claim,
  Dataset,
  Evidence,
  OrganizationId,
  PersonId,
  SourceId,
  Summit,
} from '../generated/open.ts';
import { sideOf, sideOfPerson } from './controllers.ts';
import { stancesOnClaim } from './stances.ts';

/** The sides of which a source has its word: those that control its publisher, or that of what it was made from. */
export function sidesOf(dataset: Dataset, source: SourceId): ReadonlySet<OrganizationId> {
  return sidesOfSources(dataset, lineage(dataset, source));
}

function sidesOfSources(dataset: Dataset, sources: ReadonlySet<SourceId>): ReadonlySet<OrganizationId> {
  const publishers = [...sources].flatMap((id) => dataset.sources.get(id)?.publisher ?? []);
  return present(publishers.map((id) => sideOf(dataset, id)));
}

/**
 * The sides of those to whom a claim is attributed; those of a document are the parties that stand by it. A body of
 * several states, such as a secretariat, is a side of its own.
 */
export function speakerSides(dataset: Dataset, claim: Claim): ReadonlySet<OrganizationId> {
  const { attribution: by } = claim;
  const summit = dataset.summits.get(currentId(dataset, claim.summit));
  switch (by.voice) {
    case 'persons':
      return present(
        by.speakers.map((id) => sideOfPerson(dataset, id, summit) ?? bodyOf(dataset, id, summit)),
      );
    case 'organizations':
      return new Set(by.organizations.map((id) => sideOf(dataset, id) ?? currentId(dataset, id)));
    case 'document': {
      const standing = stancesOnClaim(dataset, claim).filter((one) => one.with);
      return present(standing.map(({ party }) => sideOf(dataset, party)));
    }
    default:
      return new Set();
  }
}

/** The body for which a person of no side took part in a meeting, or holds a post. */
function bodyOf(dataset: Dataset, person: PersonId, summit: Summit | undefined): OrganizationId | null {
  const id = currentId(dataset, person);
  const part = summit?.participations.find(
    (one) => one.person !== undefined && currentId(dataset, one.person) === id,
  );
  const body = part?.onBehalfOf ?? dataset.persons.get(id)?.posts?.[0]?.organization;
  return body === undefined ? null : currentId(dataset, body);
}

/**
 * The sides that vouch for a claim by a piece of evidence. A leader's word through another state's agency is the
 * leader's side's word; of several speakers an agency vouches for its own. The text of a document is the word of all
 * who stand by it, whoever prints it. None, where nobody but an independent publisher vouches.
 */
export function sidesOfEvidence(
  dataset: Dataset,
  claim: Claim,
  evidence: Evidence,
): ReadonlySet<OrganizationId> {
  const speaking = speakerSides(dataset, claim);
  if (claim.attribution.voice === 'document' && speaking.size > 0) return speaking;
  const told = toldSides(dataset, evidence);
  if (speaking.size === 0 || told.size === 0) return told;
  const both = [...told].filter((side) => speaking.has(side));
  return both.length > 0 ? new Set(both) : speaking;
}

function toldSides(dataset: Dataset, evidence: Evidence): ReadonlySet<OrganizationId> {
  const sides = sidesOfSources(dataset, sourcesBehind(dataset, evidence));
  const origin = evidence.origin === undefined ? undefined : currentId(dataset, evidence.origin);
  if (origin === undefined || dataset.sources.has(origin)) return sides;
  const own = dataset.persons.has(origin) ? sideOfPerson(dataset, origin) : sideOf(dataset, origin);
  return new Set([...sides, ...present([own])]);
}

function present(sides: readonly (OrganizationId | null)[]): ReadonlySet<OrganizationId> {
  return new Set(sides.flatMap((side) => side ?? []));
}
