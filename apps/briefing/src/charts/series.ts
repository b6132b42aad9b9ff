/**
 * Values by year: one line an authority, hollow marks for what was said, goals from when they were set to when they were
 * due, and the meeting. Lengths are points.
 */
import { type LegendEntry, legend } from './legend.ts';
import { LEADING, line, marker, stroke, TEXT } from './marks.ts';
import { labelPlacer } from './place-labels.ts';
import type { MeasureText, Scene } from './scene.ts';
import { eventMarks, goalMarks, lineMarks, lineNames, saidMarks, valueLabels } from './series-marks.ts';
import { look, type NumberWords, plotOf, RADIUS, type SeriesDrawing, xAxis, yAxis } from './series-plot.ts';

/** At the side of a page a drawing takes less of its height. */
const NARROW = 260;
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
  const height = top + (width < NARROW ? 128 : Math.max(150, Math.min(168, width * 0.5)));
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

/** How many rows the names of the meetings may need: one each, where they do not fit into one together. */
function eventRows({ events }: SeriesDrawing, width: number, measure: MeasureText): number {
  const room = events.reduce((sum, { label }) => sum + measure(label, 'sans', TEXT) + TEXT, 0);
  return room <= width ? Math.min(1, events.length) : events.length;
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
