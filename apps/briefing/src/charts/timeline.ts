/** Steps along time: in lanes, or on narrow places one below the other. */
import type { MeasureText } from '../text/text-width.ts';
import type { TimelineDrawing } from '../view/charts/types.ts';
import type { ChartScene } from './scene.ts';
import { drawLanes } from './timeline-lanes.ts';
import { drawList } from './timeline-list.ts';

const NARROW = 300;

export function drawTimeline(drawing: TimelineDrawing, width: number, measure: MeasureText): ChartScene {
  return width < NARROW ? drawList(drawing, width, measure) : drawLanes(drawing, width, measure);
}
