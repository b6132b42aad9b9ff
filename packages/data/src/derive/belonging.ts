import { allRecords, currentId } from '../dataset/build.ts';
import type {
  Claim,
  ClaimId,
  Commitment,
  Dataset,
  Document,
  Figure,
  SummitId,
  SummitRecord,
} from '../generated/open.ts';

/** What belongs to what, found once for a dataset: to look through all records for each meeting would take the square of them. */
interface Belonging {
  readonly claims: ReadonlyMap<SummitId, readonly Claim[]>;
  readonly documents: ReadonlyMap<SummitId, readonly Document[]>;
  readonly figures: ReadonlyMap<ClaimId, readonly Figure[]>;
  readonly commitments: ReadonlyMap<ClaimId, readonly Commitment[]>;
  readonly records: ReadonlyMap<SummitId, readonly SummitRecord[]>;
}

const known = new WeakMap<Dataset, Belonging>();

function belonging(dataset: Dataset): Belonging {
  const cached = known.get(dataset);
  if (cached) return cached;
  const found = {
    claims: grouped(dataset.claims.values(), (claim) => [meetingOf(dataset, claim)]),
    documents: grouped(dataset.documents.values(), (document) => [meetingOf(dataset, document)]),
    figures: grouped(dataset.figures.values(), ({ claim }) => [currentId(dataset, claim)]),
    commitments: grouped(dataset.commitments.values(), ({ claims }) =>
      claims.map((id) => currentId(dataset, id)),
    ),
    records: grouped(allRecords(dataset), (record) => [meetingOf(dataset, record)]),
  };
  known.set(dataset, found);
  return found;
}

function grouped<K, V>(
  all: Iterable<V>,
  keysOf: (one: V) => readonly (K | undefined)[],
): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const one of all)
    for (const key of new Set(keysOf(one))) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return groups;
}

/** The meeting of which a record tells. */
function meetingOf(dataset: Dataset, record: SummitRecord): SummitId | undefined {
  switch (record.kind) {
    case 'summit':
      return record.id;
    case 'claim':
    case 'commitment':
    case 'discrepancy':
      return currentId(dataset, record.summit);
    case 'figure':
    case 'quotation': {
      const claim = dataset.claims.get(currentId(dataset, record.claim));
      return claim && currentId(dataset, claim.summit);
    }
    case 'document': {
      const at = record.conclusion?.summit;
      return at === undefined ? undefined : currentId(dataset, at);
    }
    default:
      return undefined;
  }
}

/** The claims of a meeting, in the order of the dataset. */
export const claimsOf = (dataset: Dataset, summit: SummitId): readonly Claim[] =>
  belonging(dataset).claims.get(currentId(dataset, summit)) ?? [];

/** The documents that came about at a meeting. */
export const documentsOf = (dataset: Dataset, summit: SummitId): readonly Document[] =>
  belonging(dataset).documents.get(currentId(dataset, summit)) ?? [];

/** The figures that a claim states. */
export const figuresOf = (dataset: Dataset, claim: ClaimId): readonly Figure[] =>
  belonging(dataset).figures.get(currentId(dataset, claim)) ?? [];

/** The commitments that rest on a claim. */
export const commitmentsOn = (dataset: Dataset, claim: ClaimId): readonly Commitment[] =>
  belonging(dataset).commitments.get(currentId(dataset, claim)) ?? [];

/** The meeting, its claims and documents, and all that belongs to these, by kind and id. */
export const recordsOfMeeting = (dataset: Dataset, summit: SummitId): readonly SummitRecord[] =>
  belonging(dataset).records.get(currentId(dataset, summit)) ?? [];
