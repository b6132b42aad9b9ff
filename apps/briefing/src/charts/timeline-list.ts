/** Narrow: all steps of a timeline in the order of time, down a line. Lengths are points. */

import { wrap } from './fit-text.ts';
import { legend } from './legend.ts';
import { LEADING, line, marker, stroke, textLines } from './marks.ts';
import type { Mark, MeasureText, Scene } from './scene.ts';
import { legendOf, RADIUS, SHAPES } from './timeline-signs.ts';
import type { WordedDrawing } from './view/types.ts';

type TimelineDrawing = WordedDrawing<'timeline'>;

interface Entry {
  readonly at: number;
  readonly date: string;
  readonly words: string;
  readonly lane: string | null;
  readonly sign: (x: number, y: number) => Mark;
}

export function drawList(drawing: TimelineDrawing, width: number, measure: MeasureText): Scene {
  const { lanes, event, asOf } = drawing;
  const key = legend(legendOf(drawing), width, measure);
  const fixed = [event, asOf].map(
    ({ at, date, label }): Entry => ({
      at,
      date,
      words: label,
      lane: null,
      sign: (x, y) => marker('diamond', x, y, RADIUS + 0.6, 'accent'),
    }),
  );
  const steps = lanes.flatMap(({ title, steps: own }) =>
    own.map(
      ({ at, date, label, state }): Entry => ({
        at,
        date,
        words: label,
        lane: title,
        sign: (x, y) => marker(SHAPES[state], x, y, RADIUS),
      }),
    ),
  );
  const entries = [...fixed, ...steps].sort((a, b) => a.at - b.at);
  const axis = RADIUS + 2;
  const left = axis + 9;
  const room = width - left;
  const marks: Mark[] = [];
  let y = key.height + 4;
  const middles: number[] = [];
  for (const { date, words, lane, sign } of entries) {
    const color = lane === null ? 'accent' : 'ink';
    const lines = wrap(words, room, measure, { face: lane === null ? 'sans-bold' : 'sans' });
    const head = wrap(lane === null ? date : `${date} · ${lane}`, room, measure, { face: 'sans' });
    middles.push(y + LEADING / 2);
    marks.push(sign(axis, y + LEADING / 2));
    marks.push(...textLines(head, left, y, { color: 'muted' }));
    marks.push(...textLines(lines, left, y + LEADING * head.length, { bold: lane === null, color }));
    y += LEADING * (head.length + lines.length) + 5;
  }
  const ends = [middles[0] ?? 0, middles.at(-1) ?? 0] as const;
  return {
    width,
    height: y,
    marks: [...key.marks, line('axis', [axis, ends[0]], [axis, ends[1]], stroke('muted', 0.6)), ...marks],
  };
}
