/** How long a report takes to read. */

/** Words a minute of silent reading of English non-fiction (Brysbaert, J. Mem. Lang. 109, 2019). */
const PACE = 238;
/** What follows is looked up, not read. */
const LOOKED_UP = /<section[^>]* aria-labelledby="sources"/;

/** "about 9 minutes", from the HTML of a report up to its sources. */
export function readingTime(body: string): string {
  const [read = ''] = body.split(LOOKED_UP);
  const words = read.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  const minutes = Math.max(1, Math.round(words / PACE));
  return `about ${minutes}\u00a0${minutes === 1 ? 'minute' : 'minutes'}`;
}
