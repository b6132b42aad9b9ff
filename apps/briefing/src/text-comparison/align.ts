/**
 * The best way to pair the paragraphs of two texts in their order, and how sure each pair is. A way is a row of links (one
 * paragraph with one, one with two, two with one) and of paragraphs that stand alone; what it is worth is the sum of its
 * links. The best is found by dynamic programming; how sure a link is, is its share in all ways, each counted by its worth
 * (forward–backward: Rabiner, Proceedings of the IEEE 77, 1989). Time and memory grow with the product of both lengths.
 */

/** So many paragraphs of the one, from `row` on, belong to so many of the other, from `column` on. */
export interface Link {
  readonly row: number;
  readonly rows: 1 | 2;
  readonly column: number;
  readonly columns: 1 | 2;
  /** Between 0 and 1. */
  readonly sureness: number;
}

/** Natural logarithm of the odds that a link is right, against its paragraphs standing alone. */
export interface Odds {
  one(row: number, column: number): number;
  oneWithTwo(row: number, column: number): number;
  twoWithOne(row: number, column: number): number;
}

/**
 * The steps of a way. Where paragraphs of both texts stand alone, those of the first come first, so that there is one
 * way to say so: after a column that stands alone, no row may, until there is a link.
 */
const STEPS = [
  { rows: 1, columns: 1 },
  { rows: 1, columns: 2 },
  { rows: 2, columns: 1 },
  { rows: 1, columns: 0 },
  { rows: 0, columns: 1 },
] as const;
const ALONE_IN_FIRST = 3;
const ALONE_IN_SECOND = 4;
/** What was done last: anything else, or a column left alone. */
const FREE = 0;
const AFTER_COLUMN = 1;

export function alignInOrder(rows: number, columns: number, odds: Odds): Link[] {
  const width = columns + 1;
  const tables = STEPS.slice(0, ALONE_IN_FIRST).map(({ rows: r, columns: c }) => {
    const table = new Float32Array(rows * columns);
    for (let row = 0; row + r <= rows; row++)
      for (let column = 0; column + c <= columns; column++)
        table[row * columns + column] =
          r === 2
            ? odds.twoWithOne(row, column)
            : c === 2
              ? odds.oneWithTwo(row, column)
              : odds.one(row, column);
    return table;
  });
  const worth = (step: number, row: number, column: number): number =>
    tables[step]?.[row * columns + column] ?? 0;

  const sweep = { rows, columns, width, worth };
  const path = bestWay(sweep);
  const before = sums(sweep, path.map(startOf), true);
  const after = sums(sweep, path.map(endOf), false);
  const total = after.whole;
  return path.map((link, index) => {
    const odds = worth(stepOf(link), link.row, link.column);
    const share = (before.at[index] ?? 0) + odds + (after.at[index] ?? 0) - total;
    return { ...link, sureness: Math.min(1, Math.exp(share)) };
  });
}

type Place = readonly [row: number, column: number];
type Unsure = Omit<Link, 'sureness'>;

const startOf = ({ row, column }: Unsure): Place => [row, column];
const endOf = ({ row, rows, column, columns }: Unsure): Place => [row + rows, column + columns];
const stepOf = ({ rows, columns }: Unsure): number => (rows === 2 ? 2 : columns === 2 ? 1 : 0);

interface Sweep {
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
  worth(step: number, row: number, column: number): number;
}

