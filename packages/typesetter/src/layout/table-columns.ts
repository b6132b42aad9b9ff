/** Widths of a table's columns from what stands in them. Lengths are points. */

/** What a cell asks of the columns it spans. */
export interface CellDemand extends ColumnDemand {
  readonly column: number;
  readonly span: number;
}

export interface ColumnDemand {
  /** Its widest word. */
  readonly min: number;
  /** The widest part of a word where words may be parted after slashes and hyphens. */
  readonly parted: number;
  /** Its text on one line. */
  readonly max: number;
}
export const DEMANDS = ['min', 'parted', 'max'] as const;

/** What each column needs, cells over several columns included; `gap` lies between columns. */
export function columnDemands(cells: readonly CellDemand[], count: number, gap: number): ColumnDemand[] {
  const demands = Array.from({ length: count }, () => ({ min: 0, parted: 0, max: 0 }));
  for (const cell of cells) {
    const demand = demands[cell.column];
    if (cell.span !== 1 || demand === undefined) continue;
    for (const key of DEMANDS) demand[key] = Math.max(demand[key], cell[key]);
  }
  for (const cell of cells) {
    if (cell.span === 1) continue;
    const spanned = demands.slice(cell.column, cell.column + cell.span);
    const inner = gap * (spanned.length - 1);
    for (const key of DEMANDS) {
      const lacking = cell[key] - inner - spanned.reduce((sum, demand) => sum + demand[key], 0);
      if (lacking > 0) for (const demand of spanned) demand[key] += lacking / spanned.length;
    }
  }
  return demands;
}

/** Each column wants its share of the width, though never less than its longest word. */
export function sharedOut(
  demands: readonly ColumnDemand[],
  shares: readonly number[],
  width: number,
): ColumnDemand[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return demands.map(({ min, parted }, i) => ({
    min,
    parted,
    max: Math.max(min, (width * (shares[i] ?? 0)) / all),
  }));
}

/** A long address does not ask for more than half of the width on the ground that it is one word. */
export function withLongWordsCapped(demands: readonly ColumnDemand[], width: number): ColumnDemand[] {
  const most = width / 2;
  return demands.map((demand) => ({
    ...demand,
    min: Math.min(demand.min, Math.max(demand.parted, most)),
  }));
}

/** All columns but the first ask for what the greediest of them asks for. */
export function madeEqual([first, ...others]: readonly ColumnDemand[]): ColumnDemand[] {
  const most = (key: (typeof DEMANDS)[number]) => Math.max(0, ...others.map((demand) => demand[key]));
  const all = { min: most('min'), parted: most('parted'), max: most('max') };
  return [...(first ? [first] : []), ...others.map(() => all)];
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A column that wants at most this part of an equal share is not made to wrap. */
const MODEST = 0.7;

/**
 * Shares `available` among columns. Where all fits on one line each, what is left over is shared in proportion;
 * else short columns get what they want and long ones share the rest by the square root of their length, which
 * keeps rows low without starving anyone; no column gets less than its widest word if that is possible.
 */
export function columnWidths(
  demands: readonly Pick<ColumnDemand, 'min' | 'max'>[],
  available: number,
): number[] {
  const wanted = total(demands.map(({ max }) => max));
  const least = total(demands.map(({ min }) => min));
  if (wanted <= available) {
    return demands.map(({ max }) => (wanted === 0 ? available / demands.length : (max * available) / wanted));
  }
  if (least >= available) return squeezed(demands, available);
  const fixed = new Map<number, number>();
  for (;;) {
    const open = demands.map((_, i) => i).filter((i) => !fixed.has(i));
    const room = available - total([...fixed.values()]);
    const weight = (i: number): number => Math.sqrt(demands[i]?.max ?? 0);
    const weights = total(open.map(weight));
    const share = (i: number): number => (room * weight(i)) / weights;
    const starving = open.filter((i) => share(i) < (demands[i]?.min ?? 0));
    // A column that would wrap for the lack of a little is given it; one at a time, since each leaves less.
    const modest = (MODEST * room) / open.length;
    const satisfied = open
      .filter((i) => (demands[i]?.max ?? 0) <= Math.max(share(i), modest))
      .sort((a, b) => (demands[a]?.max ?? 0) - (demands[b]?.max ?? 0))[0];
    if (starving.length > 0) for (const i of starving) fixed.set(i, demands[i]?.min ?? 0);
    else if (satisfied !== undefined) fixed.set(satisfied, demands[satisfied]?.max ?? 0);
    else return demands.map((_, i) => fixed.get(i) ?? share(i));
  }
}

/** Too narrow even for the words: the widest columns give first. */
function squeezed(demands: readonly Pick<ColumnDemand, 'min'>[], available: number): number[] {
  let level = available / Math.max(1, demands.length);
  // The level at which cutting every column's least width gives the width there is.
  for (let i = 0; i < 40; i++) {
    const used = total(demands.map(({ min }) => Math.min(min, level)));
    const cut = demands.filter(({ min }) => min >= level).length;
    if (cut === 0 || available - used < 0.01) break;
    level += (available - used) / cut;
  }
  return demands.map(({ min }) => Math.min(min, level));
}
