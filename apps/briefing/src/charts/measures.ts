/** Numbers as bars one below the other, in the order of time, with their aim across. Lengths are points. */
import { scaleLinear } from 'd3-scale';
import { shorten, wrap } from './fit-text.ts';
import {
  areaOf,
  ground,
  LEADING,
  line,
  middleBaseline,
  rect,
  stroke,
  TEXT,
  text,
  textLines,
} from './marks.ts';
import type { Mark, MeasureText, Scene } from './scene.ts';
import type { WordedDrawing } from './view/types.ts';

type MeasuresDrawing = WordedDrawing<'measures'>;

const BAR = 8;
const BETWEEN = 6;

export function drawMeasures(
  { rows, aim, whole }: MeasuresDrawing,
  width: number,
  measure: MeasureText,
): Scene {
  const values = rows.map(({ text: words }) => shorten(words, width * 0.4, measure, 'sans-bold'));
  const room = Math.max(0, ...values.map((words) => measure(words, 'sans-bold', TEXT))) + 6;
  const most = whole ?? Math.max(1e-9, aim?.value ?? 0, ...rows.map(({ value }) => value));
  const x = scaleLinear([0, most], [0, width - room]).clamp(true);
  const marks: Mark[] = [];
  const top = aim === null ? 0 : LEADING + 3;
  let y = top;
  rows.forEach(({ label, value }, i) => {
    const lines = wrap(label, width - 4, measure);
    marks.push(...textLines(lines, 2, y));
    y += LEADING * lines.length;
    const [from, to] = [y + 1, y + 1 + BAR];
    const words = text(values[i] ?? '', x(value) + 4, middleBaseline((from + to) / 2), { bold: true });
    marks.push(rect('data', [0, from, x(value), BAR], 'muted'));
    // Across the bars alone, so that it runs through no label.
    if (aim !== null)
      marks.push(line('goal', [x(aim.value), from - 1], [x(aim.value), to + 1], stroke('accent', 1.6)));
    marks.push(ground(areaOf(words, measure)), words);
    y = to + BETWEEN;
  });
  const height = Math.max(1, y - BETWEEN + 2);
  const axis = line('axis', [0, top], [0, height], stroke('ink', 0.6));
  return {
    width,
    height,
    marks: [axis, ...(aim ? [aimLabel(aim, x(aim.value), width, measure)] : []), ...marks],
  };
}

/** Above the line, within the drawing. */
function aimLabel(
  { label }: NonNullable<MeasuresDrawing['aim']>,
  at: number,
  width: number,
  measure: MeasureText,
): Mark {
  const words = shorten(label, width, measure, 'sans-bold');
  const left = Math.max(0, Math.min(at, width) - measure(words, 'sans-bold', TEXT));
  return text(words, left, middleBaseline(LEADING / 2), { bold: true, color: 'accent' });
}
