/**
 * Values by year: one line an authority, hollow marks for what was said, goals from when they were set to when they were
 * due, and the meeting. Lengths are points.
 */
import { extent } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { line as lineOf } from 'd3-shape';
import type { Worded } from '../messages/in-words.ts';
import { shorten } from './fit-text.ts';
import { type LegendEntry, legend } from './legend.ts';
import {
  areaOf,
  ground,
  HAIR,
  LEADING,
  line,
  type MarkerShape,
  marker,
  middleBaseline,
  stroke,
  TEXT,
  text,
} from './marks.ts';
import { type Area, around, type LabelPlacer, labelPlacer } from './place-labels.ts';
import { placeText } from './place-text.ts';
import { recordPath } from './record-path.ts';
import type { Mark, MeasureText, Scene, TextMark } from './scene.ts';
import type { SeriesDrawing as View, YearValue } from './view/types.ts';

type SeriesDrawing = Worded<View>;
type Point = Worded<YearValue>;

/** Lines are told apart by marker and dash; a chart with more authorities than looks begins anew. */
const LOOKS: readonly { readonly shape: MarkerShape; readonly dash: readonly number[] }[] = [
  { shape: 'disc', dash: [] },
  { shape: 'square', dash: [4, 2] },
  { shape: 'disc', dash: [1, 2] },
];
const look = (index: number) => LOOKS[index % LOOKS.length] ?? { shape: 'disc' as const, dash: [] };

const RADIUS = 2.4;
/** At the side of a page a drawing takes less of its height. */
const NARROW = 260;
/** Authorities of one year stand side by side, so that none hides another. */
const DODGE = 4.2;

interface Plot {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** Of the scale of values. */
  readonly ticks: readonly { readonly value: number; readonly words: string }[];
  readonly area: Area;
  readonly years: readonly [number, number];
}

/** How the language writes a decimal. */
export type NumberWords = (decimal: string) => string;

export function drawSeries(
  drawing: SeriesDrawing,
  width: number,
  measure: MeasureText,
  number: NumberWords,
): Scene {
  const direct = drawNamed(drawing, width, measure, number, true);
  return (direct.isNamed ? direct : drawNamed(drawing, width, measure, number, false)).scene;
}

/** With the lines named where they are, or in the legend; `isNamed` tells whether all names found room. */
function drawNamed(
  drawing: SeriesDrawing,
  width: number,
  measure: MeasureText,
  number: NumberWords,
  direct: boolean,
): { readonly scene: Scene; readonly isNamed: boolean } {
  const key = legend(legendOf(drawing, direct), width, measure);
  const named = eventRows(drawing, width, measure);
  const top = key.height + LEADING * (1 + named);
  const height = top + (width < NARROW ? 114 : Math.max(150, Math.min(168, width * 0.5)));
  const plot = plotOf(drawing, width, top, height - LEADING - 6, measure, number);
  const placer = labelPlacer({
    left: plot.area.left,
    top: key.height + LEADING * Math.max(1, named),
    right: width,
    bottom: plot.area.bottom,
  });
  const events = eventMarks(drawing, plot, key.height, named, width, measure, placer);
  const data = [...lineMarks(drawing, plot, placer), ...saidMarks(drawing, plot, placer)];
  const values = valueLabels(drawing, plot, placer, measure);
  const goals = goalMarks(drawing, plot, placer, measure);
  const names = direct ? lineNames(drawing, plot, placer, measure) : [];
  const marks = [
    ...key.marks,
    ...yAxis(plot, width),
    ...xAxis(plot, measure),
    ...events,
    ...goals,
    ...data,
    ...values,
    ...(names ?? []),
  ];
  return { scene: { width, height, marks }, isNamed: names !== null };
}

/** A year stands for its middle. */
const onAxis = ({ x }: Plot, moment: number): number => x(moment - 0.5);

/** How many rows the names of the meetings may need: one each, where they do not fit into one together. */
function eventRows({ events }: SeriesDrawing, width: number, measure: MeasureText): number {
  const room = events.reduce((sum, { label }) => sum + measure(label, 'sans', TEXT) + TEXT, 0);
  return room <= width ? Math.min(1, events.length) : events.length;
}

