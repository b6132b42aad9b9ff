import { recordKinds } from './dataset/build.ts';
import { FixedMap } from './dataset/fixed-map.ts';
import type { Dataset, SummitRecord } from './generated/canonical.ts';
import { kinds } from './generated/model.ts';
import lists from './generated/whole.ts';

let whole: Dataset | undefined;

/** The whole canonical dataset: the records of each kind by id. */
export function dataset(): Dataset {
  whole ??= Object.freeze({
    ...Object.fromEntries(
      recordKinds.map((kind) => {
        const { collection } = kinds[kind];
        const records: readonly SummitRecord[] = lists[collection];
        return [collection, new FixedMap(records.map((record) => [record.id, record]))];
      }),
    ),
    meta: lists.meta,
  }) as unknown as Dataset;
  return whole;
}
