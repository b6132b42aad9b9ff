/** Each kind of drawing with the function that lays it out. */

import type { Worded } from '../messages/in-words.ts';
import { drawLadder } from './ladder.ts';
import { drawMap } from './map.ts';
import { drawMatrix } from './matrix.ts';
import { drawMeasures } from './measures.ts';
import { drawNext } from './next.ts';
import type { MeasureText, Pictures, Scene } from './scene.ts';
import { drawSeries } from './series.ts';
import type { NumberWords } from './series-plot.ts';
import { drawShares } from './shares.ts';
import { drawStandings } from './standings.ts';
import { drawStrip } from './strip.ts';
import { drawTimeline } from './timeline.ts';
import type { ChartView, WordedDrawing } from './view/types.ts';

type Draw<Drawing> = (drawing: Drawing, width: number, measure: MeasureText, number: NumberWords) => Scene;

const DRAW: { readonly [Kind in WordedDrawing['kind']]: Draw<WordedDrawing<Kind>> } = {
  series: drawSeries,
  timeline: drawTimeline,
  ladder: drawLadder,
  shares: drawShares,
  measures: drawMeasures,
  matrix: drawMatrix,
  standings: drawStandings,
  strip: drawStrip,
  next: drawNext,
  map: drawMap,
};

export const drawChart: Draw<WordedDrawing> = (drawing, ...place) =>
  (DRAW[drawing.kind] as Draw<WordedDrawing>)(drawing, ...place);

/** The pictures of a report, to be drawn at the width of their place. */
export function picturesOf(charts: readonly Worded<ChartView>[], number: NumberWords): Pictures {
  return new Map(
    charts.map(({ name, drawing }) => [name, (width, measure) => drawChart(drawing, width, measure, number)]),
  );
}
