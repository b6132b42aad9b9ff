/** Which paragraphs of two texts belong together. */
import { foreignParagraph, oddsAcross } from './across-languages.ts';
import { alignInOrder, type Link } from './align.ts';
import { tongueOf } from './language.ts';
import { oddsOfWords, wordSet } from './learned-words.ts';
import { likenessOf } from './likeness.ts';
import { type KnownNames, nameFinder } from './names.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** Indices of paragraphs that say the same, one with one, one with two, or two with one. */
export interface Pair {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** How sure it is that they belong together, between 0 and 1. */
  readonly sureness: number;
  /** How alike their words are, between 0 and 1; null in two languages. */
  readonly likeness: number | null;
  /** Whether they stand at another place among the others. */
  readonly moved: boolean;
}

export interface TextToPair {
  readonly lang: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Below this a pair is shown as one that is not sure, and is not counted as a pair. */
export const SURE = 0.7;
/** Likeness at which two paragraphs of one language are as likely a pair as not; and how fast that changes. */
const EVEN = 0.28;
const STEEP = 14;
/** Two paragraphs stand in the place of one where together they are more alike to it than the better of them, by this. */
const MERGE_GAIN = 0.04;
const MERGE_STEEP = 40;
/** How often words are learned from pairs that words helped to find. */
const ROUNDS = 2;
/** Likeness from which on a paragraph that stands elsewhere is taken for the same. */
export const MOVED = 0.5;

export function isOneLanguage(lang: string, other: string): boolean {
  const [one, two] = [lang, other].map((tag) => tag.split('-')[0]?.toLowerCase());
  return one === two;
}

/** In the order of the first text, and then of the second. */
export function pairsOf(first: TextToPair, second: TextToPair, names: readonly KnownNames[]): Pair[] {
  const pairs = isOneLanguage(first.lang, second.lang)
    ? pairsInOneLanguage(first, second)
    : pairsAcross(first, second, names);
  return pairs.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

function pairsInOneLanguage({ paragraphs }: TextToPair, { paragraphs: others }: TextToPair): Pair[] {
  const likeness = likenessOf(
    paragraphs.map(({ text }) => text),
    others.map(({ text }) => text),
  );
  const odds = (likeness: number) => STEEP * (likeness - EVEN);
  const merged = (both: number, better: number) =>
    odds(both) + MERGE_STEEP * Math.min(0.2, both - better - MERGE_GAIN);
  const links = alignInOrder(paragraphs.length, others.length, {
    one: (row, column) => odds(likeness.of(row, column)),
    oneWithTwo: (row, column) =>
      merged(
        likeness.ofOneWithTwo(row, column),
        Math.max(likeness.of(row, column), likeness.of(row, column + 1)),
      ),
    twoWithOne: (row, column) =>
      merged(
        likeness.ofTwoWithOne(row, column),
        Math.max(likeness.of(row, column), likeness.of(row + 1, column)),
      ),
  });
  const inOrder = links.map((link) => {
    const { row, column } = link;
    const alike =
      link.rows === 2
        ? likeness.ofTwoWithOne(row, column)
        : link.columns === 2
          ? likeness.ofOneWithTwo(row, column)
          : likeness.of(row, column);
    return pairOf(link, alike);
  });
  const alone = (count: number, side: 'rows' | 'columns') => {
    const taken = new Set(inOrder.flatMap((pair) => pair[side]));
    return Array.from({ length: count }, (_, index) => index).filter((index) => !taken.has(index));
  };
  return [
    ...inOrder,
    ...movedPairs(alone(paragraphs.length, 'rows'), alone(others.length, 'columns'), likeness.of),
  ];
}

function pairOf({ row, rows, column, columns, sureness }: Link, likeness: number | null): Pair {
  return {
    rows: rows === 2 ? [row, row + 1] : [row],
    columns: columns === 2 ? [column, column + 1] : [column],
    sureness,
    likeness,
    moved: false,
  };
}

/** Of those that are left over on both sides the most alike first, where no other is nearly as alike. */
function movedPairs(
  rows: readonly number[],
  columns: readonly number[],
  likeness: (row: number, column: number) => number,
): Pair[] {
  const candidates = rows
    .flatMap((row) => columns.map((column) => ({ row, column, alike: likeness(row, column) })))
    .filter(({ alike }) => alike >= EVEN)
    .sort((a, b) => b.alike - a.alike || a.row - b.row || a.column - b.column);
  const [usedRows, usedColumns] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ row, column, alike }) => {
    if (usedRows.has(row) || usedColumns.has(column)) return [];
    const rival = Math.max(
      0,
      ...candidates.flatMap((one) =>
        (one.row === row) !== (one.column === column) &&
        !usedRows.has(one.row) &&
        !usedColumns.has(one.column)
          ? [one.alike]
          : [],
      ),
    );
    if (alike < MOVED) return [];
    usedRows.add(row);
    usedColumns.add(column);
    const sureness = 1 / (1 + Math.exp(-STEEP * Math.min(alike - EVEN, alike - rival)));
    return [{ rows: [row], columns: [column], sureness, likeness: alike, moved: true }];
  });
}

function pairsAcross(first: TextToPair, second: TextToPair, names: readonly KnownNames[]): Pair[] {
  const [rows, columns] = [first, second].map(({ lang, paragraphs }) => {
    const tongue = tongueOf(lang);
    const find = nameFinder(names, tongue);
    return paragraphs.map(({ text }) => foreignParagraph(text, tongue, find));
  }) as [ReturnType<typeof foreignParagraph>[], ReturnType<typeof foreignParagraph>[]];
  const [own, other] = [first, second].map(({ paragraphs }) =>
    paragraphs.map(({ text }) => wordSet(text)),
  ) as [ReadonlySet<string>[], ReadonlySet<string>[]];
  const odds = oddsAcross(rows, columns);
  let links = alignInOrder(rows.length, columns.length, odds);
  for (let round = 0; round < ROUNDS; round++) {
    const words = oddsOfWords(own, other, links);
    links = alignInOrder(rows.length, columns.length, {
      one: (row, column) => odds.one(row, column) + words.one(row, column),
      oneWithTwo: (row, column) => odds.oneWithTwo(row, column) + words.oneWithTwo(row, column),
      twoWithOne: (row, column) => odds.twoWithOne(row, column) + words.twoWithOne(row, column),
    });
  }
  return links.map((link) => pairOf(link, null));
}
