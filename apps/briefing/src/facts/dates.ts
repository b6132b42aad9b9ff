/** Dates in words: "5 June 2019", "June 2019", "first quarter of 2019". No-break spaces hold them together. */
import { dayRange } from '@summit/data/validate';
import type { Summit } from './records.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const QUARTERS: Readonly<Record<string, string>> = {
  '01-03': 'first',
  '04-06': 'second',
  '07-09': 'third',
  '10-12': 'fourth',
};
const NBSP = '\u00a0';

export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const parts = [day ? String(Number(day)) : '', month ? MONTHS[Number(month) - 1] : '', year];
  return parts.filter(Boolean).join(NBSP);
}

export function intervalInWords(interval: string): string {
  const [start = '', end] = interval.split('/');
  if (end === undefined) return dateInWords(start);
  const [startYear, startMonth, startDay] = start.split('-');
  const [endYear, endMonth, endDay] = end.split('-');
  const months = startYear === endYear && startMonth && endMonth && !startDay && !endDay;
  const quarter = months ? QUARTERS[`${startMonth}-${endMonth}`] : undefined;
  if (quarter) return `${quarter} quarter of${NBSP}${endYear}`;
  if (months) return `${MONTHS[Number(startMonth) - 1]} to${NBSP}${dateInWords(end)}`;
  return `${dateInWords(start)} to ${dateInWords(end)}`;
}

/** The days of a meeting, with what in them was inferred. */
export function meetingDate(date: Summit['date']): { text: string; inferred: string | null } {
  const text = date.end ? intervalInWords(`${date.start}/${date.end}`) : dateInWords(date.start);
  return { text, inferred: date.inferred ? `${date.inferred.join(' and ')} inferred` : null };
}

/** Whether what happened then had happened by the day: a year or month counts once it is over, as for a status. */
export function isBy(date: string, day: string): boolean {
  return dayRange(date).last <= dayRange(day).last;
}
