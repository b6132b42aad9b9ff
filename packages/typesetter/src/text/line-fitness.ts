/** How well a line is filled: ratio, badness, demerits (Knuth and Plass 1981, section 2). */

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

/** A line of a ragged paragraph looks full down to this part of its width. */
export const RAGGED_STRETCH = 0.1;
/** Stretch, as a part of the width, by which a line without spaces is judged, lest its badness be infinite. */
export const LEAST_STRETCH = 0.004;
/** Far above TeX's 10,000: bad lines must still be compared, or one is made worse to make the others perfect. */
export const WORST_BADNESS = 1_000_000;

export function badnessOf(ratio: number): number {
  const size = Math.abs(ratio);
  return Math.min(WORST_BADNESS, 100 * size * size * size);
}

/** Tight 0, normal 1, loose 2, very loose 3; ragged lines have even spaces, whatever their length. */
export function fitnessOf(ratio: number, align: Pass['align']): number {
  if (align === 'left') return 1;
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}
