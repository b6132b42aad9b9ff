/** The commitments of a meeting, numbered in an order that no status changes, and as they stood on a day. */
import { type StatusReport, status } from '@summit/data/validate';
import { themesInOrder } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { compare } from '../../facts/names.ts';
import type { RecordOf } from '../../facts/records.ts';
import type { CardReference } from './tracker-types.ts';

export type Commitment = RecordOf<'commitment'>;

export interface Tracked {
  readonly commitment: Commitment;
  readonly reference: CardReference;
  /** On the day of the report. */
  readonly report: StatusReport;
}

/** By theme, then by id: a commitment keeps its number from edition to edition while none is added. */
export function trackedCommitments({ dataset, lookup, summit, asOf }: Context): readonly Tracked[] {
  const themes = themesInOrder(lookup);
  return lookup
    .all('commitment')
    .filter((commitment) => commitment.summit === summit.id)
    .sort((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || compare(a.id, b.id))
    .map((commitment, i) => ({
      commitment,
      reference: {
        number: String(i + 1),
        href: `#commitment-${commitment.id}`,
        title: commitment.title,
      },
      report: status(dataset, commitment, asOf),
    }));
}
