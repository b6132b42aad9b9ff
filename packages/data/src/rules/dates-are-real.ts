import { dayRange, isRealDate } from '../derive/edtf.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { isObject } from '../parse/raw-record.ts';
import { ofEachRecord, type RuleContext, type SoundRecord } from './rule.ts';

export interface DatesAreReal {
  'no-such-day': { readonly date: string };
  'dates-out-of-order': { readonly earlier: string; readonly later: string };
}

/** Dates are days of the calendar, and of two dates that follow each other, the earlier comes first. */
export const datesAreReal = ofEachRecord<DatesAreReal>((context) => (one) => [
  ...unreal(one, context),
  ...disordered(one, context),
]);

function unreal(one: SoundRecord, context: RuleContext): Diagnostic<DatesAreReal>[] {
  const titles = ['EdtfDate', 'EdtfInterval', 'LocalTime'];
  return titles
    .flatMap((title) => context.parts(one, title))
    .flatMap(({ pointer, value }) =>
      String(value)
        .replace(/T.*$/, '')
        .split('/')
        .filter((date) => !isRealDate(date))
        .map((date) => fault('no-such-day', { date }, context.place(one.raw, pointer))),
    );
}

/** Pairs of fields, by the definition that holds them, of which the first is not after the second. */
const ORDERED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  DateRange: [['start', 'end']],
  Post: [['since', 'until']],
  Membership: [['from', 'to']],
  Session: [['start', 'end']],
  Goal: [
    ['setOn', 'due'],
    ['setOn', 'metOn'],
  ],
};

function disordered(one: SoundRecord, context: RuleContext): Diagnostic<DatesAreReal>[] {
  const found: Diagnostic<DatesAreReal>[] = [];
  const compare = (earlier: unknown, later: unknown, pointer: string) => {
    if (typeof earlier !== 'string' || typeof later !== 'string') return;
    if (isAfter(earlier, later))
      found.push(fault('dates-out-of-order', { earlier, later }, context.place(one.raw, pointer)));
  };
  for (const [title, pairs] of Object.entries(ORDERED))
    for (const { pointer, value } of context.parts(one, title))
      for (const [first, second] of pairs)
        if (isObject(value)) compare(value[first], value[second], `${pointer}/${second}`);
  for (const { pointer, value } of context.parts(one, 'EdtfInterval')) {
    const [start, end] = String(value).split('/');
    compare(start, end, pointer);
  }
  let before: unknown;
  for (const { pointer, value } of context.parts(one, 'StatusEvent')) {
    const date = isObject(value) ? value['date'] : undefined;
    compare(before, date, `${pointer}/date`);
    before = date;
  }
  return found;
}

/** Whether one day or time lies wholly after another; times of day count where both have one. */
function isAfter(one: string, other: string): boolean {
  if (one.includes('T') && other.includes('T')) return Date.parse(one) > Date.parse(other);
  const day = (date: string) => dayRange(date.replace(/T.*$/, ''));
  return day(one).first > day(other).last;
}
