import { currentId } from '../dataset/build.ts';
import type { Claim, ClaimId, Dataset, Document, Figure, SummitId } from '../generated/open.ts';

/** What belongs to what, found once for a dataset: to look through all records for each meeting would take the square of them. */
interface Belonging {
  readonly claims: ReadonlyMap<SummitId, readonly Claim[]>;
  readonly documents: ReadonlyMap<SummitId, readonly Document[]>;
  readonly figures: ReadonlyMap<ClaimId, readonly Figure[]>;
}

const known = new WeakMap<Dataset, Belonging>();

function belonging(dataset: Dataset): Belonging {
  const cached = known.get(dataset);
  if (cached) return cached;
  const found = {
    claims: grouped(dataset.claims.values(), ({ summit }) => currentId(dataset, summit)),
    documents: grouped(dataset.documents.values(), ({ conclusion }) =>
      conclusion?.summit === undefined ? undefined : currentId(dataset, conclusion.summit),
    ),
    figures: grouped(dataset.figures.values(), ({ claim }) => currentId(dataset, claim)),
  };
  known.set(dataset, found);
  return found;
}

function grouped<K, V>(all: Iterable<V>, keyOf: (one: V) => K | undefined): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
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
