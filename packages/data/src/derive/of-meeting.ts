import type { Claim, Summit } from '../generated/open.ts';
import { dayRange } from './edtf.ts';

/** Days before and after the meeting within which what happened counts as told of it, not as its history. */
const NEARNESS = 45;

/** Days around a meeting that are a part of the visit. */
export const OF_VISIT = 7;

/**
 * Whether a claim is of the meeting and the days around it; what is undated happened there.
 *
 * @param near how many days before and after the meeting count.
 */
export function isOfMeeting(
  { date: days }: Pick<Summit, 'date'>,
  { date }: Pick<Claim, 'date'>,
  near = NEARNESS,
): boolean {
  if (date === undefined) return true;
  const at = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  const first = at(dayRange(days.start).first) - near;
  const last = at(dayRange(days.end ?? days.start).last) + near;
  const told = dayRange(date);
  return at(told.last) >= first && at(told.first) <= last;
}
