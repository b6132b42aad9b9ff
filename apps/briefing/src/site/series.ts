/** All figures of one measure by period and by whose they are; authorities stand side by side and are never mixed. */

import { groups } from 'd3-array';
import { authorityFirst, periodTold, qualifiedValue } from '../facts/figures.ts';
import { figuresOfMetric, under } from '../facts/indexes.ts';
import { compare } from '../facts/names.ts';
import type { Figure, Lookup } from '../facts/records.ts';
import { message } from '../messages/message.ts';
import { pageOf } from './addresses.ts';
import { chartOfSeries, chartOnPage } from './charts.ts';
import type { PageContext } from './context.ts';
import { disputesOf } from './marks.ts';
import type { LinkView, Portrait } from './types.ts';

/** One figure alone is no series. */
export function isSeries(metric: string, lookup: Lookup): boolean {
  return figuresOf(metric, lookup).length > 1;
}

export function seriesMetrics(lookup: Lookup): readonly string[] {
  const metrics = [...new Set(lookup.all('figure').map(({ metric }) => metric as string))];
  return metrics.filter((metric) => isSeries(metric, lookup)).sort(compare);
}

export function figuresOf(metric: string, lookup: Lookup): readonly Figure[] {
  return under(lookup.dataset, figuresOfMetric, metric);
}

/** The shortest label says what is measured; longer ones name the authority too. */
export function seriesTitle(metric: string, lookup: Lookup): string {
  const labels = figuresOf(metric, lookup).map(({ label }) => label);
  return labels.sort((a, b) => a.length - b.length || compare(a, b))[0] ?? metric;
}

export function seriesPortrait(metric: string, context: PageContext): Portrait {
  const { lookup, messages } = context;
  const figures = figuresOf(metric, lookup);
  const values = figures.filter(({ goal }) => !goal);
  const whose = (figure: Figure) => messages.show(authorityFirst(figure.authority, lookup));
  const authorities = [...new Set(values.map(whose))].sort(compare);
  const chart = chartOfSeries(metric, context);
  const periods = groups(
    [...values].sort((a, b) => compare(a.period.value ?? '', b.period.value ?? '') || compare(a.id, b.id)),
    ({ period }) => messages.show(periodTold(period)),
  );
  return {
    band: {
      title: seriesTitle(metric, lookup),
      lead: message('series-about'),
      disputes: disputesOf(
        figures.map(({ id }) => id),
        context,
      ),
    },
    charts: chart ? [chart] : [],
    view: {
      chart: chart && chartOnPage(chart, context),
      authorities,
      periods: periods.map(([period, list]) => ({
        period,
        cells: authorities.map((authority) => ({
          authority,
          values: list
            .filter((figure) => whose(figure) === authority)
            .map((figure) => valueLink(figure, context)),
        })),
      })),
      goals: figures.flatMap((figure) =>
        figure.goal
          ? [
              {
                value: valueLink(figure, context),
                label: figure.label,
                setOn: figure.goal.setOn ?? null,
                due: figure.goal.due ?? null,
                metOn: figure.goal.metOn ?? null,
                whose: whose(figure),
              },
            ]
          : [],
      ),
    },
  };
}

function valueLink(figure: Figure, { lookup, to }: PageContext): LinkView {
  return { text: qualifiedValue(figure, lookup), href: to(pageOf(figure)) };
}
