/** How well a line is filled: ratio, badness, demerits (Knuth and Plass 1981, section 2). */
import type { Measured } from './measure.ts';

/** What one attempt at a paragraph allows. */
export interface Pass {
  readonly align: 'left' | 'justify';
  /** Highest ratio by which glue may stretch. */
  readonly tolerance: number;
  /** Whether penalties that show a hyphen may be taken. */
  readonly hyphens: boolean;
  /** Whether words may be cut where they should not be, and lines be too full where even that does not help. */
  readonly emergency: boolean;
}

export interface Fit {
  /** As it is set: points of stretch or shrink over what the line's glue has. */
  readonly ratio: number;
  readonly badness: number;
  /** Points by which the line is too long even when shrunk. */
  readonly excess: number;
  /** Within the pass's tolerance. */
  readonly good: boolean;
}

/** A line of a ragged paragraph looks full down to this part of its width. */
const RAGGED_STRETCH = 0.1;
/** Stretch, as a part of the width, by which a line without spaces is judged, lest its badness be infinite. */
const LEAST_STRETCH = 0.004;
/** Far above TeX's 10,000: bad lines must still be compared, or one is made worse to make the others perfect. */
const WORST = 1_000_000;
/** Rounding in sums of widths must not make a line that fits exactly too long. */
const EPSILON = 1e-6;

/**
 * @param from index of the line's first item, @param to of the item at which it ends
 * @param hyphen width of what is set if it is broken there
 * @param free the last line of a paragraph (or one before a hard break) may stay short
 */
export function fitLine(
  sums: Measured,
  from: number,
  to: number,
  hyphen: number,
  width: number,
  free: boolean,
  pass: Pass,
): Fit {
  const span = (list: Float64Array): number => (list[to] ?? 0) - (list[from] ?? 0);
  const slack = width - span(sums.width) - hyphen;
  const shrink = pass.align === 'justify' ? span(sums.shrink) : 0;
  if (slack < -EPSILON) {
    const ratio = shrink > 0 ? slack / shrink : Number.NEGATIVE_INFINITY;
    if (ratio < -1 - EPSILON)
      return { ratio: shrink > 0 ? -1 : 0, badness: WORST, excess: -slack - shrink, good: false };
    return { ratio: Math.max(ratio, -1), badness: badnessOf(ratio), excess: 0, good: true };
  }
  if (free) return { ratio: 0, badness: 0, excess: 0, good: true };
  if (pass.align === 'left') {
    const ratio = slack / (width * RAGGED_STRETCH);
    return { ratio: 0, badness: badnessOf(ratio), excess: 0, good: ratio <= pass.tolerance };
  }
  const stretch = span(sums.stretch);
  const ratio = slack / Math.max(stretch, LEAST_STRETCH * width);
  return {
    ratio: stretch > 0 ? slack / stretch : 0,
    badness: badnessOf(ratio),
    excess: 0,
    good: ratio <= pass.tolerance,
  };
}

const badnessOf = (ratio: number): number => Math.min(WORST, 100 * Math.abs(ratio) ** 3);

/** Tight 0, normal 1, loose 2, very loose 3. */
export const fitnessOf = (fit: Fit, align: Pass['align']): number => {
  if (align === 'left') return 1; // ragged lines have even spaces, whatever their length
  if (fit.ratio < -0.5) return 0;
  if (fit.ratio <= 0.5) return 1;
  return fit.ratio <= 1 ? 2 : 3;
};
