/** Dated steps of a commitment, as they stood on a day. */
import { isBy } from '../../facts/dates.ts';
import type { RecordOf } from '../../facts/records.ts';

type Milestone = NonNullable<RecordOf<'commitment'>['milestones']>[number];

/** What was met after the day was still to come on it. */
export function isAhead({ status, met }: Milestone, asOf: string): boolean {
  return status === 'scheduled' || (met !== undefined && !isBy(met, asOf));
}
