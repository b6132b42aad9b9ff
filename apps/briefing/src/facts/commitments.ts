/** Commitments with their status as of a day, derived from their events. */
import { status } from '@summit/data/validate';
import { type Context, disputesOfClaims } from './common.ts';
import { dateInWords } from './dates.ts';
import { enumerate, shortName } from './names.ts';
import type { CommitmentView } from './types.ts';
import { STATUS } from './words.ts';

const ORDER = Object.keys(STATUS);

export function commitmentViews(context: Context): readonly CommitmentView[] {
  const { lookup, summit, asOf } = context;
  return lookup
    .all('commitment')
    .filter((commitment) => commitment.summit === summit.id)
    .map((commitment) => ({ commitment, report: status(commitment, asOf) }))
    .sort((a, b) => ORDER.indexOf(a.report.status) - ORDER.indexOf(b.report.status))
    .map(({ commitment, report }): CommitmentView => {
      const { due, claims } = commitment;
      const evidence = [
        ...claims.flatMap((id) => lookup.get('claim', id).evidence.slice(0, 1)),
        ...(report.event?.evidence ?? []),
      ];
      return {
        anchor: `commitment-${commitment.id}`,
        title: commitment.title,
        undertaking: commitment.undertaking,
        claims: claims.join(' '),
        obligors: enumerate(commitment.obligors.map((id) => shortName(lookup.get('organization', id)))),
        due: due ? dateInWords(due.date) : null,
        status: STATUS[report.status],
        since: report.since ? dateInWords(report.since) : null,
        overdue: report.overdue,
        news: report.event ? report.event.note : null,
        cites: context.citations.cite(evidence),
        disputes: disputesOfClaims([commitment.id, ...claims], context),
      };
    });
}
