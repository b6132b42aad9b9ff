/** What stands in the plot of a series: lines with their names and values, what was said, goals, the meetings. */
import { extent } from 'd3-array';
import { line as lineOf } from 'd3-shape';
import type { Worded } from '../messages/in-words.ts';
import { shorten } from './fit-text.ts';
import { areaOf, ground, LEADING, line, marker, middleBaseline, stroke, TEXT, text } from './marks.ts';
import { around, type LabelPlacer } from './place-labels.ts';
import { placeText } from './place-text.ts';
import { recordPath } from './record-path.ts';
import type { Mark, MeasureText, TextMark } from './scene.ts';
import { besides, look, onAxis, type Plot, RADIUS, type SeriesDrawing } from './series-plot.ts';
import type { YearValue } from './view/types.ts';

type Point = Worded<YearValue>;

/** The meetings as lines across, named above the plot in so many rows. */
export function eventMarks(
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
export function lineNames(
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

export function lineMarks({ lines }: SeriesDrawing, plot: Plot, placer: LabelPlacer): Mark[] {
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

/** A year without a value breaks the line. */
function withGaps(points: readonly Point[]): (Point | null)[] {
  return points.flatMap((point, i) => {
    const before = points[i - 1];
    return before !== undefined && point.year > before.year + 1 ? [null, point] : [point];
  });
}

/** To the left of the counts. */
export function saidMarks({ said }: SeriesDrawing, plot: Plot, placer: LabelPlacer): Mark[] {
  const { y } = plot;
  return said.flatMap(({ points }, i) =>
    points.map((point) => {
      const x = besides(plot.x, -1 - i);
      placer.block(around(x(point.year), y(point.value), RADIUS + 1.5));
      return marker(point.above ? 'triangle' : 'diamond', x(point.year), y(point.value), RADIUS);
    }),
  );
}

export function goalMarks(
  { goals }: SeriesDrawing,
  plot: Plot,
  placer: LabelPlacer,
  measure: MeasureText,
): Mark[] {
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
export function valueLabels(
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
      ];
      const placed = placeText(candidates, placer, measure);
      return placed ? [ground(areaOf(placed, measure)), placed] : [];
    });
  });
}
