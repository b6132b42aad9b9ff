/**
 * Breaks a paragraph into lines over its whole length: D. E. Knuth and M. F. Plass, "Breaking Paragraphs into
 * Lines", Software: Practice and Experience 11 (1981).
 */
import type { Pass } from './fit.ts';
import { measure, uniformFrom } from './measure.ts';
import { totalFit } from './total-fit.ts';
import type { InlineItem, LineBreak } from './types.ts';

export interface BreakOptions {
  readonly align: 'left' | 'justify';
  /** Highest stretch ratio of glue that is thought good; 1.3 when not given. Only 'justify' heeds it. */
  readonly tolerance?: number;
  /** A last line shorter than this part of its width is avoided; 0.2 when not given. */
  readonly shortLast?: number;
}

/**
 * Lines of a paragraph. `lineWidths` gives the width of line 0, 1, … in points. Never fails: a line is too full
 * only when a single box is wider than it; where words are chained by no-break spaces, the chain is torn first. The last line ends at `items.length`, or at what trails the text (a
 * space). Items from `start` up to `end` are the line; a penalty at `end` adds its run, glue at `end` is not set.
 */
export function breakParagraph(
  items: readonly InlineItem<unknown>[],
  lineWidths: (line: number) => number,
  options: BreakOptions,
): LineBreak[] {
  const sums = measure(items);
  if ((sums.lineStart[0] ?? 0) >= items.length) return [];
  const task = {
    items,
    sums,
    lineWidths,
    sameFrom: uniformFrom(sums, lineWidths),
    shortLast: options.shortLast ?? 0.2,
  };
  for (const pass of passesOf(options)) {
    const lines = totalFit(task, pass);
    if (lines !== undefined) return lines;
  }
  throw new Error('the last pass accepts every paragraph');
}

/** First without hyphens, then with them, then however loosely, then by force. */
function* passesOf({ align, tolerance = 1.3 }: BreakOptions): Generator<Pass> {
  const [first, second] = align === 'left' ? [2, 3.5] : [tolerance, 2 * tolerance];
  yield { align, tolerance: first, hyphens: false, emergency: false };
  yield { align, tolerance: second, hyphens: true, emergency: false };
  yield { align, tolerance: Number.POSITIVE_INFINITY, hyphens: true, emergency: false };
  yield { align, tolerance: Number.POSITIVE_INFINITY, hyphens: true, emergency: true };
}
