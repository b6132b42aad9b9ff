/** Which paragraphs of two texts belong together. */
import { foreignParagraph, oddsAcross } from './across-languages.ts';
import { alignInOrder, type Link } from './align.ts';
import { tongueOf } from './language.ts';
import { oddsOfWords, wordSet } from './learned-words.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { type KnownNames, nameFinder } from './names.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** Indices of paragraphs that say the same, one with one, or several that follow upon one another with one. */
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

/** Of a paragraph without a partner, the one most like it of those that have none in the other text. */
export interface Nearest {
  readonly index: number;
  readonly likeness: number;
}

export interface Pairing {
  /** In the order of the first text. */
  readonly pairs: readonly Pair[];
  /** By the indices of paragraphs of the first text, and of the second; empty in two languages. */
  readonly nearest: {
    readonly rows: ReadonlyMap<number, Nearest>;
    readonly columns: ReadonlyMap<number, Nearest>;
  };
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
/** Part of a paragraph beside a pair that stands in the partner, from which on it was drawn together into that. */
const HELD = 0.7;
/** Likeness from which on it is worth a look whether two that stand alone belong together. */
const WORTH_A_LOOK = 0.2;

export function isOneLanguage(lang: string, other: string): boolean {
  const [one, two] = [lang, other].map((tag) => tag.split('-')[0]?.toLowerCase());
  return one === two;
}

export function pairsOf(first: TextToPair, second: TextToPair, names: readonly KnownNames[]): Pairing {
  const none = { rows: new Map(), columns: new Map() };
  const found = isOneLanguage(first.lang, second.lang)
    ? pairsInOneLanguage(first, second)
    : { pairs: pairsAcross(first, second, names), nearest: none };
  return { ...found, pairs: found.pairs.toSorted((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0)) };
}

function pairsInOneLanguage({ paragraphs }: TextToPair, { paragraphs: others }: TextToPair): Pairing {
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
  const left = (pairs: readonly Pair[]) => ({
    rows: alone(paragraphs.length, pairs, 'rows'),
    columns: alone(others.length, pairs, 'columns'),
  });
  const grown = drawnTogether(inOrder, left(inOrder), likeness);
  const { rows, columns } = left(grown);
  const pairs = [...grown, ...movedPairs(rows, columns, likeness.of)];
  return { pairs, nearest: nearestOf(left(pairs), likeness.of) };
}

type Left = Readonly<Record<'rows' | 'columns', readonly number[]>>;

function alone(count: number, pairs: readonly Pair[], side: 'rows' | 'columns'): readonly number[] {
  const taken = new Set(pairs.flatMap((pair) => pair[side]));
  return Array.from({ length: count }, (_, index) => index).filter((index) => !taken.has(index));
}

/**
 * The pairs with what stands beside them alone and is held in the partner: of more than two paragraphs that became one,
 * and of one that became more than two, alignment takes two at most. What was moved is not taken for that.
 */
function drawnTogether(pairs: readonly Pair[], left: Left, likeness: Likeness): readonly Pair[] {
  const isElsewhere = {
    rows: (row: number) => left.columns.some((column) => likeness.of(row, column) >= MOVED),
    columns: (column: number) => left.rows.some((row) => likeness.of(row, column) >= MOVED),
  };
  const free = { rows: new Set(left.rows), columns: new Set(left.columns) };
  return pairs.map((pair) => {
    if (pair.sureness < SURE) return pair;
    const grow = (side: 'rows' | 'columns', isHeld: (index: number) => boolean): readonly number[] => {
      const own = [...pair[side]];
      const take = (index: number): boolean => {
        if (!free[side].has(index) || isElsewhere[side](index) || !isHeld(index)) return false;
        return free[side].delete(index);
      };
      while (take((own[0] ?? 0) - 1)) own.unshift((own[0] ?? 0) - 1);
      while (take((own.at(-1) ?? 0) + 1)) own.push((own.at(-1) ?? 0) + 1);
      return own;
    };
    const rows = grow('rows', (row) => likeness.rowHeldIn(row, pair.columns) >= HELD);
    const columns =
      rows.length > pair.rows.length
        ? pair.columns
        : grow('columns', (column) => likeness.columnHeldIn(column, pair.rows) >= HELD);
    if (rows.length === pair.rows.length && columns.length === pair.columns.length) return pair;
    return { ...pair, rows, columns, likeness: likeness.ofAll(rows, columns) };
  });
}

/** Of what stands alone on one side the most alike on the other: nothing is concluded from it. */
function nearestOf(
  { rows, columns }: Left,
  likeness: (row: number, column: number) => number,
): Pairing['nearest'] {
  const best = (
    own: readonly number[],
    others: readonly number[],
    alike: (own: number, other: number) => number,
  ) =>
    new Map(
      own.flatMap((index) => {
        const [nearest] = others
          .map((other) => ({ index: other, likeness: alike(index, other) }))
          .sort((a, b) => b.likeness - a.likeness);
        return nearest && nearest.likeness >= WORTH_A_LOOK ? [[index, nearest] as const] : [];
      }),
    );
  return {
    rows: best(rows, columns, likeness),
    columns: best(columns, rows, (column, row) => likeness(row, column)),
  };
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
