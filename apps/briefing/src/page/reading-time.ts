/** How long a report takes to read. */
import type { Message } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';

/** Words a minute of silent reading of English non-fiction (Brysbaert, J. Mem. Lang. 109, 2019). */
const PACE = 238;
/** Parts that are looked up, not read, by the section that they begin with: told alone, or with all that is read. */
const LOOKED_UP = { annexes: 'alone', cards: 'all', ledger: 'all' } as const;
const SOURCES = /<section[^>]* aria-labelledby="sources"/;

/** "about 9 minutes", from the HTML of a report up to its sources; "about 9 minutes, annexes 20" where most is looked up. */
export function readingTime(body: string): Message {
  const [report = ''] = body.split(SOURCES);
  for (const [id, told] of Object.entries(LOOKED_UP)) {
    const at = report.search(new RegExp(`<section[^>]* aria-labelledby="${id}"`));
    if (at === -1) continue;
    const [read, rest] = [minutesOf(report.slice(0, at)), minutesOf(report.slice(at))];
    return told === 'all'
      ? message('reading-with-all', { read: minutesTold(read), minutes: read + rest })
      : message('reading-with-annexes', { read: minutesTold(read), minutes: rest });
  }
  return minutesTold(minutesOf(report));
}

function minutesOf(html: string): number {
  const words = html.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / PACE));
}

function minutesTold(minutes: number): Message {
  return message('reading-minutes', { minutes });
}
