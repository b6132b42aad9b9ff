/** All commitments of a meeting, by the family of their status. */
import { familyOf, STATUS_FAMILIES } from '@summit/data/validate';
import { STATUSES, statusView } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { trackedCommitments } from '../../facts/tracked.ts';
import { message } from '../../messages/message.ts';
import { words } from './cells.ts';
import { chartView } from './chart-view.ts';
import type { ChartView } from './types.ts';

/** null where the meeting left no commitment. */
export function stripChart(context: Context): ChartView | null {
  const tracked = [...trackedCommitments(context)].sort(
    (a, b) => STATUSES.indexOf(b.report.status) - STATUSES.indexOf(a.report.status),
  );
  if (tracked.length === 0) return null;
  const groups = STATUS_FAMILIES.map((family) => ({
    family,
    of: tracked.filter(({ report }) => familyOf(report.status) === family),
  })).filter(({ of }) => of.length > 0);
  const counted = groups.map(({ family, of }) =>
    message('strip-count', { count: of.length, family: message(`family-${family}`) }),
  );
  return chartView('strip', {
    title: message('strip-title', { count: tracked.length }),
    caption: message('strip-caption', { day: context.asOf }),
    alt: message('strip-alt', { count: tracked.length, counts: counted, day: context.asOf }),
    table: {
      columns: [words(message('column-commitment')), words(message('column-status'))],
      rows: tracked.map(({ commitment, report }) => ({
        head: commitment.title,
        claims: commitment.claims.join(' '),
        cells: [words(statusView(report.status).word)],
      })),
    },
    drawing: {
      kind: 'strip',
      groups: groups.map(({ family, of }, i) => ({
        family,
        label: counted[i] ?? '',
        cells: of.map(({ commitment, report }) => ({
          title: commitment.title,
          symbol: statusView(report.status).symbol,
        })),
      })),
    },
  });
}
