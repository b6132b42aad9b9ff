/** Sums over a paragraph's items, so that any line is measured in constant time. */
import type { InlineItem } from './types.ts';

export interface Measured {
  /** Sum of widths, stretch and shrink of all items before index i; points. */
  readonly width: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  /** For each index, the first at or after it that is not discarded at the start of a line. */
  readonly lineStart: Uint32Array;
}

export const isForced = (item: InlineItem<unknown> | undefined): boolean =>
  item?.kind === 'penalty' && item.cost === Number.NEGATIVE_INFINITY;

export function measure(items: readonly InlineItem<unknown>[]): Measured {
  const count = items.length;
  const width = new Float64Array(count + 1);
  const stretch = new Float64Array(count + 1);
  const shrink = new Float64Array(count + 1);
  items.forEach((item, i) => {
    const solid = item.kind === 'penalty' ? 0 : item.width; // a penalty has width only where it is taken
    width[i + 1] = (width[i] ?? 0) + solid;
    stretch[i + 1] = (stretch[i] ?? 0) + (item.kind === 'glue' ? item.stretch : 0);
    shrink[i + 1] = (shrink[i] ?? 0) + (item.kind === 'glue' ? item.shrink : 0);
  });
  const lineStart = new Uint32Array(count + 1).fill(count);
  for (let i = count - 1; i >= 0; i--) {
    const item = items[i];
    lineStart[i] = item?.kind === 'box' || isForced(item) ? i : (lineStart[i + 1] ?? count);
  }
  return { width, stretch, shrink, lineStart };
}

/** More lines than any paragraph of a briefing has; widths are not asked for beyond. */
const MOST_LINES = 1000;

/** Number of the first line from which on all lines are equally wide, as far as the paragraph can reach. */
export function uniformFrom(sums: Measured, lineWidths: (line: number) => number): number {
  const total = sums.width.at(-1) ?? 0;
  // No sensible set of lines is filled to less than a quarter.
  const reach = Math.min(MOST_LINES, 8 + Math.ceil((4 * total) / Math.max(1, lineWidths(0))));
  const last = lineWidths(reach);
  let line = reach;
  while (line > 0 && lineWidths(line - 1) === last) line--;
  return line;
}
