/**
 * Which records have something in common, such as the figures of a claim. An index is made once for a dataset: to look
 * through all records for each claim or meeting would take time that grows with the square of them.
 */
import { currentId, type Dataset, recordsOf } from '@summit/data/validate';
import type { Kind, RecordOf } from './records.ts';

export interface Index<K extends Kind> {
  readonly kind: K;
  /** Under what a record is found; an id that was moved stands for the one that it was moved to. */
  readonly keys: (record: RecordOf<K>, dataset: Dataset) => readonly (string | undefined)[];
}

const made = new WeakMap<Dataset, Map<Index<never>, ReadonlyMap<string, readonly never[]>>>();

/** The records of an index under a key, in the order of the dataset. */
export function under<K extends Kind>(
  dataset: Dataset,
  index: Index<K>,
  key: string,
): readonly RecordOf<K>[] {
  const indexes = made.get(dataset) ?? new Map();
  made.set(dataset, indexes);
  const known: ReadonlyMap<string, readonly RecordOf<K>[]> = indexes.get(index) ?? makeIndex(dataset, index);
  indexes.set(index, known);
  return known.get(currentId(dataset, key)) ?? [];
}

function makeIndex<K extends Kind>(dataset: Dataset, { kind, keys }: Index<K>) {
  const index = new Map<string, RecordOf<K>[]>();
  for (const record of recordsOf(dataset, kind).values())
    for (const key of new Set(keys(record, dataset).map((one) => one && currentId(dataset, one)))) {
      if (key === undefined) continue;
      const same = index.get(key);
      if (same) same.push(record);
      else index.set(key, [record]);
    }
  return index;
}

const indexOf = <K extends Kind>(kind: K, keys: Index<K>['keys']): Index<K> => ({ kind, keys });

export const claimsOfMeeting = indexOf('claim', ({ summit }) => [summit]);
export const commitmentsOfMeeting = indexOf('commitment', ({ summit }) => [summit]);
export const discrepanciesOfMeeting = indexOf('discrepancy', ({ summit }) => [summit]);
export const documentsOfMeeting = indexOf('document', ({ conclusion }) => [conclusion?.summit]);
export const editionsOfMeeting = indexOf('edition', ({ summit }) => [summit]);
export const figuresOfMeeting = indexOf('figure', ({ claim }, dataset) => [
  dataset.claims.get(currentId(dataset, claim))?.summit,
]);
export const figuresOfClaim = indexOf('figure', ({ claim }) => [claim]);
export const figuresOfMetric = indexOf('figure', ({ metric }) => [metric]);
export const quotationsOfClaim = indexOf('quotation', ({ claim }) => [claim]);
export const quotationsOfSpeaker = indexOf('quotation', ({ speaker }) => [speaker]);
export const claimsOfSpeaker = indexOf('claim', ({ attribution: by }) =>
  by.voice === 'persons' ? by.speakers : [],
);
export const claimsRefining = indexOf('claim', ({ refines }) => refines ?? []);
export const commitmentsOnClaim = indexOf('commitment', ({ claims }) => claims);
export const commitmentsOfDocument = indexOf('commitment', ({ document }) => [document]);
export const discrepanciesOnRecord = indexOf('discrepancy', ({ subjects }) =>
  subjects.map(({ record }) => record),
);
export const commitmentsOfProject = indexOf('commitment', ({ project }) => [project]);
export const claimsAbout = indexOf('claim', ({ about }) => about ?? []);
export const documentsOnDocument = indexOf('document', ({ lineage }) =>
  (lineage ?? []).map(({ document }) => document),
);
