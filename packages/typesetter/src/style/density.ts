/**
 * How tightly a document is set. One that must keep to a number of pages is tried in this order; the
 * smallest letters are those of notes, which never fall below 7 points.
 */
import type { Tokens } from '../theme/tokens.ts';

export const DENSITIES = ['regular', 'compact', 'dense', 'tight'] as const;
export type Density = (typeof DENSITIES)[number];

interface Scale {
  readonly text: number;
  /** Headings shrink more than text: they are large to be seen from afar, and a page is near. */
  readonly heading: number;
  readonly space: number;
  readonly leading: number;
}
const SCALES: Readonly<Record<Density, Scale>> = {
  regular: { text: 1, heading: 1, space: 1, leading: 1 },
  compact: { text: 0.95, heading: 0.84, space: 0.68, leading: 0.97 },
  dense: { text: 0.91, heading: 0.76, space: 0.52, leading: 0.95 },
  tight: { text: 0.88, heading: 0.7, space: 0.36, leading: 0.92 },
};
const SMALLEST = 7;

export function scaleTokens(tokens: Tokens, density: Density): Tokens {
  const { text, heading, space, leading } = SCALES[density];
  const sizes = Object.entries(tokens.size).map(([name, points]) => {
    const factor = /^h[123]$/.test(name) ? heading : text;
    return [name, Math.max(Math.min(points, SMALLEST), points * factor)];
  });
  const spaces = Object.entries(tokens.space).map(([name, points]) => [name, points * space]);
  const base = tokens.base * text;
  return {
    ...tokens,
    base,
    leading: tokens.leading * text * leading,
    size: Object.fromEntries(sizes) as Tokens['size'],
    space: Object.fromEntries(spaces) as Tokens['space'],
  };
}
