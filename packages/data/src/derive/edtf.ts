import type { EdtfDate, EdtfInterval } from '../generated/open.ts';

/** The first and the last day that a date or interval can mean, as YYYY-MM-DD, which compares as text. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** The days of a date of any precision; of an interval, from the first of its start to the last of its end. */
export function dayRange(date: EdtfDate | EdtfInterval): DayRange {
  const [start = '', end = start] = date.split('/');
  return { first: firstDay(start), last: lastDay(end) };
}

/** As EDTF level 0 writes a day, a month or a year. */
const FORM = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * The last day that a date can mean as of which somebody asks.
 * @throws RangeError where it is no date of EDTF level 0 or not in the calendar: compared as text it would be answered all
 * the same, and wrongly.
 */
export function dayAsked(date: string): string {
  if (!FORM.test(date) || !isRealDate(date))
    throw new RangeError(`${JSON.stringify(date)} is no date: write 2023-12-31, 2023-12 or 2023`);
  return lastDay(date);
}

function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? String(daysInMonth(Number(year), Number(month))).padStart(2, '0')}`;
}

/** Whether a date, written in the form of EDTF level 0, is in the calendar. */
export function isRealDate(date: string): boolean {
  const [year = '', month, day] = date.split('-');
  return month === undefined || day === undefined || Number(day) <= daysInMonth(Number(year), Number(month));
}

/** Days of a month of the Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day after a day. */
export function dayAfter(day: string): EdtfDate {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10) as EdtfDate;
}
