/** What became of a commitment, told alike by every report and page. */
import type { StatusReport } from '@summit/data/validate';
import { message } from '../messages/message.ts';
import { statusView } from './codes.ts';
import type { StatusToldView } from './types.ts';

export function statusTold({ status, since, lastEvent, late }: StatusReport): StatusToldView {
  return {
    status: statusView(status),
    since: since === null ? null : message('since', { date: since }),
    lastEvent:
      lastEvent === null || lastEvent.date === since
        ? null
        : message('last-event-on', { date: lastEvent.date }),
    overdue: late,
  };
}
