/** How long a report takes to read. */
import type { DocumentNode } from '@summit/typesetter';
import type { Message } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { everyNode } from './every-node.ts';

/** Words a minute of silent reading of English non-fiction (Brysbaert, J. Mem. Lang. 109, 2019). */
const PACE = 238;
/** Parts that are looked up, not read, by the section that they begin with: told alone, or with all that is read. */
const LOOKED_UP = { annexes: 'alone', cards: 'all', ledger: 'all' } as const;
const SOURCES = 'sources';
const WORD = /[\p{L}\p{N}][^\s]*/gu;

/** "about 9 minutes", for a report up to its sources; "about 9 minutes, annexes 20" where most is looked up. */
export function readingTime(document: DocumentNode): Message {
  const parts = partsOf(document);
  const at = parts.findIndex(({ heading }) => heading === SOURCES);
  const report = at === -1 ? parts : parts.slice(0, at);
  for (const [id, told] of Object.entries(LOOKED_UP)) {
    const from = report.findIndex(({ heading }) => heading === id);
    if (from === -1) continue;
    const [read, rest] = [minutesFor(report.slice(0, from)), minutesFor(report.slice(from))];
    return told === 'all'
      ? message('reading-with-all', { read: minutesTold(read), minutes: read + rest })
      : message('reading-with-annexes', { read: minutesTold(read), minutes: rest });
  }
  return minutesTold(minutesFor(report));
}

/** What stands from where a section begins to where the next one does. */
interface Part {
  /** Id of the section's heading. */
  readonly heading: string;
  words: number;
}

function partsOf({ children }: DocumentNode): readonly Part[] {
  const parts: [Part, ...Part[]] = [{ heading: '', words: 0 }];
  for (const node of everyNode(children)) {
    const heading = node.type === 'section' ? node.attributes?.['aria-labelledby'] : undefined;
    if (heading !== undefined) parts.push({ heading, words: 0 });
    const last = parts.at(-1) ?? parts[0];
    if (node.type === 'text') last.words += node.text.match(WORD)?.length ?? 0;
  }
  return parts;
}

function minutesFor(parts: readonly Part[]): number {
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  return Math.max(1, Math.round(words / PACE));
}

function minutesTold(minutes: number): Message {
  return message('reading-minutes', { minutes });
}
