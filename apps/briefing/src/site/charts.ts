/** Drawings that pages of the site show. Each is a file of its own as well, and so are its values. */

import { picturesOf } from '../charts/draw-chart.ts';
import { ladderChart } from '../charts/view/ladder.ts';
import { outcomeMap } from '../charts/view/map.ts';
import { measuresCharts } from '../charts/view/measures.ts';
import { progressCharts } from '../charts/view/progress.ts';
import { seriesChart } from '../charts/view/series.ts';
import { sharesChart } from '../charts/view/shares.ts';
import { timelineChart } from '../charts/view/timeline.ts';
import type { ChartTableView } from '../charts/view/types.ts';
import type { Context } from '../facts/common.ts';
import { figuresOfMeeting, figuresOfMetric, under } from '../facts/indexes.ts';
import type { Figure, RecordOf, Summit } from '../facts/records.ts';
import { type Series, seriesOf } from '../facts/series.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { inWords } from '../messages/in-words.ts';
import { chartFile } from './addresses.ts';
import type { PageContext, SiteContext } from './context.ts';
import { csvOf } from './csv.ts';
import { meetingContext, summitsInOrder } from './meeting.ts';
import type { SiteChart } from './types.ts';

/** The chart of a measure, with the meeting of which most of its figures are; null where no authority counts for long. */
export function chartOfSeries(metric: string, site: SiteContext): SiteChart | null {
  const figures = under(site.dataset, figuresOfMetric, metric);
  const counts = new Map<string, number>();
  for (const figure of figures)
    counts.set(meetingOf(figure, site), (counts.get(meetingOf(figure, site)) ?? 0) + 1);
  const of = ({ id }: Summit) => counts.get(id) ?? 0;
  const [meeting] = [...summitsInOrder(site)].sort((a, b) => of(b) - of(a));
  const context = meeting ? meetingContext(meeting, site) : null;
  const [series] = context ? seriesOf(figures, context) : [];
  return context && series ? drawn(series, context) : null;
}

/** The chart of a meeting that tells most: of its longest series, drawn for a narrow place. */
export function chartOfMeeting(context: Context, site: SiteContext): SiteChart | null {
  const own = under(site.dataset, figuresOfMeeting, context.summit.id);
  const [longest] = [...seriesOf(own, context)].sort((a, b) => b.values.length - a.values.length);
  const chart = longest ? drawn(longest, context, true) : null;
  return chart && ofMeeting(chart, context);
}

/** Under a name of the meeting's own: a page may show the same measure for several. */
function ofMeeting({ chart, values }: SiteChart, { summit }: Context): SiteChart {
  const name = `${summit.id}-${chart.name}`;
  return { chart: { ...chart, name, anchor: `figure-${name}` }, values };
}

function drawn(series: Series, context: Context, brief = false): SiteChart | null {
  const chart = seriesChart(series, context, { brief });
  return chart && { chart, values: csvOf([...series.values, ...series.goals].map(figureRow)) };
}

function meetingOf({ claim }: Figure, { lookup }: SiteContext): string {
  return lookup.get('claim', claim).summit;
}

function figureRow({ id, label, period, value, comparator, unit, authority, goal, claim }: Figure) {
  return {
    id,
    label,
    period: period.value ?? '',
    comparator: comparator ?? '',
    value,
    unit: Object.values(unit).join(' '),
    authority: authority.type,
    by: idsIn(authority).join(' '),
    goalSetOn: goal?.setOn ?? '',
    goalDue: goal?.due ?? '',
    goalMetOn: goal?.metOn ?? '',
    claim,
  };
}

/** Whose number it is, by the ids of persons, bodies or documents. */
function idsIn({ type: _, ...ids }: Figure['authority']): readonly string[] {
  return Object.values(ids).flat();
}

/** What was counted of a promise, and how its project keeps to its dates. */
export function chartsOfCommitment(
  commitment: RecordOf<'commitment'>,
  site: SiteContext,
): readonly SiteChart[] {
  const context = meetingContext(site.lookup.get('summit', commitment.summit), site);
  if (!context) return [];
  return [...measuresCharts(context, [commitment]), ...progressCharts(context, [commitment])].map(
    (chart) => ({
      chart,
      values: tableData(chart.table, site.messages),
    }),
  );
}

/** How firm a meeting's outcomes were, who holds what of its projects, and the steps since. */
export function chartsOfOutcomes(context: Context, { messages }: SiteContext): readonly SiteChart[] {
  const charts = [ladderChart(context), timelineChart(context), sharesChart(context)];
  return charts.flatMap((chart) => {
    if (!chart) return [];
    const name = `${context.summit.id}-${chart.name}`;
    return [
      { chart: { ...chart, name, anchor: `figure-${name}` }, values: tableData(chart.table, messages) },
    ];
  });
}

/** Where a meeting's promises are carried out; null where fewer than two have a place. */
export function mapOfMeeting(context: Context, { messages }: SiteContext): SiteChart | null {
  const chart = outcomeMap(context);
  if (!chart) return null;
  return ofMeeting({ chart, values: tableData(chart.table, messages) }, context);
}

function tableData(table: ChartTableView | null, messages: ReaderMessages): string {
  const { columns, rows } = inWords(table ?? { columns: [], rows: [] }, messages);
  return csvOf(
    rows.map(({ head, cells }) =>
      Object.fromEntries(columns.map(({ text }, i) => [text, i === 0 ? head : (cells[i - 1]?.text ?? '')])),
    ),
  );
}

/** What a page says around a drawing. */
export function chartOnPage({ chart }: SiteChart, { to }: PageContext) {
  const { name, anchor, title, caption, alt, note } = chart;
  return {
    name,
    anchor,
    title,
    caption,
    alt,
    note,
    svg: to(chartFile(name, 'svg')),
    csv: to(chartFile(name, 'csv')),
    png: to(chartFile(name, 'png')),
  };
}

export function picturesIn(charts: readonly SiteChart[], messages: ReaderMessages) {
  return picturesOf(
    charts.map(({ chart }) => inWords(chart, messages)),
    messages.number,
  );
}
