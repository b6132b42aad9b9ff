import type { Coverage } from '@summit/data/validate';

/** A source whose text is held, and what of it is covered. */
export interface CoveredSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly language: string;
  readonly text: string;
  readonly coverage: Coverage;
}

/** A record that rests on some passage. */
export interface CitingRecord {
  readonly id: string;
  readonly kind: string;
  /** What it is called, or says. */
  readonly name: string;
}

export interface CoverageInput {
  readonly sources: readonly CoveredSource[];
  /** Every record that the stretches name, by id. */
  readonly records: ReadonlyMap<string, CitingRecord>;
  /** Sources whose text is not held. */
  readonly missing: readonly string[];
}
