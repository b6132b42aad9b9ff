/**
 * The drawn signs as the layout places them. Their shapes are the design's, in boxes of 10 by 10; here they
 * get a size and a place on the baseline. Lengths are ems unless said otherwise.
 */
import { movePath } from '../drawing/path.ts';
import type { DrawnSymbol } from '../theme/theme.ts';
import type { PathCommand } from './types.ts';

/** Side of a sign's box, about the height of capitals; and how far it hangs below the baseline. */
const SIDE = 0.72;
const DROP = 0.03;
const UNIT = SIDE / 10;

/** Room that a sign takes on the line. */
export const SYMBOL_ADVANCE = SIDE;

/** Stands for a name that the theme lacks, so that nothing is lost: an empty diamond. */
export const UNKNOWN_SYMBOL: DrawnSymbol = [
  { path: [['M', 5, 1], ['L', 9, 5], ['L', 5, 9], ['L', 1, 5], ['Z']], stroke: 1 },
];

export interface PlacedShape {
  readonly path: readonly PathCommand[];
  /** Points; undefined for a filled shape. */
  readonly stroke: number | undefined;
}

/** A sign at a text size (points), its left end at x and its baseline at y. */
export function placeSymbol(symbol: DrawnSymbol, size: number, x: number, y: number): PlacedShape[] {
  const scale = UNIT * size;
  const top = y + DROP * size - SIDE * size;
  return symbol.map(({ path, stroke }) => ({
    path: movePath(path, scale, x, top),
    stroke: stroke === undefined ? undefined : stroke * scale,
  }));
}
