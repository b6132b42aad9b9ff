/** Meetings that are compared, and what they are called beside each other. */
import { inOrderOfTime, meetingsOfSeries } from '@summit/data/validate';
import { message } from '../messages/message.ts';
import type { Dataset, Lookup, Summit } from './records.ts';
import type { Words } from './types.ts';

/** So many meetings can be set side by side. */
export const MOST_MEETINGS = 8;

/**
 * The meetings of a report that compares, in the order of time: those that are named, else the last ones of the series
 * that a meeting belongs to.
 */
export function meetingsCompared(
  dataset: Dataset,
  summit: string,
  named?: readonly string[],
): readonly Summit[] {
  if (named !== undefined)
    return inOrderOfTime(named.flatMap((id) => dataset.summits.get(id as Summit['id']) ?? []));
  const own = dataset.summits.get(summit as Summit['id']);
  return own ? meetingsOfSeries(dataset, own).slice(-MOST_MEETINGS) : [];
}

/** "Moscow 2019"; with its day where that is also what another of them is called. */
export function meetingShort(
  id: string,
  { lookup, meetings }: { readonly lookup: Lookup; readonly meetings: readonly Summit[] },
): Words {
  const called = (one: Summit) => `${one.places[0]} ${one.date.start.slice(0, 4)}`;
  const summit = lookup.get('summit', id);
  const place = lookup.name(lookup.get('place', summit.places[0]).name);
  const alone = meetings.filter((one) => called(one) === called(summit)).length < 2;
  return message('meeting-short', {
    place,
    date: alone ? summit.date.start.slice(0, 4) : summit.date.start,
  });
}
