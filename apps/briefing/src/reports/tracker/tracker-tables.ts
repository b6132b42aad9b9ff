/** What the tracker tells of all commitments together: the finding, what needs attention, what changed. */

import { familyOf, type StatusFamily, status } from '@summit/data/validate';
import { pillOfStatus } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { dated, isBy } from '../../facts/dates.ts';
import { editionsOfMeeting, under } from '../../facts/indexes.ts';
import { compare } from '../../facts/names.ts';
import type { Edition, Status } from '../../facts/records.ts';
import { newsTold, statusTold } from '../../facts/status.ts';
import type { Tracked } from '../../facts/tracked.ts';
import type { Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import type { AttentionView, ChangesView } from './tracker-types.ts';

/** "3 of 19 commitments kept, 3 in trouble" */
export function findingOf(tracked: readonly Tracked[]): Words {
  if (tracked.length === 0) return message('tracker-finding-none');
  return message('tracker-finding', {
    all: tracked.length,
    kept: countOf(tracked, 'kept'),
    trouble: countOf(tracked, 'in-trouble'),
  });
}

/** What the finding leaves out. */
export function leadOf(tracked: readonly Tracked[]): Words {
  return message('tracker-lead', {
    going: countOf(tracked, 'in-progress'),
    open: countOf(tracked, 'no-verdict'),
    silent: tracked.filter(({ report }) => report.status === 'pending').length,
    overdue: tracked.filter(({ report }) => report.late).length,
  });
}

function countOf(tracked: readonly Tracked[], family: StatusFamily): number {
  return tracked.filter(({ report }) => familyOf(report.status) === family).length;
}

/** In which something is amiss, whether or not a date has passed. */
const AMISS: readonly Status[] = ['late', 'impaired', 'lapsed', 'rescoped'];

export function attentionViews(tracked: readonly Tracked[]): readonly AttentionView[] {
  return tracked
    .filter(({ report }) => report.late || AMISS.includes(report.status))
    .map(({ reference, report, commitment }) => ({
      ...reference,
      ...statusTold(report),
      pill: pillOfStatus(report.status),
      overdue: report.late && commitment.due ? message('overdue-since', { date: commitment.due.date }) : null,
    }));
}

/** What changed since the edition before; null where this is the first. */
export function changesView(tracked: readonly Tracked[], context: Context): ChangesView | null {
  const before = editionBefore(context);
  if (!before) return null;
  const rows = tracked.flatMap(({ commitment, reference, report }) => {
    const now = report.status;
    const then = status(context.dataset, commitment, before.asOf).status;
    if (then === now) return [];
    const { news: because, cites } = newsTold(report, context.citations);
    return [
      {
        ...reference,
        before: pillOfStatus(then),
        now: pillOfStatus(now),
        because,
        cites,
      },
    ];
  });
  const same = tracked.length - rows.length;
  return {
    since: dated(before.asOf),
    edition: String(before.number),
    rows,
    unchanged: same > 0 ? message('changes-unchanged', { same, all: tracked.length }) : null,
  };
}

/** The last edition of the meeting that ends before the day of the report. */
function editionBefore({ lookup, summit, asOf }: Context): Edition | null {
  const earlier = under(lookup.dataset, editionsOfMeeting, summit.id)
    .filter((edition) => isBy(edition.asOf, asOf) && edition.asOf !== asOf)
    .sort((a, b) => compare(b.asOf, a.asOf) || b.number - a.number);
  return earlier[0] ?? null;
}
