/** Steps along time: in lanes, or on narrow places one below the other. */

import type { Worded } from '../messages/in-words.ts';
import type { MeasureText, Scene } from './scene.ts';
import { drawLanes } from './timeline-lanes.ts';
import { drawList } from './timeline-list.ts';
import type { TimelineDrawing as View } from './view/types.ts';

type TimelineDrawing = Worded<View>;

const NARROW = 300;

export function drawTimeline(drawing: TimelineDrawing, width: number, measure: MeasureText): Scene {
  return width < NARROW ? drawList(drawing, width, measure) : drawLanes(drawing, width, measure);
}
