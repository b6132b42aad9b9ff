/** Series of one measure by period and authority, with its goals. Authorities stand side by side and are never mixed. */
import type { ChartView } from '../charts/view/types.ts';
import type { Context } from './common.ts';
import { dateInWords } from './dates.ts';
import { disputeViews } from './disputes.ts';
import { authorityInWords, periodInWords, qualifiedValue } from './figures.ts';
import { compare } from './names.ts';
import type { Figure } from './records.ts';
import type { GoalView, SeriesView } from './types.ts';

/** A measure is a series where a statistical authority gives it for so many periods. */
const LEAST_PERIODS = 3;

export interface Series {
  readonly metric: string;
  readonly values: readonly Figure[];
  readonly goals: readonly Figure[];
}

export function seriesOf(figures: readonly Figure[], context: Context): readonly Series[] {
  const metrics = [...new Set(figures.map(({ metric }) => metric))];
  return metrics.flatMap((metric) => {
    const all = figures.filter((figure) => figure.metric === metric);
    const values = all.filter(({ goal, period }) => !goal && period.value !== undefined);
    const counts = new Map<string, Set<string>>();
    for (const figure of values) {
      if (figure.authority.type !== 'statistics') continue;
      const authority = authorityInWords(figure.authority, context.lookup);
      counts.set(authority, (counts.get(authority) ?? new Set()).add(figure.period.value ?? ''));
    }
    const long = [...counts.values()].some((periods) => periods.size >= LEAST_PERIODS);
    return long ? [{ metric, values, goals: all.filter(({ goal }) => goal) }] : [];
  });
}

export function seriesView(
  { metric, values, goals }: Series,
  chart: ChartView | null,
  context: Context,
): SeriesView {
  const { lookup, citations, disputes } = context;
  const authorityOf = (figure: Figure) => capital(authorityInWords(figure.authority, lookup));
  const rank = { statistics: 0, organization: 1, leader: 2, leaders: 2, unstated: 3 } as const;
  const authorities = [
    ...new Set(
      [...values]
        .sort(
          (a, b) =>
            rank[a.authority.type] - rank[b.authority.type] || compare(authorityOf(a), authorityOf(b)),
        )
        .map(authorityOf),
    ),
  ];
  const common = commonUnit(values);
  const periods = [...new Set(values.map(({ period }) => period.value ?? ''))].sort(compare);
  const cell = (period: string, authority: string) => ({
    entries: values
      .filter((figure) => figure.period.value === period && authorityOf(figure) === authority)
      .map((figure) => ({
        value: common ? amountIn(common, figure) : qualifiedValue(figure),
        claim: figure.claim,
        cites: citations.cite(figure.evidence),
        disputes: disputeViews(disputes.touching([figure.id])),
      })),
  });
  return {
    anchor: `series-${metric}`,
    title: shortestLabel(values),
    unit: common,
    chart,
    authorities,
    rows: periods.map((period) => ({
      period: periodInWords({ value: period, basis: 'stated' }),
      cells: authorities.map((authority) => cell(period, authority)),
    })),
    goals: [...goals]
      .sort((a, b) => compare(a.goal?.setOn ?? a.asOf ?? '', b.goal?.setOn ?? b.asOf ?? ''))
      .map((figure) => goalView(figure, context)),
  };
}

/** "US$ bn", where all values are money of one currency in billions, or "per cent": it stands once, above the table. */
export function commonUnit(values: readonly Figure[]): string | null {
  const units = new Set(values.map(({ unit }) => (unit.type === 'money' ? unit.currency : unit.type)));
  const [unit] = units;
  if (units.size !== 1) return null;
  if (unit === 'percent') return 'per cent';
  const billions = values.every(({ value }) => (value.split('.')[0] ?? '').replace('-', '').length > 9);
  return unit === 'USD' && billions ? 'US$ bn' : null;
}

function amountIn(unit: string, figure: Figure): string {
  const words = qualifiedValue(figure);
  return unit === 'per cent'
    ? words.replace(/\u00a0per\u00a0cent/, '')
    : words.replace('US$', '').replace(/\u00a0bn/, '');
}

/** Labels may name the authority at their end; the shortest says what is measured. */
export function shortestLabel(values: readonly Figure[]): string {
  return [...values.map(({ label }) => label)].sort((a, b) => a.length - b.length || compare(a, b))[0] ?? '';
}

function goalView(figure: Figure, { lookup, citations, disputes }: Context): GoalView {
  const { goal } = figure;
  const date = (value: string | undefined, without: string) => (value ? dateInWords(value) : without);
  return {
    label: figure.label,
    value: qualifiedValue(figure),
    setOn: date(goal?.setOn, 'not stated'),
    due: date(goal?.due, 'not stated'),
    metOn: date(goal?.metOn, 'not recorded'),
    authority: capital(authorityInWords(figure.authority, lookup)),
    note: goal?.note ? goal.note : null,
    claim: figure.claim,
    cites: citations.cite([...figure.evidence, ...(goal?.evidence ?? [])]),
    disputes: disputeViews(disputes.touching([figure.id])),
  };
}

function capital(words: string): string {
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}
