/** The chart of a series: counts of statistical authorities as lines, what leaders said as marks, goals across. */

import type { Context } from '../../facts/common.ts';
import { meetingShort } from '../../facts/meetings.ts';
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
import { chartView } from './chart-view.ts';
import { momentOf } from './moments.ts';
import type { ChartView, SaidValue, SeriesDrawing, YearValue } from './types.ts';

export interface SeriesChartOptions {
  /** Only the longest count, without what was said beside it: for a page that has room for the gist. */
  readonly brief?: boolean;
  /** Tell of which years alone a count is on record that has few of those that the longest one has. */
  readonly gaps?: boolean;
}

/** null where the values have no unit in common, so that one scale would be wrong. */
export function seriesChart(
  series: Series,
  context: Context,
  { brief = false, gaps = false }: SeriesChartOptions = {},
): ChartView | null {
  const unit = commonUnit(series.values);
  if (unit === null) return null;
  const whole = seriesDrawing(series, unit, context);
  const drawing = brief ? { ...whole, lines: [longest(whole.lines)], said: [] } : whole;
  const title = findingOf(shortestLabel(series.values), unit, drawing);
  return chartView(`series-${series.metric}`, {
    title,
    caption: captionOf(drawing),
    alt: altOf(drawing),
    note: brief
      ? message('series-brief-note', { unit: drawing.unit, name: longest(drawing.lines).name })
      : message('sentences', {
          items: [message('series-note', { unit: drawing.unit }), ...(gaps ? gapsTold(drawing) : [])],
        }),
    // A page that has room for the gist prints no pages of each value.
    cites: brief ? [] : citedOf(series, drawing, context),
    drawing,
  });
}

/** A page for each value that title and caption tell: of each count the ends, the highest, and what first passed a goal. */
function citedOf({ values }: Series, { lines, goals }: SeriesDrawing, context: Context): ChartView['cites'] {
  const parts = lines.flatMap(({ name, points }) => {
    const passing = goals.flatMap(({ value }) => points.find((point) => point.value > value) ?? []);
    const ends = [points[0], points.at(-1)].flatMap((point) => point ?? []);
    const told = new Set([...ends, ...passing, highestOf(points)].map(({ year }) => String(year)));
    return values.filter(
      (figure) =>
        figure.authority.type === 'statistics' &&
        told.has(figure.period.value ?? '') &&
        authorityKey(figure, context) === name,
    );
  });
  return context.citations.citeEach(
    parts.map(({ evidence }) => evidence),
    1,
  );
}

type Line = SeriesDrawing['lines'][number];

function longest(lines: readonly Line[]): Line {
  return lines.reduce((best, line) => (line.points.length > best.points.length ? line : best));
}

/** Counts of less than half of the years that the longest has: their silence is one of the records. */
function gapsTold({ lines }: SeriesDrawing): readonly Message[] {
  return lines
    .filter((line) => isSparse(line, lines))
    .map(({ name, points }) =>
      message('series-gaps', { name, years: points.map(({ year }) => String(year)), count: points.length }),
    );
}

function isSparse({ points }: Line, lines: readonly Line[]): boolean {
  return points.length * 2 < longest(lines).points.length;
}

/**
 * The title says what to see: which goals the longest count passed when, from the year of the first meeting on; else how
 * it went from the last year before that to the last of all.
 */
function findingOf(title: string, named: CommonUnit, { lines, goals, unit, events }: SeriesDrawing): Message {
  const { points } = longest(lines);
  const told = (amount: Words) => message(`series-amount-${named}`, { amount });
  const meeting = Math.floor(Math.min(...events.map(({ at }) => at)));
  const last = points.at(-1);
  // A count that ends before the meeting is told from its beginning.
  const earlier = points.filter(({ year }) => year < meeting);
  const before = (earlier.length < points.length ? earlier.at(-1) : undefined) ?? points[0];
  // What it was above already is no finding.
  const above = goals.filter(({ value }) => (before?.value ?? 0) <= value);
  const passed = passedGoals(points, above, told);
  if (passed.length > 0) return message('series-finding-passed', { title, goals: passed });
  if (!before || !last || before === last) return message('series-title', { title, unit });
  return message('series-finding-from-to', {
    title,
    first: told(before.label),
    from: String(before.year),
    last: told(last.label),
    to: String(last.year),
  });
}

/** @param told how an amount is told: alone where its unit stands elsewhere */
function passedGoals(
  points: Line['points'],
  goals: SeriesDrawing['goals'],
  told: (amount: Words) => Words = (amount) => amount,
): readonly Message[] {
  return goals.flatMap(({ value, amount }) => {
    const at = points.findIndex((point) => point.value > value);
    if (at === -1) return [];
    const year = points[at]?.year ?? 0;
    const passed = { goal: told(amount), year: String(year) };
    if (at === 0) return [message('series-passed-from-start', passed)];
    // Of the year before nothing is on record.
    return [message(points[at - 1]?.year === year - 1 ? 'series-passed' : 'series-passed-by', passed)];
  });
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
    said: byAuthority(['persons']).map(({ name, points }) => ({
      name,
      points,
      asSaid: message('series-as-said', { name }),
      above: message('series-said-above', { name }),
    })),
    goals: goalsByValue(goals, unit, scale),
    events: context.meetings.map(({ id, date }) => ({
      at: momentOf(date.start),
      label:
        context.meetings.length > 1
          ? meetingShort(id, context)
          : message('series-meeting', { date: date.start }),
    })),
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
    const amount = amountIn(unit, { value });
    const known = goals
      .filter((figure) => figure.value === value)
      .map(({ goal }) => ({
        from: goal?.setOn ? momentOf(goal.setOn) : null,
        to: goal?.due ? momentOf(goal.due) : null,
      }))
      .filter(({ from, to }) => from !== null || to !== null)
      .sort((one, other) => (one.from ?? 0) - (other.from ?? 0));
    return {
      value: Number(value) / scale,
      amount,
      label: message('series-goal', { amount }),
      // A goal of which nobody says when it was set and for when is drawn only where that is all that is known of it.
      spans: known.length > 0 ? known : [{ from: null, to: null }],
    };
  });
}

/** Whether years are wanting before a value. */
function isGap(points: Line['points'], at: number): boolean {
  return (points[at]?.year ?? 0) > (points[at - 1]?.year ?? 0) + 1;
}

/**
 * When each count first passed each goal. That it never did, and in which year it was highest of all, is told of a count
 * alone that has every year up to the last of all counts.
 */
function captionOf({ lines, goals, unit }: SeriesDrawing): Message {
  const end = Math.max(...lines.flatMap(({ points }) => points.map(({ year }) => year)));
  const items = lines.map(({ name, points }) => {
    const [only] = points;
    if (only && points.length === 1)
      return message('series-one-year', { name, year: String(only.year), value: only.label });
    const isTold = points.at(-1)?.year === end && points.every((_, at) => at === 0 || !isGap(points, at));
    const passed = passedGoals(points, goals);
    const never = (isTold ? goals : []).filter(({ value }) => points.every((point) => point.value <= value));
    const highest = highestOf(points);
    const peak = { year: String(highest.year), value: highest.label };
    const parts = [
      passed.length > 0 ? message('series-first-above', { goals: passed }) : null,
      never.length > 0 ? message('series-never-above', { goals: never.map(({ amount }) => amount) }) : null,
      isTold
        ? message('series-highest', peak)
        : message('series-highest-of-few', { ...peak, count: points.length }),
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
