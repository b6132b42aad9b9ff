/** How many claims stand how. */

import { standing } from '@summit/data/validate';
import type { Context } from '../../facts/common.ts';
import { STANDING_ORDER, supportView } from '../../facts/standings.ts';
import { message } from '../../messages/message.ts';
import { chartView } from './chart-view.ts';
import type { ChartView } from './types.ts';

export function standingsChart({ claims, dataset }: Context): ChartView | null {
  if (claims.length === 0) return null;
  const rows = STANDING_ORDER.map((one) => ({
    ...supportView(one),
    count: claims.filter((claim) => standing(dataset, claim) === one).length,
  }));
  const confirmed = rows.slice(0, 2).reduce((sum, { count }) => sum + count, 0);
  return chartView('standings', {
    title: message('claims-by-support'),
    caption: message('standings-caption', {
      confirmed,
      claims: claims.length,
      alone: rows.at(-1)?.count ?? 0,
    }),
    alt: message('standings-alt', {
      claims: claims.length,
      rows: rows.map(({ word, count }) => message('standings-row', { standing: word, count })),
    }),
    drawing: { kind: 'standings', rows: rows.map(({ symbol, word, count }) => ({ symbol, word, count })) },
  });
}
