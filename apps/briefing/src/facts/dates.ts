/** Dates of the records as they are told, and what had happened by a day. */
import { dayRange } from '@summit/data/validate';
import type { Message } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { Summit } from './records.ts';

/** A day, month or year, or an interval of them with a slash between. */
export function dated(date: string): Message {
  return message('date', { date });
}

/** The same of a date that may be absent. */
export function datedOrNull(date: string | undefined): Message | null {
  return date === undefined ? null : dated(date);
}

/** The days of a meeting, as an interval of ISO 8601 where there is more than one. */
export function daysOf({ start, end }: Summit['date']): string {
  return end ? `${start}/${end}` : start;
}

/** What in the days of a meeting was inferred. */
export function inferredOf({ inferred }: Summit['date']): Message | null {
  return inferred
    ? message('date-inferred', { parts: inferred.map((part) => message(`date-part-${part}`)) })
    : null;
}

/** Whether what happened then had happened by the day: a year or month counts once it is over, as for a status. */
export function isBy(date: string, day: string): boolean {
  return dayRange(date).last <= dayRange(day).last;
}
