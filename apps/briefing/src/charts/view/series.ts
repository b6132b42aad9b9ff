/** The chart of a series: counts of statistical authorities as lines, what leaders said as marks, goals across. */
import type { Context } from '../../facts/common.ts';
import { compare } from '../../facts/names.ts';
import type { Figure } from '../../facts/records.ts';
import {
  amountIn,
  authorityKey,
  type CommonUnit,
  commonUnit,
  type Series,
  shortestLabel,
} from '../../facts/series.ts';
import type { Message, Words } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import type { ChartView, SaidValue, SeriesDrawing, YearValue } from './types.ts';

/** null where the values have no unit in common, so that one scale would be wrong. */
export function seriesChart(series: Series, context: Context): ChartView | null {
  const unit = commonUnit(series.values);
  if (unit === null) return null;
  const drawing = seriesDrawing(series, unit, context);
  const title = shortestLabel(series.values);
  return {
    name: `series-${series.metric}`,
    anchor: `figure-series-${series.metric}`,
    number: '',
    title: message('series-title', { title, unit: drawing.unit }),
    caption: captionOf(drawing),
    alt: altOf(drawing),
    note: message('series-note'),
    cites: [],
    table: null,
    drawing,
  };
}

function seriesDrawing({ values, goals }: Series, unit: CommonUnit, context: Context): SeriesDrawing {
  const scale = unit === 'per-cent' ? 1 : 1e9;
  const whole = values.filter((figure) => /^\d{4}$/.test(figure.period.value ?? '') && !isForecast(figure));
  const byAuthority = (types: readonly Figure['authority']['type'][]) => {
    const names = new Map<string, Figure[]>();
    for (const figure of whole.filter(({ authority }) => types.includes(authority.type))) {
      const name = authorityKey(figure, context);
      names.set(name, [...(names.get(name) ?? []), figure]);
    }
    return [...names]
      .sort(([a], [b]) => compare(a, b))
      .map(([name, figures]) => ({ name, points: figures.map(point).sort((a, b) => a.year - b.year) }));
  };
  const point = (figure: Figure): SaidValue => ({
    year: Number(figure.period.value),
    value: Number(figure.value) / scale,
    label: amountIn(unit, figure),
    above: figure.comparator === 'more-than' || figure.comparator === 'at-least',
  });
  return {
    kind: 'series',
    unit: message(`unit-${unit}`),
    lines: byAuthority(['statistics']),
    said: byAuthority(['leader', 'leaders']).map(({ name, points }) => ({
      name,
      points,
      asSaid: message('series-as-said', { name }),
      above: message('series-said-above', { name }),
    })),
    goals: goalsByValue(goals, unit, scale),
    goalKey: message('series-goal-key'),
  };
}

/** What was said of a year before it began is no value of that year. */
function isForecast({ asOf, period }: Figure): boolean {
  return asOf !== undefined && period.value !== undefined && asOf < period.value;
}

/** Goals of one value are one line, whenever they were set. */
function goalsByValue(goals: readonly Figure[], unit: CommonUnit, scale: number): SeriesDrawing['goals'] {
  const values = [...new Set(goals.map(({ value }) => value))].sort((a, b) => Number(a) - Number(b));
  return values.map((value) => {
    const same = goals.filter((figure) => figure.value === value).map(({ goal }) => goal);
    const set = same
      .flatMap((goal) => (goal?.setOn ? [{ setOn: goal.setOn, due: goal.due ?? null }] : []))
      .sort((a, b) => compare(a.setOn, b.setOn));
    const settings = set.map(({ setOn, due }, i) => {
      const year = setOn.slice(0, 4);
      const time = i === 0 ? 'set' : 'again';
      return due === null
        ? message(`series-goal-${time}-open`, { year })
        : message(`series-goal-${time}-for`, { year, due: due.slice(0, 4) });
    });
    const amount = amountIn(unit, { value });
    return {
      value: Number(value) / scale,
      amount,
      label: message('series-goal', { amount }),
      detail: settings.length > 0 ? message('series-goal-set', { settings }) : null,
      due: [...new Set(same.flatMap((goal) => (goal?.due ? [Number(goal.due.slice(0, 4))] : [])))].sort(),
    };
  });
}

/** When each count first passed each goal; that it did not is told too. */
function captionOf({ lines, goals, unit }: SeriesDrawing): Message {
  const items = lines.map(({ name, points }) => {
    const [only] = points;
    if (only && points.length === 1)
      return message('series-one-year', { name, year: String(only.year), value: only.label });
    const passed = goals.flatMap(({ value, amount }) => {
      const at = points.findIndex((point) => point.value > value);
      if (at === -1) return [];
      const year = String(points[at]?.year);
      return [message(at === 0 ? 'series-passed-from-start' : 'series-passed', { goal: amount, year })];
    });
    const never = goals.filter(({ value }) => points.every((point) => point.value <= value));
    const highest = highestOf(points);
    const parts = [
      passed.length > 0 ? message('series-first-above', { goals: passed }) : null,
      never.length > 0 ? message('series-never-above', { goals: never.map(({ amount }) => amount) }) : null,
      message('series-highest', { year: String(highest.year), value: highest.label }),
    ];
    return message('series-line-caption', { name, parts: parts.filter((part) => part !== null) });
  });
  return items.length > 0 ? message('sentences', { items }) : message('series-plain-caption', { unit });
}

function altOf({ unit, lines, said, goals }: SeriesDrawing): Message {
  const parts = [
    ...lines.map(({ name, points }) => message('series-points', { name, points: listed(points) })),
    ...said.map(({ name, points }) => message('series-points-said', { name, points: listed(points) })),
    ...(goals.length > 0 ? [message('series-goals-at', { goals: goals.map(({ amount }) => amount) })] : []),
  ];
  return message('series-alt', { unit, parts });
}

function listed(points: readonly (YearValue & { readonly above?: boolean })[]): readonly Message[] {
  return points.map(({ year, label, above }) =>
    message(above ? 'series-point-above' : 'series-point', { year: String(year), value: label }),
  );
}

function highestOf(points: readonly YearValue[]): { label: Words; year: number } {
  const none = { label: '', year: 0, value: Number.NEGATIVE_INFINITY };
  return points.reduce<YearValue>((best, point) => (point.value > best.value ? point : best), none);
}
