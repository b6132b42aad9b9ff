/** Commitments with their status as of a day, derived from their events. */
import { status } from '@summit/data/validate';
import { message } from '../messages/message.ts';
import { STATUSES } from './codes.ts';
import { type Context, disputesOfClaims } from './common.ts';
import { dated } from './dates.ts';
import { shortNames } from './names.ts';
import { statusTold } from './status.ts';
import type { CommitmentView } from './types.ts';

export function commitmentViews(context: Context): readonly CommitmentView[] {
  const { dataset, lookup, summit, asOf } = context;
  return lookup
    .all('commitment')
    .filter((commitment) => commitment.summit === summit.id)
    .map((commitment) => ({ commitment, report: status(dataset, commitment, asOf) }))
    .sort((a, b) => STATUSES.indexOf(a.report.status) - STATUSES.indexOf(b.report.status))
    .map(({ commitment, report }): CommitmentView => {
      const { due, claims } = commitment;
      const { lastEvent } = report;
      return {
        anchor: `commitment-${commitment.id}`,
        title: commitment.title,
        undertaking: commitment.undertaking,
        claims: claims.join(' '),
        obligors: message('list', { items: shortNames(commitment.obligors, lookup) }),
        due: due ? dated(due.date) : null,
        ...statusTold(report),
        news: lastEvent ? lastEvent.note : null,
        cites: lastEvent
          ? context.citations.cite(lastEvent.evidence, lastEvent.note, lastEvent.date)
          : context.citations.citeClaims(claims, commitment.undertaking),
        disputes: disputesOfClaims([commitment.id, ...claims], context),
      };
    });
}
