/**
 * Breaks a paragraph into lines over its whole length: D. E. Knuth and M. F. Plass, "Breaking Paragraphs into
 * Lines", Software: Practice and Experience 11 (1981).
 */
import type { Pass } from './line-fitness.ts';
import { measure } from './line-sums.ts';
import { totalFit } from './total-fit.ts';
import { type InlineItem, itemLength, type LineBreak } from './types.ts';

export interface BreakOptions {
  readonly align: 'left' | 'justify';
  /** Highest stretch ratio of glue that is thought good; 1.3 when not given. Only 'justify' heeds it. */
  readonly tolerance?: number;
  /** A last line shorter than this part of its width is avoided; 0.2 when not given. */
  readonly shortLast?: number;
}

export interface Broken<Content> {
  /** What the lines' indices refer to. */
  readonly content: Content;
  readonly lines: readonly LineBreak[];
}

/**
 * Lines of a paragraph, so many points each. `contentOf` gives its items with or without the places at which words
 * may be hyphenated: most paragraphs do without, and those that do need not be hyphenated at all. Never fails: a line
 * is too full only when a single box is wider than it; where words are chained by no-break spaces, the chain is torn
 * first. The last line ends at `items.length`, or at what trails the text (a space). Items from `start` up to `end`
 * are the line; a penalty at `end` adds its run, glue at `end` is not set.
 */
export function breakParagraph<Content extends { readonly items: readonly InlineItem[] }>(
  contentOf: (hyphens: boolean) => Content,
  points: number,
  options: BreakOptions,
): Broken<Content> {
  const { align, tolerance = 1.3, shortLast = 0.2 } = options;
  const width = itemLength(points);
  const plain = contentOf(false);
  const elastic = align === 'justify';
  const sums = measure(plain.items, elastic);
  if ((sums.lineStart[0] ?? 0) >= plain.items.length) return { content: plain, lines: [] };
  const first = { align, tolerance: align === 'left' ? 2 : tolerance, hyphens: false, emergency: false };
  const lines = totalFit({ items: plain.items, sums, width, shortLast }, first);
  if (lines !== undefined) return { content: plain, lines };
  const content = contentOf(true);
  const task = { items: content.items, sums: measure(content.items, elastic), width, shortLast };
  for (const pass of laterPasses(align, tolerance)) {
    const lines = totalFit(task, pass);
    if (lines !== undefined) return { content, lines };
  }
  throw new Error('the last pass accepts every paragraph');
}

/** With hyphens, then however loosely, then by force. */
function laterPasses(align: Pass['align'], tolerance: number): readonly Pass[] {
  const second = align === 'left' ? 3.5 : 2 * tolerance;
  const any = Number.POSITIVE_INFINITY;
  return [
    { align, tolerance: second, hyphens: true, emergency: false },
    { align, tolerance: any, hyphens: true, emergency: false },
    { align, tolerance: any, hyphens: true, emergency: true },
  ];
}
