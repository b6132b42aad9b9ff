/** Whether a briefing still says what a dataset says. */
import { type ComparedDataset, type Comparison, compare } from '@summit/data/compare';
import type { BriefingData } from './briefing-data.ts';

/** A state of a dataset to hold a briefing against. */
export interface HeldState extends ComparedDataset {
  /** Null where it has none. */
  readonly version: string | null;
  /** SHA-256 of all its records; null where it is not known. */
  readonly digest: string | null;
}

export interface BriefingCheck {
  /**
   * Whether the state is the one that the briefing was made from: the same version, another one, or not to be told,
   * since one of the two has no version.
   */
  readonly version: 'same' | 'other' | 'unknown';
  /**
   * The briefing says that it was made from this very state, digest and all, but its records are not there: then
   * it is the briefing that was changed.
   */
  readonly contradicts: boolean;
  /** What became of the briefing's records; nothing counts as added, since a report never tells all records. */
  readonly comparison: Omit<Comparison, 'added'>;
  readonly agrees: boolean;
}

export function checkBriefing(data: BriefingData, state: HeldState): BriefingCheck {
  const { added: _, ...comparison } = compare(
    { schemaVersion: data.dataset.schemaVersion, records: data.records },
    state,
  );
  const { changed, moved, split, removed } = comparison;
  const differs = [changed, moved, split, removed].some((list) => list.length > 0);
  const { version, digest } = data.dataset;
  return {
    version:
      version === null || state.version === null ? 'unknown' : version === state.version ? 'same' : 'other',
    contradicts: differs && digest === state.digest,
    comparison,
    agrees: !differs,
  };
}
