/** What became of a commitment, told alike by every report and page. */
import type { StatusReport } from '@summit/data/validate';
import { message } from '../messages/message.ts';
import type { Citations } from './citations.ts';
import { statusView } from './codes.ts';
import type { NewsView, StatusToldView } from './types.ts';

export function statusTold({ status, since, firstEvent, lastEvent, late }: StatusReport): StatusToldView {
  const isAtLatest = firstEvent?.atLatest === true && firstEvent.date === since;
  return {
    status: statusView(status),
    since: since === null ? null : message(isAtLatest ? 'since-at-latest' : 'since', { date: since }),
    lastEvent:
      lastEvent === null || lastEvent.date === since
        ? null
        : message('last-event-on', { date: lastEvent.date }),
    overdue: late,
  };
}

/** The last event of a commitment, with its own pages and those of its status. */
export function newsTold({ firstEvent, lastEvent }: StatusReport, citations: Citations): NewsView {
  return {
    news: lastEvent?.note ?? null,
    cites: lastEvent ? citations.citeEach([lastEvent.evidence]) : [],
    sinceCites: firstEvent && firstEvent !== lastEvent ? citations.citeEach([firstEvent.evidence]) : [],
  };
}
