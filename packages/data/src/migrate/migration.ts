import type { JsonObject } from '../parse/raw-record.ts';

/**
 * A step from one version of the record model to the next. It stands in a file `NNNN-what-it-does.ts`, where NNNN
 * is the version that it leads to, beside a test, and is never changed once it was released.
 */
export interface Migration {
  /** The version that it leads to, from the one before. */
  readonly to: number;
  /** What it does, in one line. */
  readonly title: string;
  /**
   * Takes all records of a dataset, and gives what makes of each the records in its place: the same object where
   * nothing is to be done, an empty list where it goes. A record that is new comes with one that it was made from.
   */
  readonly migrate: (all: readonly JsonObject[]) => (record: JsonObject) => readonly JsonObject[];
}
