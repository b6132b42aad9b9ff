/** Which sources are listed in print: those on which most of it rests. The page lists all. */
import { compare } from '../../facts/names.ts';
import type { CiteView, SourceView } from '../../facts/types.ts';
import type { ComparisonView } from './comparison-types.ts';

/** So many are listed in print at most, and only what is cited so often. */
const MOST_MAIN = 6;
const LEAST_CITED = 3;

/** @param printed the parts of the view that are printed */
export function mainSources(
  printed: Partial<ComparisonView>,
  sources: readonly SourceView[],
): Pick<ComparisonView, 'sources' | 'moreSources'> {
  const uses = new Map<string, number>();
  for (const { number } of citesIn(printed)) uses.set(number, (uses.get(number) ?? 0) + 1);
  const often = [...uses]
    .filter(([, count]) => count >= LEAST_CITED)
    .sort(([a, one], [b, other]) => other - one || compare(a, b))
    .slice(0, MOST_MAIN);
  const main = new Set(often.map(([number]) => number));
  // Where nothing is cited often, nothing is left to another list.
  if (main.size === 0) return { sources, moreSources: [] };
  return {
    sources: sources.filter(({ number }) => main.has(number)),
    moreSources: sources.filter(({ number }) => !main.has(number)),
  };
}

function citesIn(value: unknown): readonly CiteView[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isCite(value)) return [value];
  return Object.values(value).flatMap(citesIn);
}

function isCite(value: object): value is CiteView {
  return 'href' in value && 'number' in value;
}
