/** What the steps of a timeline are drawn as, and the legend that says so. */

import type { LegendEntry } from './legend.ts';
import { type MarkerShape, marker } from './marks.ts';
import type { TimelineDrawing } from './view/types.ts';

export type Lane = TimelineDrawing['lanes'][number];
export type Step = Lane['steps'][number];

export const RADIUS = 2.6;
export const SHAPES: Readonly<Record<Step['state'], MarkerShape>> = {
  met: 'disc',
  partly: 'square',
  'not-met': 'cross',
  ahead: 'ring',
};
const WORDS: Readonly<Record<Step['state'], string>> = {
  met: 'Done',
  partly: 'Done in part',
  'not-met': 'Not done',
  ahead: 'Planned',
};

export function legendOf({ lanes }: TimelineDrawing): LegendEntry[] {
  const states = (Object.keys(SHAPES) as Step['state'][]).filter((state) =>
    lanes.some(({ steps }) => steps.some((step) => step.state === state)),
  );
  return states.map((state) => ({
    words: WORDS[state],
    sign: (x, y) => [marker(SHAPES[state], x, y, RADIUS, 'ink', 'sign')],
  }));
}
