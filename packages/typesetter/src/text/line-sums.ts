/** Sums over a paragraph's items, so that any line is measured in constant time. */
import type { InlineItem } from './types.ts';

export interface LineSums {
  /**
   * Sum of widths of all items before index i, and of their stretch and shrink where glue is elastic; thousandths of a
   * point. Lists, since whole numbers fit into them without objects, and others too if there is no end to the paragraph.
   */
  readonly width: number[];
  readonly stretch: number[];
  readonly shrink: number[];
  /** For each index, the first at or after it that is not discarded at the start of a line. */
  readonly lineStart: Uint32Array;
  /** Whether a line is broken in any case somewhere. */
  readonly forced: boolean;
}

export const isForced = (item: InlineItem | undefined): boolean =>
  item?.kind === 'penalty' && item.cost === Number.NEGATIVE_INFINITY;

const sumsFor = (count: number): { -readonly [Key in keyof LineSums]: LineSums[Key] } => ({
  width: new Array<number>(count).fill(0),
  stretch: new Array<number>(count).fill(0),
  shrink: new Array<number>(count).fill(0),
  lineStart: new Uint32Array(count),
  forced: false,
});
let sums = sumsFor(256);

/**
 * Measures a paragraph: stretch and shrink only where glue is `elastic`. The result holds until the next is measured:
 * one set of arrays serves them all.
 */
export function measure(items: readonly InlineItem[], elastic: boolean): LineSums {
  const count = items.length;
  if (count >= sums.width.length) sums = sumsFor(2 * count);
  const { width, stretch, shrink, lineStart } = sums;
  let solid = 0;
  let more = 0;
  let less = 0;
  for (let i = 0; i < count; i++) {
    const item = items[i];
    width[i] = solid;
    if (elastic) {
      stretch[i] = more;
      shrink[i] = less;
    }
    // A penalty has width only where it is taken.
    if (item === undefined || item.kind === 'penalty') continue;
    solid += item.width;
    if (elastic && item.kind === 'glue') {
      more += item.stretch;
      less += item.shrink;
    }
  }
  width[count] = solid;
  stretch[count] = more;
  shrink[count] = less;
  let next = count;
  lineStart[count] = count;
  sums.forced = false;
  for (let i = count - 1; i >= 0; i--) {
    const item = items[i];
    if (item?.kind === 'box') next = i;
    else if (isForced(item)) {
      next = i;
      sums.forced = true;
    }
    lineStart[i] = next;
  }
  return sums;
}
