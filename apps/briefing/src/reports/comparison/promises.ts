/** Promises of the meetings that are open on the day. */
import { familyOf, type StatusReport, status } from '@summit/data/validate';
import { pillOfStatus, STATUSES } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { datedOrNull } from '../../facts/dates.ts';
import { commitmentsOfMeeting, under } from '../../facts/indexes.ts';
import { meetingShort } from '../../facts/meetings.ts';
import type { RecordOf, Status } from '../../facts/records.ts';
import { newsTold, statusTold } from '../../facts/status.ts';
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

interface Promise {
  readonly commitment: RecordOf<'commitment'>;
  readonly report: StatusReport;
}

const isInTrouble = ({ report }: Promise): boolean => familyOf(report.status) === 'in-trouble' || report.late;

function promisesOf(meeting: string, { dataset, asOf }: Context): readonly Promise[] {
  return under(dataset, commitmentsOfMeeting, meeting)
    .map((commitment) => ({ commitment, report: status(dataset, commitment, asOf) }))
    .sort((a, b) => STATUSES.indexOf(a.report.status) - STATUSES.indexOf(b.report.status));
}

function countsOf(promises: readonly Promise[]): PromiseCounts {
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
  return countsOf(context.meetings.flatMap(({ id }) => promisesOf(id, context)));
}

/** Those in trouble one by one, with what happened; of the others which they are, by how they stand. */
export function promisesViews(context: Context): readonly PromisesView[] {
  const { meetings } = context;
  return meetings.map(({ id }, i) => {
    const all = promisesOf(id, context);
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
      trouble: open.filter(isInTrouble).map((one) => troubleView(one, context)),
      quiet: STATUSES.filter((one) => quiet.some(({ report }) => report.status === one)).map((one) => ({
        pill: pillOfStatus(one),
        items: quiet.filter(({ report }) => report.status === one).map((each) => quietView(each, context)),
      })),
    };
  });
}

/** "five on the day of Moscow 2019" */
function openThen(promises: readonly Promise[], meeting: string, context: Context): Words {
  const { dataset, lookup } = context;
  const day = lookup.get('summit', meeting).date.start;
  const open = promises.filter(({ commitment }) => !isClosed(status(dataset, commitment, day).status));
  return message('promises-open-then', { count: open.length, meeting: meetingShort(meeting, context) });
}

function troubleView(
  { commitment: { title, claims, due }, report }: Promise,
  { citations }: Context,
): PromisesView['trouble'][number] {
  return {
    title,
    claims: claims.join(' '),
    ...statusTold(report),
    pill: pillOfStatus(report.status),
    due: datedOrNull(due?.date),
    ...newsTold(report, citations),
  };
}

/** Its title, and when it is due, else when something was last heard. */
function quietView(
  { commitment: { title, claims, due }, report }: Promise,
  { citations }: Context,
): PromisesView['quiet'][number]['items'][number] {
  const { lastEvent } = report;
  const text = due?.date
    ? message('promise-due', { title, date: due.date })
    : lastEvent
      ? message('promise-last', { title, date: lastEvent.date })
      : title;
  return {
    text,
    claims: claims.join(' '),
    cites: newsTold(report, citations).cites,
  };
}
