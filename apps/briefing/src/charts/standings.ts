/** Claims by what supports them: a bar a standing, with sign, word and number. Lengths are points. */
import { scaleLinear } from 'd3-scale';
import { wrap } from './fit-text.ts';
import { LEADING, line, middleBaseline, rect, stroke, TEXT, text, textLines } from './marks.ts';
import type { Mark, MeasureText, Scene } from './scene.ts';
import { sign } from './signs.ts';
import type { WordedDrawing } from './view/types.ts';

type StandingsDrawing = WordedDrawing<'standings'>;

const NARROW = 300;
const SIDE = 7;
const INDENT = SIDE + 5;
const BAR = 9;
const BETWEEN = 6;

export function drawStandings({ rows }: StandingsDrawing, width: number, measure: MeasureText): Scene {
  const narrow = width < NARROW;
  // Words stand beside their bar, or on narrow places above it.
  const names = (narrow ? width : Math.round(width * 0.32)) - INDENT;
  const left = narrow ? 0 : INDENT + names + 8;
  const numbers = Math.max(0, ...rows.map(({ count }) => measure(String(count), 'sans-bold', TEXT)));
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const x = scaleLinear([0, most], [left, width - numbers - 6]);
  const marks: Mark[] = [];
  let y = 0;
  for (const { symbol, word, count } of rows) {
    const lines = wrap(word, names, measure);
    marks.push(...sign(symbol, SIDE / 2, y + LEADING / 2, SIDE));
    marks.push(...textLines(lines, INDENT, y));
    const middle = narrow ? y + LEADING * lines.length + BAR / 2 + 2 : y + LEADING / 2;
    marks.push(
      rect('data', [left, middle - BAR / 2, x(count) - left, BAR], 'muted'),
      text(String(count), x(count) + 4, middleBaseline(middle), { bold: true }),
    );
    y = Math.max(y + LEADING * lines.length, middle + BAR / 2) + BETWEEN;
  }
  const height = Math.max(1, y - BETWEEN + 1);
  if (!narrow) marks.push(line('axis', [left, 0], [left, height], stroke('ink', 0.6)));
  return { width, height, marks };
}
