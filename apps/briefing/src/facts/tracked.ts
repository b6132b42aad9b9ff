/** The commitments of a meeting, numbered in an order that no status changes, and as they stood on a day. */

import { status } from '@summit/data/validate';
import { themesInOrder } from './codes.ts';
import type { ReportedCommitment } from './commitments.ts';
import type { Context } from './common.ts';
import { commitmentsOfMeeting, under } from './indexes.ts';
import { compare } from './names.ts';

/** A reference to a card of the same report: "7 Haval plant". */
export interface CardReference {
  readonly number: string;
  readonly href: string;
  readonly title: string;
}

export interface Tracked extends ReportedCommitment {
  readonly reference: CardReference;
}

/** By theme, then by id: a commitment keeps its number from edition to edition while none is added. */
export function trackedCommitments({ dataset, lookup, summit, asOf }: Context): readonly Tracked[] {
  const themes = themesInOrder(lookup);
  return [...under(dataset, commitmentsOfMeeting, summit.id)]
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
