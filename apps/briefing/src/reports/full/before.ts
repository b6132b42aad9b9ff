/** What had happened before the meeting, by date, so far as the claims tell it. */
import { dayRange, isOfMeeting } from '@summit/data/validate';
import type { Context } from '../../facts/common.ts';
import { dated } from '../../facts/dates.ts';
import { compare } from '../../facts/names.ts';
import type { ContextEntryView } from './full-types.ts';

/** @param tabled claims whose numbers stand in a table of the report */
export function contextViews(context: Context, tabled: ReadonlySet<string>): readonly ContextEntryView[] {
  const { claims, summit, citations } = context;
  const start = dayRange(summit.date.start).first;
  return claims
    .flatMap((claim) => (claim.date === undefined ? [] : [{ claim, date: claim.date }]))
    .filter(({ claim, date }) => !isOfMeeting(summit, claim) && dayRange(date).last < start)
    .filter(({ claim }) => !tabled.has(claim.id))
    .sort((a, b) => compare(a.date, b.date))
    .map(({ claim, date }) => ({
      date: dated(date),
      text: claim.statement,
      claims: claim.id,
      cites: citations.citeClaims([claim.id]),
    }));
}
