/** How many claims stand how. */
import { standing } from '@summit/data/validate';
import type { Context } from '../../facts/common.ts';
import { STANDING_ORDER, STANDINGS } from '../../facts/standings.ts';
import type { ChartView } from './types.ts';

export function standingsChart({ claims, dataset }: Context): ChartView | null {
  if (claims.length === 0) return null;
  const rows = STANDING_ORDER.map((one) => ({
    ...STANDINGS[one],
    count: claims.filter((claim) => standing(dataset, claim) === one).length,
  }));
  const confirmed = rows.slice(0, 2).reduce((sum, { count }) => sum + count, 0);
  return {
    name: 'standings',
    anchor: 'figure-standings',
    number: '',
    title: 'Claims by support',
    caption: `${confirmed} of ${claims.length} claims are confirmed by a source of another origin; ${rows.at(-1)?.count} rest on one origin alone.`,
    alt: `Bars for ${claims.length} claims. ${rows.map(({ word, count }) => `${word}: ${count}`).join('. ')}.`,
    note: null,
    cites: [],
    table: null,
    drawing: { kind: 'standings', rows: rows.map(({ symbol, word, count }) => ({ symbol, word, count })) },
  };
}