/** The links of the way that is worth most. */
function bestWay({ rows, columns, width, worth }: Sweep): Unsure[] {
  /** Which step led to each place, in each state; of those that may end in both, also the state before. */
  const came = new Uint8Array((rows + 1) * width * 2);
  const best = [0, 1, 2].map(() => [
    new Float64Array(width).fill(Number.NEGATIVE_INFINITY),
    new Float64Array(width).fill(Number.NEGATIVE_INFINITY),
  ]) as [Float64Array, Float64Array][];
  for (let row = 0; row <= rows; row++) {
    const here = best[row % 3] as [Float64Array, Float64Array];
    for (let column = 0; column <= columns; column++) {
      let free = row === 0 && column === 0 ? 0 : Number.NEGATIVE_INFINITY;
      let after = Number.NEGATIVE_INFINITY;
      let [freeBy, afterBy] = [0, 0];
      for (let step = 0; step < STEPS.length; step++) {
        const { rows: r, columns: c } = STEPS[step] as (typeof STEPS)[number];
        if (row < r || column < c) continue;
        const there = best[(row - r) % 3] as [Float64Array, Float64Array];
        const own = step < ALONE_IN_FIRST ? worth(step, row - r, column - c) : 0;
        const fromFree = (there[FREE][column - c] ?? 0) + own;
        const fromAfter =
          step === ALONE_IN_FIRST ? Number.NEGATIVE_INFINITY : (there[AFTER_COLUMN][column - c] ?? 0) + own;
        const state = fromAfter > fromFree ? AFTER_COLUMN : FREE;
        const sum = Math.max(fromFree, fromAfter);
        if (step === ALONE_IN_SECOND) {
          after = sum;
          afterBy = step * 2 + state;
        } else if (sum > free) {
          free = sum;
          freeBy = step * 2 + state;
        }
      }
      here[FREE][column] = free;
      here[AFTER_COLUMN][column] = after;
      came[(row * width + column) * 2] = freeBy;
      came[(row * width + column) * 2 + 1] = afterBy;
    }
  }
  const last = best[rows % 3] as [Float64Array, Float64Array];
  let state = (last[FREE][columns] ?? 0) >= (last[AFTER_COLUMN][columns] ?? 0) ? FREE : AFTER_COLUMN;
  const links: Unsure[] = [];
  for (let row = rows, column = columns; row > 0 || column > 0; ) {
    const by = came[(row * width + column) * 2 + state] ?? 0;
    const { rows: r, columns: c } = STEPS[by >> 1] as (typeof STEPS)[number];
    row -= r;
    column -= c;
    if (r !== 0 && c !== 0) links.push({ row, rows: r, column, columns: c });
    state = by & 1;
  }
  return links.reverse();
}

/**
 * Logarithms of the sums over all ways from the beginning to certain places, or from there to the end.
 *
 * @param places in the order of the texts
 */
function sums(
  { rows, columns, width, worth }: Sweep,
  places: readonly Place[],
  forward: boolean,
): { readonly at: readonly number[]; readonly whole: number } {
  const wanted = new Map(places.map(([row, column], index) => [row * width + column, index]));
  const at: number[] = places.map(() => Number.NEGATIVE_INFINITY);
  const kept = [0, 1, 2].map(() => [new Float64Array(width), new Float64Array(width)]) as [
    Float64Array,
    Float64Array,
  ][];
  let whole = 0;
  for (let i = 0; i <= rows; i++) {
    const row = forward ? i : rows - i;
    const here = kept[i % 3] as [Float64Array, Float64Array];
    for (let j = 0; j <= columns; j++) {
      const column = forward ? j : columns - j;
      let free = i === 0 && j === 0 ? 0 : Number.NEGATIVE_INFINITY;
      // From the end, both states may be the last.
      let after = i === 0 && j === 0 && !forward ? 0 : Number.NEGATIVE_INFINITY;
      for (let step = 0; step < STEPS.length; step++) {
        const { rows: r, columns: c } = STEPS[step] as (typeof STEPS)[number];
        if (i < r || j < c) continue;
        const there = kept[(i - r) % 3] as [Float64Array, Float64Array];
        const other = forward ? column - c : column + c;
        const own =
          step < ALONE_IN_FIRST ? worth(step, forward ? row - r : row, forward ? column - c : column) : 0;
        const fromFree = (there[FREE][other] ?? 0) + own;
        const fromAfter = (there[AFTER_COLUMN][other] ?? 0) + own;
        if (forward) {
          if (step === ALONE_IN_SECOND) after = plus(after, plus(fromFree, fromAfter));
          else free = plus(free, step === ALONE_IN_FIRST ? fromFree : plus(fromFree, fromAfter));
        } else {
          const next = step === ALONE_IN_SECOND ? fromAfter : fromFree;
          free = plus(free, next);
          if (step !== ALONE_IN_FIRST) after = plus(after, next);
        }
      }
      here[FREE][column] = free;
      here[AFTER_COLUMN][column] = after;
      const index = wanted.get(row * width + column);
      // A link may follow whatever was done last, and leads to where all is free.
      if (index !== undefined) at[index] = forward ? plus(free, after) : free;
      whole = free;
    }
  }
  return { at, whole };
}

/** Beyond it the smaller of two adds nothing that is to be seen. */
const APART = 36;

/** ln(e^a + e^b). */
function plus(a: number, b: number): number {
  if (!(a - b < APART)) return a === Number.NEGATIVE_INFINITY ? b : a;
  if (!(b - a < APART)) return b;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
