/** Each kind of drawing with the function that lays it out. */
import type { MeasureText } from '../text/text-width.ts';
import type { ChartView, Drawing } from '../view/charts/types.ts';
import type { ChartScene, Pictures } from './scene.ts';
import { drawSeries } from './series.ts';

function drawChart(drawing: Drawing, width: number, measure: MeasureText): ChartScene {
  switch (drawing.kind) {
    case 'series':
      return drawSeries(drawing, width, measure);
  }
}

/** The pictures of a report, to be drawn at the width of their place. */
export function picturesOf(charts: readonly ChartView[]): Pictures {
  return new Map(
    charts.map(({ name, drawing }) => [name, (width, measure) => drawChart(drawing, width, measure)]),
  );
}
