/**
 * Words that go together in two languages, learned from the texts themselves: where paragraphs were paired by other
 * evidence, words that stand in both again and again are likely translations (as hunalign does without a dictionary:
 * Varga et al., RANLP 2005). What a pair taught is no evidence for that pair.
 */
import type { Link, Odds } from './align.ts';
import { isHan, isWord, stemOf, tokensOf } from './tokens.ts';

/** A word must have been met in so many pairs besides the one that it is to speak for. */
const LEAST_OTHERS = 2;
/** What more than this part of the paragraphs has tells none of them apart. */
const MOST_HOLDERS = 0.4;
/** Words of a paragraph depend on each other, so that each counts for less than by itself. */
const DAMPING = 0.4;
/** Whatever the words say, other evidence can still outweigh it. */
const MOST = 5;

/** The words of a paragraph, each once; of Chinese, each two characters that follow upon one another. */
export function wordSet(text: string): ReadonlySet<string> {
  const words = tokensOf(text).filter(isWord);
  const known = new Set<string>();
  words.forEach((word, index) => {
    const next = words[index + 1] ?? '';
    if (!isHan(word)) known.add(stemOf(word));
    else if (isHan(next)) known.add(word + next);
  });
  return known;
}

type Sets = readonly ReadonlySet<string>[];

/** The odds that words add to those of other evidence. */
export function oddsOfWords(rows: Sets, columns: Sets, links: readonly Link[]): Odds {
  const pairs = links.flatMap(({ row, rows: r, column, columns: c, sureness }) =>
    r === 1 && c === 1 ? [{ row, column, sureness }] : [],
  );
  const there = expected(rows, columns, pairs);
  const back = expected(
    columns,
    rows,
    pairs.map(({ row, column, sureness }) => ({ row: column, column: row, sureness })),
  );
  const bounded = (sum: number) => Math.max(-MOST, Math.min(MOST, (sum * DAMPING) / 2));
  return {
    one: (i, j) => bounded(there.of([i], [j]) + back.of([j], [i])),
    oneWithTwo: (i, j) => bounded(there.of([i], [j, j + 1]) + back.of([j, j + 1], [i])),
    twoWithOne: (i, j) => bounded(there.of([i, i + 1], [j]) + back.of([j], [i, i + 1])),
  };
}

interface PairOfSets {
  readonly row: number;
  readonly column: number;
  readonly sureness: number;
}

/** A word, the one that stands for it in the other text, and how much its presence and its absence say. */
interface Expectation {
  readonly other: string;
  readonly present: number;
  readonly absent: number;
}

function expected(rows: Sets, columns: Sets, pairs: readonly PairOfSets[]) {
  const holders = holdersOf(columns);
  const counts = countsOf(rows, columns, pairs, holders);
  const partner = new Map(pairs.map((pair) => [pair.row, pair]));
  const learned = rows.map((words, row) => {
    const own = partner.get(row);
    return [...words].flatMap((word) => expectationOf(word, counts, own, columns, holders) ?? []);
  });
  return {
    of: (own: readonly number[], other: readonly number[]): number => {
      let sum = 0;
      for (const row of own)
        for (const { other: word, present, absent } of learned[row] ?? [])
          sum += other.some((column) => columns[column]?.has(word)) ? present : absent;
      return sum;
    },
  };
}

function holdersOf(sets: Sets): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const words of sets) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  return holders;
}

interface Counts {
  /** How many pairs have the word, weighed by how sure they are. */
  readonly pairs: number;
  /** With each word of the other text. */
  readonly together: Map<string, number>;
}

function countsOf(
  rows: Sets,
  columns: Sets,
  pairs: readonly PairOfSets[],
  holders: ReadonlyMap<string, number>,
): ReadonlyMap<string, Counts> {
  const counts = new Map<string, { pairs: number; together: Map<string, number> }>();
  for (const { row, column, sureness } of pairs) {
    const others = [...(columns[column] ?? [])].filter(
      (word) => (holders.get(word) ?? 0) <= MOST_HOLDERS * columns.length,
    );
    for (const word of rows[row] ?? []) {
      const known = counts.get(word) ?? { pairs: 0, together: new Map<string, number>() };
      known.pairs += sureness;
      for (const other of others) known.together.set(other, (known.together.get(other) ?? 0) + sureness);
      counts.set(word, known);
    }
  }
  return counts;
}

/** The word of the other text that most goes with a word in all pairs but its own; null where too little is known. */
function expectationOf(
  word: string,
  counts: ReadonlyMap<string, Counts>,
  own: PairOfSets | undefined,
  columns: Sets,
  holders: ReadonlyMap<string, number>,
): Expectation | null {
  const known = counts.get(word);
  const left = (known?.pairs ?? 0) - (own?.sureness ?? 0);
  if (!known || left < LEAST_OTHERS) return null;
  const taught = own ? columns[own.column] : undefined;
  let best: Expectation | null = null;
  let most = 0;
  for (const [other, together] of known.together) {
    const rest = together - (taught?.has(other) ? (own?.sureness ?? 0) : 0);
    if (rest < LEAST_OTHERS * 0.75) continue;
    const share = (rest + 0.25) / (left + 1);
    const atRandom = ((holders.get(other) ?? 0) + 0.5) / (columns.length + 1);
    const gain = rest * Math.log(share / atRandom);
    if (share <= 2 * atRandom || gain <= most) continue;
    most = gain;
    best = {
      other,
      present: Math.log(share / atRandom),
      absent: Math.log((1 - share) / (1 - atRandom)),
    };
  }
  return best;
}
