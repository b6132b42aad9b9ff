/** How long a report takes to read. */

/** Words a minute of silent reading of English non-fiction (Brysbaert, J. Mem. Lang. 109, 2019). */
const PACE = 238;
/** Parts that are looked up, not read, by the section that they begin with; what they are called beside the body. */
const LOOKED_UP = { annexes: 'annexes', cards: 'all', ledger: 'all' } as const;
const SOURCES = /<section[^>]* aria-labelledby="sources"/;

/** "about 9 minutes", from the HTML of a report up to its sources; "about 9 minutes, annexes 20" where most is looked up. */
export function readingTime(body: string): string {
  const [told = ''] = body.split(SOURCES);
  for (const [id, words] of Object.entries(LOOKED_UP)) {
    const at = told.search(new RegExp(`<section[^>]* aria-labelledby="${id}"`));
    if (at === -1) continue;
    const [read, rest] = [minutesOf(told.slice(0, at)), minutesOf(told.slice(at))];
    return `${inWords(read)}, ${words}\u00a0${id === 'annexes' ? rest : read + rest}`;
  }
  return inWords(minutesOf(told));
}

function minutesOf(html: string): number {
  const words = html.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / PACE));
}

function inWords(minutes: number): string {
  return `about ${minutes}\u00a0${minutes === 1 ? 'minute' : 'minutes'}`;
}
