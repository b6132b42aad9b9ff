/** Promises of the meetings that are open on the day. */
import { familyOf, status } from '@summit/data/validate';
import { pillOfStatus, STATUSES } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { datedOrNull } from '../../facts/dates.ts';
import { commitmentsOfMeeting, under } from '../../facts/indexes.ts';
import { meetingShort } from '../../facts/meetings.ts';
import type { Status } from '../../facts/records.ts';
import { newsTold, statusTold } from '../../facts/status.ts';
import { message } from '../../messages/message.ts';
import type { PromisesView } from './comparison-types.ts';

/** In which nothing is to be waited for any more. What those say who were to do it is no verdict. */
const isClosed = (one: Status): boolean => familyOf(one) === 'kept' || one === 'lapsed';

export function promisesViews(context: Context): readonly PromisesView[] {
  const { dataset, meetings, asOf, citations } = context;
  return meetings.map(({ id }) => {
    const all = under(dataset, commitmentsOfMeeting, id)
      .map((commitment) => ({ commitment, report: status(dataset, commitment, asOf) }))
      .sort((a, b) => STATUSES.indexOf(a.report.status) - STATUSES.indexOf(b.report.status));
    const open = all.filter(({ report }) => !isClosed(report.status));
    return {
      meeting: meetingShort(id, context),
      counted: message('promises-counted', {
        all: all.length,
        kept: all.filter(({ report }) => familyOf(report.status) === 'kept').length,
        given: all.filter(({ report }) => report.status === 'lapsed').length,
        open: open.length,
      }),
      open: open.map(({ commitment: { title, claims, due }, report }) => {
        const { news, cites, sinceCites } = newsTold(report, citations);
        return {
          title,
          claims: claims.join(' '),
          ...statusTold(report),
          pill: pillOfStatus(report.status),
          due: datedOrNull(due?.date),
          news: familyOf(report.status) === 'in-trouble' ? news : null,
          cites,
          sinceCites,
        };
      }),
    };
  });
}
