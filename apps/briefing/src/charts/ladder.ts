/** Rungs one above the other, the firmest on top, each with what rests on it. Lengths are points. */

import { wrap } from './fit-text.ts';
import { legend } from './legend.ts';
import { LEADING, line, middleBaseline, stroke, text, textLines } from './marks.ts';
import type { Mark, MeasureText, Scene } from './scene.ts';
import { sign } from './signs.ts';
import type { WordedDrawing } from './view/types.ts';

type LadderDrawing = WordedDrawing<'ladder'>;

type Rung = LadderDrawing['rungs'][number];

const NARROW = 300;
const SIDE = 6;
const INDENT = SIDE + 5;
const GAP = 14;
const PADDING = 5;
const BETWEEN = 2.5;

export function drawLadder(
  { rungs, legend: entries, nothing, untracked }: LadderDrawing,
  width: number,
  measure: MeasureText,
): Scene {
  const narrow = width < NARROW;
  const rail = 5;
  const names = narrow ? 0 : Math.round(width * 0.2);
  const left = rail * 2 + names + (narrow ? 0 : GAP);
  const room = width - left - rail;
  const count = narrow ? 1 : Math.max(1, Math.floor((room + GAP) / (130 + GAP)));
  const column = (room - (count - 1) * GAP) / count;

  const marks: Mark[] = [];
  const steps: number[] = [];
  let y = 1;
  for (const rung of [...rungs].reverse()) {
    const top = y + PADDING;
    const name = wrap(rung.word, narrow ? width - 4 * rail : names, measure, { face: 'sans-bold' });
    marks.push(...textLines(name, rail * 2, top, { bold: true }));
    const nameHeight = name.length * LEADING;
    const start = narrow ? top + nameHeight + BETWEEN : top;
    const items = placeItems(rung, nothing, left, start, column, count, measure);
    marks.push(...items.marks);
    y = Math.max(top + nameHeight, start + items.height) + PADDING;
    steps.push(y);
  }
  steps.pop();
  const foot = legend(
    [
      ...entries.map(({ symbol, word }) => ({
        words: word,
        sign: (x: number, at: number) => sign(symbol, x, at, SIDE),
      })),
      ...(rungs.some(({ items }) => items.some((item) => item.status === null))
        ? [{ words: untracked, sign: (x: number, at: number) => [dash(x - SIDE / 2, at)] }]
        : []),
    ],
    width,
    measure,
    y + 4,
  );
  const rails = [1, width - 1].map((x) => line('axis', [x, 0], [x, y], stroke('accent', 1.6)));
  const treads = steps.map((at) => line('axis', [1, at], [width - 1, at], stroke('accent', 0.8)));
  return { width, height: y + 4 + foot.height, marks: [...rails, ...treads, ...marks, ...foot.marks] };
}

/** In columns, filled one after the other so that each is read downwards. */
function placeItems(
  { items }: Rung,
  nothing: string,
  left: number,
  top: number,
  column: number,
  count: number,
  measure: MeasureText,
): { marks: readonly Mark[]; height: number } {
  if (items.length === 0)
    return {
      marks: [text(nothing, left, middleBaseline(top + LEADING / 2), { color: 'muted' })],
      height: LEADING,
    };
  const blocks = items.map((item) => ({ item, lines: wrap(item.text, column - INDENT, measure) }));
  const heights = blocks.map(({ lines }) => lines.length * LEADING + BETWEEN);
  const limit = lowestLimit(heights, count);
  const marks: Mark[] = [];
  let [at, y, height] = [0, 0, 0];
  blocks.forEach(({ item, lines }, i) => {
    if (y > 0 && y + (heights[i] ?? 0) > limit + 0.01) [at, y] = [at + 1, 0];
    const x = left + at * (column + GAP);
    const middle = top + y + LEADING / 2;
    marks.push(...(item.status ? sign(item.status, x + SIDE / 2, middle, SIDE) : [dash(x, middle)]));
    marks.push(...textLines(lines, x + INDENT, top + y));
    y += heights[i] ?? 0;
    height = Math.max(height, y - BETWEEN);
  });
  return { marks, height };
}

const dash = (x: number, y: number): Mark =>
  line('sign', [x + 1, y], [x + SIDE - 1, y], stroke('muted', 0.8));

/** The least height at which so many columns hold all, in order. */
function lowestLimit(heights: readonly number[], count: number): number {
  const columnsAt = (limit: number): number => {
    let [columns, y] = [1, 0];
    for (const height of heights) {
      if (y > 0 && y + height > limit + 0.01) [columns, y] = [columns + 1, 0];
      y += height;
    }
    return columns;
  };
  const sums = heights.flatMap((_, i) => heights.slice(i).map((__, j) => total(heights.slice(i, i + j + 1))));
  return (
    sums.sort((a, b) => a - b).find((limit) => limit >= Math.max(...heights) && columnsAt(limit) <= count) ??
    total(heights)
  );
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
