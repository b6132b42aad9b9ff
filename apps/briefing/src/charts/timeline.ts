/** Steps along time: in lanes, or on narrow places one below the other. */

import type { MeasureText, Scene } from './scene.ts';
import { drawLanes } from './timeline-lanes.ts';
import { drawList } from './timeline-list.ts';
import type { WordedDrawing } from './view/types.ts';

type TimelineDrawing = WordedDrawing<'timeline'>;

const NARROW = 300;

export function drawTimeline(drawing: TimelineDrawing, width: number, measure: MeasureText): Scene {
  return width < NARROW ? drawList(drawing, width, measure) : drawLanes(drawing, width, measure);
}
