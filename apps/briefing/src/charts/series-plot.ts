/** The plot of a series: scales of years and values, their axes, and what tells the lines apart. */
import { extent } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Worded } from '../messages/in-words.ts';
import { HAIR, LEADING, line, type MarkerShape, middleBaseline, stroke, TEXT, text } from './marks.ts';
import type { Area } from './place-labels.ts';
import type { Mark, MeasureText } from './scene.ts';
import type { SeriesDrawing as View } from './view/types.ts';

export type SeriesDrawing = Worded<View>;

/** Lines are told apart by marker and dash; a chart with more authorities than looks begins anew. */
const LOOKS: readonly { readonly shape: MarkerShape; readonly dash: readonly number[] }[] = [
  { shape: 'disc', dash: [] },
  { shape: 'square', dash: [4, 2] },
  { shape: 'disc', dash: [1, 2] },
];
export const look = (index: number) => LOOKS[index % LOOKS.length] ?? { shape: 'disc' as const, dash: [] };

export const RADIUS = 2.4;
/** Authorities of one year stand side by side, so that none hides another. */
const DODGE = 4.2;

export interface Plot {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** Of the scale of values. */
  readonly ticks: readonly { readonly value: number; readonly words: string }[];
  readonly area: Area;
  readonly years: readonly [number, number];
}

/** How the language writes a decimal. */
export type NumberWords = (decimal: string) => string;

/** A year stands for its middle. */
export const onAxis = ({ x }: Plot, moment: number): number => x(moment - 0.5);

export const besides =
  (x: Plot['x'], places: number) =>
  (year: number): number =>
    x(year) + places * DODGE;

export function plotOf(
  { lines, said, goals }: SeriesDrawing,
  width: number,
  top: number,
  bottom: number,
  measure: MeasureText,
  number: NumberWords,
): Plot {
  const points = [...lines, ...said].flatMap((one) => one.points);
  const [first = 0, last = 0] = extent(points.map(({ year }) => year));
  const [low = 0, high = 0] = extent([
    0,
    ...points.map(({ value }) => value),
    ...goals.map(({ value }) => value),
  ]);
  const y = scaleLinear([low, high - low < 1e-6 ? low + 1 : high], [bottom, top]).nice(5);
  const format = y.tickFormat(5);
  const ticks = y.ticks(5).map((value) => ({ value, words: number(decimalOf(format(value))) }));
  const left = Math.max(0, ...ticks.map(({ words }) => measure(words, 'sans', TEXT))) + 6;
  const area = { left, top, right: width, bottom };
  const label = measure('2000', 'sans', TEXT) / 2;
  const [before, after] = [said.length, lines.length - 1].map((places) =>
    Math.max(label, places * DODGE + RADIUS + 2),
  ) as [number, number];
  const ends = [left + before, width - after];
  // A single year stands in the middle.
  const x = scaleLinear(first === last ? [first - 0.5, last + 0.5] : [first, last], ends);
  return { x, y, ticks, area, years: [first, last] };
}

/** What d3 writes for people who read English, as the data writes it. */
function decimalOf(words: string): string {
  return words.replaceAll(',', '').replace('\u2212', '-');
}

export function yAxis({ y, ticks, area }: Plot, width: number): Mark[] {
  return ticks.flatMap(({ value, words }): Mark[] => {
    const at = y(value);
    const zero = value === 0;
    return [
      line(
        zero ? 'axis' : 'grid',
        [area.left, at],
        [width, at],
        stroke(zero ? 'ink' : 'rule', zero ? 0.6 : HAIR),
      ),
      text(words, area.left - 5, middleBaseline(at), { anchor: 'end', color: 'muted', role: 'axis' }),
    ];
  });
}

/** Every year that there is room for, counted from the last. */
export function xAxis({ x, area, years: [first, last] }: Plot, measure: MeasureText): Mark[] {
  const room = measure('2000', 'sans', TEXT) + 5;
  const step = Math.max(1, Math.ceil(room / (x(1) - x(0))));
  const marks: Mark[] = [];
  for (let year = last; year >= first; year -= step) {
    marks.push(
      text(String(year), x(year), area.bottom + LEADING + 2, {
        anchor: 'middle',
        color: 'muted',
        role: 'axis',
      }),
    );
  }
  return marks.reverse();
}
