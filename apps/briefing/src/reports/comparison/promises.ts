/** Promises of the meetings that are open on the day. */
import { familyOf, status } from '@summit/data/validate';
import { pillOfStatus, STATUSES } from '../../facts/codes.ts';
import { commitmentsOf, commitmentTold, type ReportedCommitment } from '../../facts/commitments.ts';
import type { Context } from '../../facts/common.ts';
import { meetingShort } from '../../facts/meetings.ts';
import type { Status } from '../../facts/records.ts';
import { newsTold } from '../../facts/status.ts';
import type { Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import type { PromisesView } from './comparison-types.ts';

/** In which nothing is to be waited for any more. What those say who were to do it is no verdict. */
const isClosed = (one: Status): boolean => familyOf(one) === 'kept' || one === 'lapsed';

/** How many commitments stand how on the day. */
export interface PromiseCounts {
  readonly all: number;
  readonly kept: number;
  /** Given up. */
  readonly given: number;
  readonly open: number;
  /** Of the open ones those that are late, hindered, or past the day on which they were due. */
  readonly trouble: number;
}

const isInTrouble = ({ report }: ReportedCommitment): boolean =>
  familyOf(report.status) === 'in-trouble' || report.late;

function countsOf(promises: readonly ReportedCommitment[]): PromiseCounts {
  const open = promises.filter(({ report }) => !isClosed(report.status));
  return {
    all: promises.length,
    kept: promises.filter(({ report }) => familyOf(report.status) === 'kept').length,
    given: promises.filter(({ report }) => report.status === 'lapsed').length,
    open: open.length,
    trouble: open.filter(isInTrouble).length,
  };
}

/** Of all meetings together. */
export function promiseCounts(context: Context): PromiseCounts {
  return countsOf(context.meetings.flatMap(({ id }) => commitmentsOf(id, context)));
}

/** Those in trouble one by one, with what happened; of the others which they are, by how they stand. */
export function promisesViews(context: Context): readonly PromisesView[] {
  const { meetings } = context;
  return meetings.map(({ id }, i) => {
    const all = commitmentsOf(id, context);
    const open = all.filter(({ report }) => !isClosed(report.status));
    const quiet = open.filter((one) => !isInTrouble(one));
    const { trouble: _, ...counts } = countsOf(all);
    return {
      meeting: meetingShort(id, context),
      counted: message('promises-counted', {
        ...counts,
        later: all.length === 0 ? [] : meetings.slice(i + 1).map((one) => openThen(all, one.id, context)),
      }),
      isOpen: open.length > 0,
      trouble: open.filter(isInTrouble).map((one) => commitmentTold(one, context)),
      quiet: STATUSES.filter((one) => quiet.some(({ report }) => report.status === one)).map((one) => ({
        pill: pillOfStatus(one),
        items: quiet.filter(({ report }) => report.status === one).map((each) => quietView(each, context)),
      })),
    };
  });
}

/** "five on the day of Moscow 2019" */
function openThen(promises: readonly ReportedCommitment[], meeting: string, context: Context): Words {
  const { dataset, lookup } = context;
  const day = lookup.get('summit', meeting).date.start;
  const open = promises.filter(({ commitment }) => !isClosed(status(dataset, commitment, day).status));
  return message('promises-open-then', { count: open.length, meeting: meetingShort(meeting, context) });
}

/** Its title, and when it is due, else when something was last heard. */
function quietView(
  { commitment: { title, claims, due }, report }: ReportedCommitment,
  { citations }: Context,
): PromisesView['quiet'][number]['items'][number] {
  const { lastEvent } = report;
  const text = due?.date
    ? message('promise-due', { title, date: due.date })
    : lastEvent
      ? message('promise-last', { title, date: lastEvent.date })
      : title;
  return { text, claims: claims.join(' '), cites: newsTold(report, citations).cites };
}
