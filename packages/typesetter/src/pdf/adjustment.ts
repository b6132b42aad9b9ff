/** Adjustments between the strings of a TJ array (ISO 32000-1, 9.4.3), which are kerning and stretched spaces. */

/** Of widths from 0 up, and of those below 0: most are met again and again. */
const ADJUSTMENTS: [string[], string[]] = [[], []];
/** Wider ones are rare. */
const OFTEN = 1000;

/** Ends a string of a TJ array, moves the pen by so many thousandths of an em, and begins another string. */
export function adjustmentOf(thousandths: number): string {
  const width = Math.abs(thousandths);
  if (width > OFTEN) return `)${-thousandths}(`;
  const known = ADJUSTMENTS[thousandths < 0 ? 1 : 0];
  known[width] ??= `)${-thousandths}(`;
  return known[width];
}
