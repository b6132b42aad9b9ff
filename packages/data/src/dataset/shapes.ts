import { kinds } from '../generated/model.ts';
import type { Dataset, RecordKind, RecordOf, SummitRecord } from '../generated/open.ts';
import { allRecords, buildDataset } from './build.ts';

/** The records of each kind as lists, as `@summit/data/dataset` and a JSON file of it have them. */
export type DatasetLists = {
  readonly [K in RecordKind as (typeof kinds)[K]['collection']]: readonly RecordOf<K>[];
} & { readonly meta?: { readonly version: string | null } };

/** Sound records in any of the shapes in which there are some: by id, in a list for each kind, or all in one list. */
export type DatasetLike = Dataset | DatasetLists | readonly SummitRecord[];

/**
 * A dataset of sound records, whatever their shape: what all other functions take. Records are taken as they are;
 * `validate` checks those of which nobody knows whether they are sound.
 */
export function datasetOf(records: DatasetLike): Dataset {
  if (isDataset(records)) return records;
  const version = 'meta' in records ? (records.meta?.version ?? null) : null;
  return buildDataset(recordsIn(records), version);
}

/** All records, whatever their shape. */
export function recordsIn(records: DatasetLike): readonly SummitRecord[] {
  if (isList(records)) return records;
  if (isDataset(records)) return allRecords(records);
  const lists = Object.values(kinds).map(({ collection }) => records[collection] ?? []);
  return lists.flat() as readonly SummitRecord[];
}

function isList(records: DatasetLike): records is readonly SummitRecord[] {
  return Array.isArray(records);
}

function isDataset(records: DatasetLike): records is Dataset {
  return !isList(records) && records.sources instanceof Map;
}
