import { currentId } from '../dataset/build.ts';
import type { Dataset, Organization, OrganizationId, PersonId, Summit } from '../generated/open.ts';

/** Bodies that a state controls by what they are; of companies, funds and media the record says it. */
const PUBLIC_BODIES: ReadonlySet<Organization['organizationType']> = new Set([
  'government',
  'ministry',
  'agency',
  'region',
]);

/** The body that controls another: the one named, else the whole of a part, else the state of a public body. */
function controllerOf(dataset: Dataset, organization: Organization): Organization | undefined {
  const { controlledBy, partOf, state, organizationType } = organization;
  const id = controlledBy ?? partOf ?? (PUBLIC_BODIES.has(organizationType) ? state : undefined);
  return id === undefined ? undefined : organizationOf(dataset, id);
}

/** A body and all that control it, each after the one that it controls. Circles are walked once. */
export function chainOfControl(dataset: Dataset, id: OrganizationId): readonly Organization[] {
  const chain: Organization[] = [];
  for (
    let at = organizationOf(dataset, id);
    at !== undefined && !chain.includes(at);
    at = controllerOf(dataset, at)
  )
    chain.push(at);
  return chain;
}

function organizationOf(dataset: Dataset, id: OrganizationId): Organization | undefined {
  return dataset.organizations.get(currentId(dataset, id));
}

/** The side for which a body speaks: the first state or party of a meeting that it is or is controlled by; null for none. */
export function sideOf(dataset: Dataset, id: OrganizationId): OrganizationId | null {
  const parties = partiesOf(dataset);
  const side = chainOfControl(dataset, id).find(
    (one) => one.organizationType === 'state' || parties.has(one.id),
  );
  return side?.id ?? null;
}

const knownParties = new WeakMap<Dataset, ReadonlySet<OrganizationId>>();

/** The parties of all meetings of a dataset: not all of them are states. */
function partiesOf(dataset: Dataset): ReadonlySet<OrganizationId> {
  const known = knownParties.get(dataset);
  if (known) return known;
  const all = [...dataset.summits.values()].flatMap(({ parties }) => parties);
  const found = new Set(all.map((id) => currentId(dataset, id)));
  knownParties.set(dataset, found);
  return found;
}

/** The side for which a person speaks: by the part taken in a meeting, else by a post held in the course of time. */
export function sideOfPerson(dataset: Dataset, id: PersonId, summit?: Summit): OrganizationId | null {
  const person = currentId(dataset, id);
  const bodies = [
    ...(summit?.participations ?? []).flatMap((one) =>
      one.person !== undefined && currentId(dataset, one.person) === person ? [one.onBehalfOf] : [],
    ),
    ...(dataset.persons.get(person)?.posts ?? []).map(({ organization }) => organization),
  ];
  for (const body of bodies) {
    const side = sideOf(dataset, body);
    if (side !== null) return side;
  }
  return null;
}

/** The party of a meeting that a person or body is or speaks for; null where it is none of them. */
export function partyOf(
  dataset: Dataset,
  summit: Summit,
  actor: PersonId | OrganizationId,
): OrganizationId | null {
  const side = dataset.persons.has(currentId(dataset, actor))
    ? sideOfPerson(dataset, actor, summit)
    : sideOf(dataset, actor);
  return summit.parties.find((party) => currentId(dataset, party) === side) ?? null;
}
