/**
 * The candidate that a mistyped word most likely stands for; null where none is near enough.
 * Near means: at most a third of the letters changed, added, left out or swapped with their neighbour.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > MAX_LENGTH) return null;
  const lower = word.toLowerCase();
  const rows: Rows = [newRow(), newRow(), newRow()];
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least || candidate.length > MAX_LENGTH) continue;
    // What is as long as what differs has nothing in common.
    if (candidate.length === 1 && word.length === 1 && candidate.toLowerCase() !== lower) continue;
    const distance = editDistance(lower, candidate.toLowerCase(), least, rows);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

const MAX_LENGTH = 100;

/** Three rows of distances, used over and over: there may be thousands of candidates. A capital may have two small letters. */
type Rows = [Uint8Array, Uint8Array, Uint8Array];
const newRow = () => new Uint8Array(2 * MAX_LENGTH + 2);

/**
 * Optimal string alignment distance, as far as it is below a limit: `limit` or more for all others. Only the part of
 * the table that can stay below it is filled in.
 */
function editDistance(a: string, b: string, limit: number, rows: Rows): number {
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row[from - 1] = from === 1 ? i : limit;
    let least = row[from - 1] ?? 0;
    for (let j = from; j <= to; j++) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (
        cost === 1 &&
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = value;
      if (value < least) least = value;
    }
    if (to < b.length) row[to + 1] = limit;
    // Two rows on, a swap can still save one.
    if (least > limit) return limit;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? limit;
}
