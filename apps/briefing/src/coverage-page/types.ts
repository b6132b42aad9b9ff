import type { Coverage, Dataset } from '@summit/data/validate';

/** The text of a source that is held, and what of it is covered. */
export interface CoveredText {
  readonly text: string;
  readonly coverage: Coverage;
}

export interface CoverageInput {
  readonly dataset: Dataset;
  readonly texts: readonly CoveredText[];
  /** Ids of the sources whose text is not held. */
  readonly missing: readonly string[];
}
