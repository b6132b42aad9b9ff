/** The chart of a series: counts of statistical authorities as lines, what leaders said as marks, goals across. */
import type { Context } from '../../facts/common.ts';
import { amountInWords, authorityInWords } from '../../facts/figures.ts';
import { compare, enumerate } from '../../facts/names.ts';
import type { Figure } from '../../facts/records.ts';
import { commonUnit, type Series, shortestLabel } from '../../facts/series.ts';
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
    title: `${title}, in ${unit}`,
    caption: captionOf(drawing),
    alt: altOf(drawing),
    note: 'Where there is no figure there is no line. Parts of years and forecasts stand in the table alone.',
    cites: [],
    table: null,
    drawing,
  };
}

function seriesDrawing({ values, goals }: Series, unit: string, { lookup }: Context): SeriesDrawing {
  const scale = unit === 'per cent' ? 1 : 1e9;
  const whole = values.filter((figure) => /^\d{4}$/.test(figure.period.value ?? '') && !isForecast(figure));
  const byAuthority = (types: readonly Figure['authority']['type'][]) => {
    const names = new Map<string, Figure[]>();
    for (const figure of whole.filter(({ authority }) => types.includes(authority.type))) {
      const name = capital(authorityInWords(figure.authority, lookup));
      names.set(name, [...(names.get(name) ?? []), figure]);
    }
    return [...names]
      .sort(([a], [b]) => compare(a, b))
      .map(([name, figures]) => ({ name, points: figures.map(point).sort((a, b) => a.year - b.year) }));
  };
  const point = (figure: Figure): SaidValue => ({
    year: Number(figure.period.value),
    value: Number(figure.value) / scale,
    label: shortAmount(figure),
    above: figure.comparator === 'more-than' || figure.comparator === 'at-least',
  });
  return {
    kind: 'series',
    unit,
    lines: byAuthority(['statistics']),
    said: byAuthority(['leader', 'leaders']),
    goals: goalsByValue(goals, scale),
  };
}

/** What was said of a year before it began is no value of that year. */
function isForecast({ asOf, period }: Figure): boolean {
  return asOf !== undefined && period.value !== undefined && asOf < period.value;
}

/** "107.06" of "US$107.06 bn": the unit stands in the title. */
function shortAmount({ value }: Pick<Figure, 'value'>): string {
  return amountInWords(value).replace(/\u00a0(bn|per\u00a0cent)$/, '');
}

/** Goals of one value are one line, whenever they were set. */
function goalsByValue(goals: readonly Figure[], scale: number): SeriesDrawing['goals'] {
  const values = [...new Set(goals.map(({ value }) => value))].sort((a, b) => Number(a) - Number(b));
  return values.map((value) => {
    const same = goals.filter((figure) => figure.value === value).map(({ goal }) => goal);
    const dated = same
      .flatMap((goal) => (goal?.setOn ? [{ setOn: goal.setOn, due: goal.due ?? null }] : []))
      .sort((a, b) => compare(a.setOn, b.setOn));
    const detail = dated.map(({ setOn, due }, i) =>
      [
        i === 0 ? 'set in' : 'in',
        setOn.slice(0, 4),
        due === null ? 'for no year named' : `for ${due.slice(0, 4)}`,
      ].join(' '),
    );
    return {
      value: Number(value) / scale,
      label: `Goal ${shortAmount({ value })}`,
      detail: detail.join(', '),
      due: [...new Set(same.flatMap((goal) => (goal?.due ? [Number(goal.due.slice(0, 4))] : [])))].sort(),
    };
  });
}

/** When each count first passed each goal; that it did not is told too. */
function captionOf({ lines, goals, unit }: SeriesDrawing): string {
  const sentences = lines.map(({ name, points }) => {
    const [only] = points;
    if (points.length === 1) return `${name}: one whole year, ${only?.year}, with ${only?.label}.`;
    const passed = goals.flatMap(({ value, label }) => {
      const at = points.findIndex((point) => point.value > value);
      if (at === -1) return [];
      return [`${bare(label)} in ${points[at]?.year}${at === 0 ? ', where the series begins' : ''}`];
    });
    const never = goals.filter(({ value }) => points.every((point) => point.value <= value));
    const highest = highestOf(points);
    const parts = [
      passed.length > 0 ? `first above ${enumerate(passed)}` : null,
      never.length > 0 ? `never above ${enumerate(never.map(({ label }) => bare(label)))}` : null,
      `highest in ${highest.year}, with ${highest.label}`,
    ];
    return `${name}: ${parts.filter((part) => part !== null).join(', ')}.`;
  });
  return sentences.join(' ') || `Values in ${unit} by year and by whose count.`;
}

const bare = (label: string): string => label.replace('Goal ', '');

function altOf({ unit, lines, said, goals }: SeriesDrawing): string {
  const parts = [
    ...lines.map(({ name, points }) => `${name}: ${listed(points)}`),
    ...said.map(({ name, points }) => `As said by ${name}: ${listed(points)}`),
    goals.length > 0 ? `Goals at ${enumerate(goals.map(({ label }) => bare(label)))}` : '',
  ].filter(Boolean);
  return `Chart in ${unit} by year. ${parts.join('. ')}.`;
}

const listed = (points: readonly (YearValue & { readonly above?: boolean })[]): string =>
  points.map(({ year, label, above }) => `${year} ${above ? 'more than ' : ''}${label}`).join(', ');

function highestOf(points: readonly YearValue[]): { label: string; year: number } {
  const none = { label: '', year: 0, value: Number.NEGATIVE_INFINITY };
  return points.reduce<YearValue>((best, point) => (point.value > best.value ? point : best), none);
}

function capital(words: string): string {
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}
