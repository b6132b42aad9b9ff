/** Days that are given on the command line. */
import { isRealDate } from '@summit/data/validate';

/** Whether a text is a day of the calendar, as `2021-12-31`: what asks for one takes nothing less exact. */
export function isDay(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text) && isRealDate(text);
}
