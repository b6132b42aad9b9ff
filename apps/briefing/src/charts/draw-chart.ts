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

export function drawChart(
  drawing: WordedDrawing,
  width: number,
  measure: MeasureText,
  number: NumberWords,
): Scene {
  switch (drawing.kind) {
    case 'series':
      return drawSeries(drawing, width, measure, number);
    case 'timeline':
      return drawTimeline(drawing, width, measure);
    case 'ladder':
      return drawLadder(drawing, width, measure);
    case 'shares':
      return drawShares(drawing, width, measure);
    case 'measures':
      return drawMeasures(drawing, width, measure);
    case 'matrix':
      return drawMatrix(drawing, width, measure);
    case 'standings':
      return drawStandings(drawing, width, measure);
    case 'strip':
      return drawStrip(drawing, width, measure);
    case 'next':
      return drawNext(drawing, width, measure);
    case 'map':
      return drawMap(drawing, width, measure);
  }
}

/** The pictures of a report, to be drawn at the width of their place. */
export function picturesOf(charts: readonly Worded<ChartView>[], number: NumberWords): Pictures {
  return new Map(
    charts.map(({ name, drawing }) => [name, (width, measure) => drawChart(drawing, width, measure, number)]),
  );
}
