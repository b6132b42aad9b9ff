/** What may be spent on a file of others: everything that reads it draws on one budget, so that time and memory have a bound. */
import { type Limited, Malformed } from './malformed.ts';

/** What is counted over the whole file, in whatever order it is read; the rest is held in each of its pieces. */
type Summed = 'values' | 'entries' | 'sections' | 'inflated' | 'entriesOfFiles';

/** What a reader spends on one file at most. A document of some ten pages takes a hundredth of it. */
export const LIMITS: Readonly<Record<Limited, number>> = {
  /** Bytes of the file. */
  file: 2 ** 27,
  /** Values read, over all objects. */
  values: 2 ** 20,
  /** Bytes of one string. */
  string: 2 ** 20,
  /** Containers in one another. */
  depth: 64,
  /** Entries of the cross-reference table, over all its sections. */
  entries: 2 ** 20,
  /** Sections of the cross-reference table, one for each time the file was saved in place. */
  sections: 64,
  /** Bytes that streams hold when inflated, over all that are read. */
  inflated: 2 ** 26,
  /** Bytes of the table that tells what a stream of objects holds. */
  packed: 2 ** 20,
  /** Nodes, names and kids in the tree of embedded files, counted as often as they are met. */
  entriesOfFiles: 2 ** 14,
};

export class Budget {
  readonly #spent = new Map<Summed, number>();

  constructor(private readonly limits = LIMITS) {}

  /** Draws on what there is of something over the whole file. */
  spend(on: Summed, amount = 1): void {
    const spent = (this.#spent.get(on) ?? 0) + amount;
    this.#spent.set(on, spent);
    this.hold(on, spent);
  }

  /** What is left of something. */
  left(on: Summed): number {
    return this.limits[on] - (this.#spent.get(on) ?? 0);
  }

  /** Holds the size of one piece against its limit. */
  hold(on: Limited, size: number): void {
    const limit = this.limits[on];
    if (size > limit) throw new Malformed({ code: 'too-much', reason: on, limit });
  }
}
