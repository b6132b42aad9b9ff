/** Commitments down, time across: the sign of a status where it begins, at the end its word. Lengths are points. */

import { shorten, wrap } from './fit-text.ts';
import { legend } from './legend.ts';
import { HAIR, LEADING, line, middleBaseline, stroke, TEXT, text, textLines } from './marks.ts';
import type { Mark, MeasureText, Scene } from './scene.ts';
import { sign } from './signs.ts';
import type { WordedDrawing } from './view/types.ts';

type MatrixDrawing = WordedDrawing<'matrix'>;

const NARROW = 300;
const SIDE = 6.4;
const PADDING = 3;

export function drawMatrix(
  { columns, rows, legend: entries }: MatrixDrawing,
  width: number,
  measure: MeasureText,
): Scene {
  const narrow = width < NARROW;
  const words = Math.max(0, ...rows.map(({ now }) => measure(now, 'sans-bold', TEXT)));
  // Titles stand beside their row, or on narrow places above it.
  const left = narrow ? 0 : Math.round(width * 0.4);
  const right = width - Math.min(words, width * 0.3) - 7;
  const step = (right - left) / Math.max(1, columns.length);
  const x = (i: number): number => left + step * (i + 0.5);

  const key = legend(
    entries.map(({ symbol, word }) => ({ words: word, sign: (sx, sy) => sign(symbol, sx, sy, SIDE) })),
    width,
    measure,
  );
  const marks: Mark[] = [...key.marks];
  let y = key.height + 2;
  const every = Math.max(
    1,
    Math.ceil((Math.max(0, ...columns.map((one) => measure(one, 'sans', TEXT))) + 3) / step),
  );
  columns.forEach((column, i) => {
    const half = measure(column, 'sans', TEXT) / 2;
    if ((columns.length - 1 - i) % every === 0 && x(i) >= half)
      marks.push(
        text(column, x(i), middleBaseline(y + LEADING / 2), {
          anchor: 'middle',
          color: 'muted',
          role: 'axis',
        }),
      );
  });
  y += LEADING + 2;
  marks.push(line('axis', [0, y], [width, y], stroke('ink', 0.6)));
  for (const { title, cells, now } of rows) {
    const lines = wrap(title, narrow ? width : left - 8, measure);
    y += PADDING;
    marks.push(...textLines(lines, 0, y));
    const signs = narrow ? y + LEADING * (lines.length + 0.5) : y + (LEADING * lines.length) / 2;
    marks.push(...statuses(cells, x, signs));
    marks.push(
      text(shorten(now, width - right - 6, measure, 'sans-bold'), right + 6, middleBaseline(signs), {
        bold: true,
      }),
    );
    y += LEADING * (lines.length + (narrow ? 1 : 0)) + PADDING;
    marks.push(line('grid', [0, y], [width, y], stroke('rule', HAIR)));
  }
  return { width, height: y + 1, marks };
}

/** A sign where a status begins, and a line for as long as it lasts. */
function statuses(
  cells: MatrixDrawing['rows'][number]['cells'],
  x: (i: number) => number,
  y: number,
): Mark[] {
  const starts = cells.flatMap((symbol, i) => (symbol === cells[i - 1] ? [] : [i]));
  return starts.flatMap((start, at): Mark[] => {
    const next = starts[at + 1];
    const [from, to] = [
      x(start) + SIDE / 2 + 1.5,
      next === undefined ? x(cells.length - 1) : x(next) - SIDE / 2 - 1.5,
    ];
    const symbol = cells[start];
    return [
      ...(symbol === undefined ? [] : sign(symbol, x(start), y, SIDE)),
      ...(to > from ? [line('data', [from, y], [to, y], stroke('muted', 0.7))] : []),
    ];
  });
}