/** The meetings as lines across, named above the plot in so many rows. */
function eventMarks(
  { events }: SeriesDrawing,
  plot: Plot,
  top: number,
  rows: number,
  width: number,
  measure: MeasureText,
  placer: LabelPlacer,
): Mark[] {
  const { area } = plot;
  const shown = events
    .map(({ at, label }) => ({ at: onAxis(plot, at), words: shorten(label, width, measure) }))
    .filter(({ at }) => at >= area.left && at <= area.right);
  const below = top + LEADING * rows;
  for (const { at } of shown) placer.blockLine(at, below, at, area.bottom);
  const lines = shown.map(({ at }) =>
    line('grid', [at, below], [at, area.bottom], stroke('accent', 0.8, [1, 2])),
  );
  // In one row each name keeps clear of the one before it.
  let free = 0;
  const names = shown.map(({ at, words }, i) => {
    const room = measure(words, 'sans', TEXT);
    const later = rows > 1 ? [] : shown.slice(i + 1);
    const kept = later.reduce((sum, one) => sum + measure(one.words, 'sans', TEXT) + TEXT, 0);
    const left = Math.max(free, Math.min(at - room / 2, width - room - kept));
    if (rows === 1) free = left + room + TEXT;
    const row = rows > 1 ? i : 0;
    return text(words, left, middleBaseline(top + LEADING * (row + 0.5)), { color: 'accent' });
  });
  return [...lines, ...names];
}

/** The name of each line beside its last value, above or below it; null where one finds no room. */
function lineNames(
  { lines }: SeriesDrawing,
  plot: Plot,
  placer: LabelPlacer,
  measure: MeasureText,
): Mark[] | null {
  if (lines.length < 2) return [];
  const marks: Mark[] = [];
  for (const [i, { name, points }] of lines.entries()) {
    const last = points.at(-1);
    if (last === undefined) continue;
    const [cx, cy] = [besides(plot.x, i)(last.year), plot.y(last.value)];
    const style = { bold: true } as const;
    const candidates = [14, 24, 34].flatMap((gap) => [
      text(name, cx + RADIUS, cy + gap, { ...style, anchor: 'end' }),
      text(name, cx + RADIUS, cy - gap + TEXT * 0.7, { ...style, anchor: 'end' }),
      text(name, cx - RADIUS, cy + gap, style),
      text(name, cx - RADIUS, cy - gap + TEXT * 0.7, style),
    ]);
    const placed = placeText(candidates, placer, measure);
    if (placed === undefined) return null;
    marks.push(placed);
  }
  return marks;
}

function legendOf({ lines, said }: SeriesDrawing, direct: boolean): LegendEntry[] {
  const named = direct || lines.length < 2 ? [] : lines;
  const entries: LegendEntry[] = named.map(({ name }, i) => ({
    words: name,
    sign: (x, y) => [
      line('sign', [x - 8, y], [x + 8, y], stroke('ink', 1.1, look(i).dash)),
      marker(look(i).shape, x, y, RADIUS, 'ink', 'sign'),
    ],
  }));
  for (const { points, asSaid, above: bound } of said) {
    for (const above of [false, true]) {
      if (points.some((point) => point.above === above))
        entries.push({
          words: above ? bound : asSaid,
          sign: (x, y) => [marker(above ? 'triangle' : 'diamond', x, y, RADIUS, 'ink', 'sign')],
        });
    }
  }
  return entries;
}

