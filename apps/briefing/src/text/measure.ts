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

export const isForced = (item: InlineItem | undefined): boolean =>
  item?.kind === 'penalty' && item.cost === Number.NEGATIVE_INFINITY;

const sumsFor = (count: number): Measured => ({
  width: new Float64Array(count),
  stretch: new Float64Array(count),
  shrink: new Float64Array(count),
  lineStart: new Uint32Array(count),
});
let sums = sumsFor(256);

/** Measures a paragraph. The result holds until the next is measured: one set of arrays serves them all. */
export function measure(items: readonly InlineItem[]): Measured {
  const count = items.length;
  if (count >= sums.width.length) sums = sumsFor(2 * count);
  const { width, stretch, shrink, lineStart } = sums;
  let solid = 0;
  let more = 0;
  let less = 0;
  for (let i = 0; i < count; i++) {
    const item = items[i];
    width[i] = solid;
    stretch[i] = more;
    shrink[i] = less;
    // A penalty has width only where it is taken.
    if (item?.kind === 'box') solid += item.width;
    else if (item?.kind === 'glue') {
      solid += item.width;
      more += item.stretch;
      less += item.shrink;
    }
  }
  width[count] = solid;
  stretch[count] = more;
  shrink[count] = less;
  let next = count;
  lineStart[count] = count;
  for (let i = count - 1; i >= 0; i--) {
    const item = items[i];
    if (item?.kind === 'box' || isForced(item)) next = i;
    lineStart[i] = next;
  }
  return sums;
}
