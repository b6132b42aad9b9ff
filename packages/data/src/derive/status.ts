import type { Commitment, CommitmentStatus, EdtfDate, StatusEvent } from '../generated/open.ts';
import { dayRange } from './edtf.ts';

/** What became of a commitment, as of a day. */
export interface StatusReport {
  /** `pending` where nothing was heard of it by then. */
  readonly status: CommitmentStatus | 'pending';
  /** The date of the event that it rests on. */
  readonly since: EdtfDate | null;
  readonly event: StatusEvent | null;
  /** Its due date has passed, and it was neither fulfilled nor given up. */
  readonly overdue: boolean;
}

/**
 * The status of a commitment as of a day, derived from its events. An event counts once the last day that its
 * date can mean has come: what happened `2020` is not held to have happened on 1 June 2020.
 */
export function status({ events, due }: Commitment, asOf: EdtfDate): StatusReport {
  const day = dayRange(asOf).last;
  let event: StatusEvent | null = null;
  for (const one of events) {
    const on = dayRange(one.date).last;
    if (on <= day && (event === null || on >= dayRange(event.date).last)) event = one;
  }
  const current = event?.status ?? 'pending';
  const settled = current === 'fulfilled' || current === 'lapsed';
  const overdue = due !== undefined && dayRange(due.date).last < day && !settled;
  return { status: current, since: event?.date ?? null, event, overdue };
}