function plotOf(
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

function yAxis({ y, ticks, area }: Plot, width: number): Mark[] {
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
function xAxis({ x, area, years: [first, last] }: Plot, measure: MeasureText): Mark[] {
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

function lineMarks({ lines }: SeriesDrawing, plot: Plot, placer: LabelPlacer): Mark[] {
  const { y } = plot;
  return lines.flatMap(({ points }, i): Mark[] => {
    const { shape, dash } = look(i);
    const x = besides(plot.x, i);
    const context = recordPath();
    lineOf<Point | null>()
      .defined((point) => point !== null)
      .x((point) => x(point?.year ?? 0))
      .y((point) => y(point?.value ?? 0))
      .context(context as unknown as CanvasRenderingContext2D)(withGaps(points));
    const joined = context.commands.filter(([command]) => command !== 'Z');
    points.forEach((point, at) => {
      const next = points[at + 1];
      placer.block(around(x(point.year), y(point.value), RADIUS + 1.5));
      if (next?.year === point.year + 1)
        placer.blockLine(x(point.year), y(point.value), x(next.year), y(next.value));
    });
    return [
      { kind: 'path', role: 'data', path: joined, fill: undefined, stroke: stroke('ink', 1.3, dash) },
      ...points.map((point) => marker(shape, x(point.year), y(point.value), RADIUS)),
    ];
  });
}

const besides =
  (x: Plot['x'], places: number) =>
  (year: number): number =>
    x(year) + places * DODGE;

/** A year without a value breaks the line. */
function withGaps(points: readonly Point[]): (Point | null)[] {
  return points.flatMap((point, i) => {
    const before = points[i - 1];
    return before !== undefined && point.year > before.year + 1 ? [null, point] : [point];
  });
}

/** To the left of the counts. */
function saidMarks({ said }: SeriesDrawing, plot: Plot, placer: LabelPlacer): Mark[] {
  const { y } = plot;
  return said.flatMap(({ points }, i) =>
    points.map((point) => {
      const x = besides(plot.x, -1 - i);
      placer.block(around(x(point.year), y(point.value), RADIUS + 1.5));
      return marker(point.above ? 'triangle' : 'diamond', x(point.year), y(point.value), RADIUS);
    }),
  );
}

function goalMarks({ goals }: SeriesDrawing, plot: Plot, placer: LabelPlacer, measure: MeasureText): Mark[] {
  const { y, area } = plot;
  const within = (x: number) => Math.max(area.left, Math.min(x, area.right));
  const drawn = goals.map((goal) => ({
    ...goal,
    at: y(goal.value),
    parts: joinedParts(
      goal.spans.map(({ from, to }): [number, number] => [
        from === null ? area.left : within(onAxis(plot, from)),
        to === null ? area.right : within(onAxis(plot, to)),
      ]),
    ),
    dues: goal.spans.flatMap(({ to }) => (to === null ? [] : [within(onAxis(plot, to))])),
  }));
  // Lines first, so that no label lies on one.
  for (const { at, parts } of drawn) for (const [left, right] of parts) placer.blockLine(left, at, right, at);
  return drawn.flatMap(({ at, label, parts, dues }): Mark[] => {
    for (const x of dues) placer.block(around(x, at, RADIUS + 1.5));
    const marks: Mark[] = parts.map(([left, right]) =>
      line('goal', [left, at], [right, at], stroke('accent', 1.4)),
    );
    for (const x of dues) marks.push(marker('cross', x, at, RADIUS, 'accent', 'goal'));
    const candidates = parts.flatMap(([left, right]) => placesAlong(label, left, right, at));
    const placed = placeText(candidates, placer, measure);
    return placed ? [...marks, placed] : marks;
  });
}

/** Spans that follow each other without a gap are one. */
function joinedParts(spans: readonly [number, number][]): readonly [number, number][] {
  const parts: [number, number][] = [];
  for (const [left, right] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = parts.at(-1);
    if (last && left <= last[1]) last[1] = Math.max(last[1], right);
    else parts.push([left, Math.max(left, right)]);
  }
  return parts;
}

/** Above and below a level, from the left, the right and between. */
function placesAlong(words: string, left: number, right: number, at: number): TextMark[] {
  const style = { bold: true, color: 'accent' } as const;
  return [at - 3.5, at + 8.5].flatMap((y) => [
    text(words, left + 1, y, style),
    text(words, right - 1, y, { ...style, anchor: 'end' }),
    ...[0.25, 0.5, 0.75].map((share) =>
      text(words, left + share * (right - left), y, { ...style, anchor: 'middle' }),
    ),
    text(words, left - 4, y, { ...style, anchor: 'end' }),
    text(words, right + 4, y, style),
  ]);
}

/** The values of each line that are asked for first: its first, last, highest and lowest. */
function valueLabels(
  { lines }: SeriesDrawing,
  plot: Plot,
  placer: LabelPlacer,
  measure: MeasureText,
): Mark[] {
  const { y } = plot;
  return lines.flatMap(({ points }, i) => {
    const x = besides(plot.x, i);
    const [low, high] = extent(points, ({ value }) => value);
    const wanted = points.filter(
      ({ value }, at) => at === 0 || at === points.length - 1 || value === low || value === high,
    );
    return wanted.flatMap((point): Mark[] => {
      const [cx, cy] = [x(point.year), y(point.value)];
      const gap = RADIUS + 3;
      const style = { bold: false } as const;
      const candidates = [
        text(point.label, cx, cy - gap, { ...style, anchor: 'middle' }),
        text(point.label, cx, cy + gap + TEXT * 0.7, { ...style, anchor: 'middle' }),
        text(point.label, cx + gap, middleBaseline(cy), style),
        text(point.label, cx - gap, middleBaseline(cy), { ...style, anchor: 'end' }),
        text(point.label, cx - gap + 2, cy - gap, { ...style, anchor: 'end' }),
        text(point.label, cx + gap - 2, cy + gap + TEXT * 0.7, style),
        // At the edges of the plot, and clear of a line that rises or falls from the point.
        ...[0, 7].flatMap((more) => [
          text(point.label, cx + RADIUS, cy + gap + more + TEXT * 0.7, { ...style, anchor: 'end' }),
          text(point.label, cx - RADIUS, cy + gap + more + TEXT * 0.7, style),
          text(point.label, cx + RADIUS, cy - gap - more, { ...style, anchor: 'end' }),
          text(point.label, cx - RADIUS, cy - gap - more, style),
        ]),
      ];
      const placed = placeText(candidates, placer, measure);
      return placed ? [ground(areaOf(placed, measure)), placed] : [];
    });
  });
}
