/** Parts of work that is shared among machines. */
import { commandFault } from '../faults.ts';

/** One of several parts of the work, which together are all of it. */
export interface Shard {
  /** From 1 to `of`. */
  readonly number: number;
  readonly of: number;
}

/** More machines than work is ever shared among. */
export const MOST_SHARDS = 99_999;

/** Reads a shard as in `2/5`. */
export function shardOf(text: string): Shard {
  const [, number, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (number === undefined || shard.number > shard.of) throw commandFault(2, 'shard-invalid', { text });
  return shard;
}

/** The part of a list that falls to a shard: every so many, so that long and short work is spread. */
export function inShard<T>(list: readonly T[], shard: Shard | null): T[] {
  return list.filter((_, index) => shard === null || index % shard.of === shard.number - 1);
}
