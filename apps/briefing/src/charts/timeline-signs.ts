/** What the steps of a timeline are drawn as, and the legend that says so. */

import type { LegendEntry } from './legend.ts';
import { type MarkerShape, marker } from './marks.ts';
import type { WordedDrawing } from './view/types.ts';

type TimelineDrawing = WordedDrawing<'timeline'>;

export type Lane = TimelineDrawing['lanes'][number];
export type Step = Lane['steps'][number];

export const RADIUS = 2.6;
export const SHAPES: Readonly<Record<Step['state'], MarkerShape>> = {
  met: 'disc',
  partly: 'square',
  'not-met': 'cross',
  ahead: 'ring',
};

export function legendOf({ legend }: TimelineDrawing): LegendEntry[] {
  return legend.map(({ state, word }) => ({
    words: word,
    sign: (x, y) => [marker(SHAPES[state], x, y, RADIUS, 'ink', 'sign')],
  }));
}
