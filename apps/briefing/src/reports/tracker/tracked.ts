/** The commitments of a meeting, numbered in an order that no status changes, and as they stood on a day. */
import { type StatusReport, status } from '@summit/data/validate';
import { THEMES } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { isBy } from '../../facts/dates.ts';
import { compare } from '../../facts/names.ts';
import type { Claim, RecordOf } from '../../facts/records.ts';
import type { CardReference } from './tracker-types.ts';

export type Commitment = RecordOf<'commitment'>;

export interface Tracked {
  readonly commitment: Commitment;
  readonly reference: CardReference;
  /** On the day of the report. */
  readonly report: StatusReport;
}

/** By theme, then by id: a commitment keeps its number from edition to edition while none is added. */
export function trackedCommitments({ lookup, summit, asOf }: Context): readonly Tracked[] {
  return lookup
    .all('commitment')
    .filter((commitment) => commitment.summit === summit.id)
    .sort((a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme) || compare(a.id, b.id))
    .map((commitment, i) => ({
      commitment,
      reference: {
        number: String(i + 1),
        href: `#commitment-${commitment.id}`,
        title: commitment.title,
      },
      report: status(commitment, asOf),
    }));
}

/** Claims of what had happened by the day; what is undated belongs to the meeting. */
export function claimsBy(ids: readonly string[], { lookup, asOf }: Context): readonly Claim[] {
  return ids
    .map((id) => lookup.get('claim', id))
    .filter(({ date }) => date === undefined || isBy(date, asOf));
}
