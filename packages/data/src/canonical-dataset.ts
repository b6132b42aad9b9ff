import { recordKinds } from './dataset/build.ts';
import type { Dataset, SummitRecord } from './generated/canonical.ts';
import { kinds } from './generated/model.ts';
import lists from './generated/whole.ts';

/** A map that nobody can change, not even who does without types. */
class FixedMap<Key, Value> extends Map<Key, Value> {
  constructor(entries: Iterable<readonly [Key, Value]>) {
    super();
    for (const [key, value] of entries) super.set(key, value);
    Object.freeze(this);
  }

  override set(): never {
    throw fixed();
  }

  override delete(): never {
    throw fixed();
  }

  override clear(): never {
    throw fixed();
  }
}

const fixed = (): TypeError =>
  new TypeError('The records of a dataset cannot be changed: make a map of your own of them');

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
