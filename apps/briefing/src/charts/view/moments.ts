/** Dates as places on a scale of time. */
import { dayRange } from '@summit/data/validate';

/** Years with fractions; the middle of the days that a date can mean. */
export function momentOf(date: string): number {
  const { first, last } = dayRange(date);
  return (yearsOf(first) + yearsOf(last)) / 2;
}

/** The last of the days that a date can mean: what is due by then is ahead until it is over. */
export function endOf(date: string): number {
  return yearsOf(dayRange(date).last);
}

function yearsOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const from = Date.UTC(year, 0, 1);
  return year + (Date.parse(`${day}T12:00:00Z`) - from) / (Date.UTC(year + 1, 0, 1) - from);
}
