/** A series as a table, with its goals. Authorities stand side by side and are never mixed. */
import type { ChartView } from '../charts/view/types.ts';
import type { Context } from '../facts/common.ts';
import { datedOrNull } from '../facts/dates.ts';
import { disputeViews } from '../facts/disputes.ts';
import { authorityFirst, periodTold, qualified, qualifiedValue } from '../facts/figures.ts';
import { compare } from '../facts/names.ts';
import type { Figure } from '../facts/records.ts';
import { amountIn, authorityKey, commonUnit, type Series, shortestLabel } from '../facts/series.ts';
import type { CiteView, DisputeView, Words } from '../facts/types.ts';
import type { Message } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';

/** One measure by period and authority, never summed or averaged over authorities. */
export interface SeriesView {
  readonly anchor: string;
  readonly title: string;
  /** Where all values have one. */
  readonly unit: Words | null;
  /** null where the values have no unit in common. */
  readonly chart: ChartView | null;
  readonly authorities: readonly Words[];
  readonly rows: readonly {
    readonly period: Words;
    readonly cells: readonly {
      readonly entries: readonly {
        readonly value: Words;
        readonly claim: string;
        readonly cites: readonly CiteView[];
        readonly disputes: readonly DisputeView[];
      }[];
    }[];
  }[];
  readonly goals: readonly GoalView[];
}
export interface GoalView {
  readonly label: string;
  readonly value: Words;
  readonly setOn: Words;
  readonly due: Words;
  readonly metOn: Words;
  readonly authority: Words;
  readonly note: string | null;
  readonly claim: string;
  readonly cites: readonly CiteView[];
  readonly disputes: readonly DisputeView[];
}

export function seriesView(
  { metric, values, goals }: Series,
  chart: ChartView | null,
  context: Context,
): SeriesView {
  const { citations, disputes } = context;
  const authorityOf = (figure: Figure) => authorityKey(figure, context);
  const rank = { statistics: 0, organization: 1, document: 2, persons: 2, unstated: 3 } as const;
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
        value:
          common === null
            ? qualifiedValue(figure, context.lookup)
            : qualified(figure, amountIn(common, figure)),
        claim: figure.claim,
        cites: citations.cite(figure.evidence),
        disputes: disputeViews(disputes.touching([figure.id])),
      })),
  });
  return {
    anchor: `series-${metric}`,
    title: shortestLabel(values),
    unit: common === null ? null : message(`unit-${common}`),
    chart,
    authorities,
    rows: periods.map((period) => ({
      period: periodTold({ value: period, basis: 'stated' }),
      cells: authorities.map((authority) => cell(period, authority)),
    })),
    goals: [...goals]
      .sort((a, b) => compare(a.goal?.setOn ?? a.asOf ?? '', b.goal?.setOn ?? b.asOf ?? ''))
      .map((figure) => goalView(figure, context)),
  };
}

function goalView(figure: Figure, { lookup, citations, disputes }: Context): GoalView {
  const { goal } = figure;
  const date = (value: string | undefined, without: Message) => datedOrNull(value) ?? without;
  return {
    label: figure.label,
    value: qualifiedValue(figure, lookup),
    setOn: date(goal?.setOn, message('not-stated')),
    due: date(goal?.due, message('not-stated')),
    metOn: date(goal?.metOn, message('not-recorded')),
    authority: authorityFirst(figure.authority, lookup),
    note: goal?.note ? goal.note : null,
    claim: figure.claim,
    cites: citations.cite([...figure.evidence, ...(goal?.evidence ?? [])]),
    disputes: disputeViews(disputes.touching([figure.id])),
  };
}
