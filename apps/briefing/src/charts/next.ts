/** What comes next, on a line of time to scale. Lengths are points. */
import { scaleLinear } from 'd3-scale';
import { shorten, wrap } from './fit-text.ts';
import { LEADING, line, marker, middleBaseline, stroke, TEXT, text, textLines } from './marks.ts';
import type { Mark, MeasureText, Scene } from './scene.ts';
import type { WordedDrawing } from './view/types.ts';

type NextDrawing = WordedDrawing<'next'>;

const RADIUS = 3.2;
const TOP = RADIUS + 2;
/** How wide the lines of a label may be: that is taken which makes the picture lowest. */
const WIDTHS = [46, 64, 82, 110, 140];
/** What keeps two labels apart. */
const APART = 7;

export function drawNext(drawing: NextDrawing, width: number, measure: MeasureText): Scene {
  const [first, ...others] = WIDTHS.map((room) => sceneOf(drawing, width, measure, room));
  return others.reduce((best, one) => (one.height < best.height ? one : best), first as Scene);
}

/** @param room for the lines of a label that has another beside it */
function sceneOf({ steps, from }: NextDrawing, width: number, measure: MeasureText, room: number): Scene {
  const to = Math.max(from + 1, ...steps.map(({ at }) => at));
  const x = scaleLinear([from, to], [RADIUS + 1, width - RADIUS - 1]);
  const placed = steps.map((step, i) => {
    const at = x(step.at);
    const beside = (i + 1 < steps.length ? x(steps[i + 1]?.at ?? to) : width) - at - APART;
    const widest = WIDTHS.at(-1) ?? room;
    const lines = wrap(step.label, Math.min(widest, Math.max(room, beside)), measure, { face: 'sans-bold' });
    const date = shorten(step.date, width, measure);
    const wide = Math.max(
      measure(date, 'sans', TEXT),
      ...lines.map((one) => measure(one, 'sans-bold', TEXT)),
    );
    // From its mark to the right, or within the frame.
    const left = Math.max(0, Math.min(at - RADIUS, width - wide));
    return { ...step, at, date, lines, left, right: left + wide };
  });
  const marks: Mark[] = [line('axis', [0, TOP], [width, TOP], stroke('accent', 1.2))];
  // Labels that would run into each other stand in rows, the earlier one lower, so that no line to it crosses a label.
  const rows: { start: number; height: number }[] = [];
  const inRows = placed.toReversed().map((step) => {
    const free = rows.findIndex(({ start }) => step.right + APART <= start);
    const row = free === -1 ? rows.length : free;
    const height = LEADING * (step.lines.length + 1) + 2;
    rows[row] = { start: step.left, height: Math.max(rows[row]?.height ?? 0, height) };
    return { ...step, row };
  });
  const topOf = (row: number) =>
    TOP + RADIUS + 2 + rows.slice(0, row).reduce((all, { height }) => all + height, 0);
  for (const { at, date, lines, left, row } of inRows) {
    const top = topOf(row);
    if (row > 0) marks.push(line('leader', [at, TOP], [at, top], stroke('rule', 0.5)));
    marks.push(marker('ring', at, TOP, RADIUS, 'accent'));
    marks.push(text(date, left, middleBaseline(top + LEADING / 2), { color: 'muted' }));
    marks.push(...textLines(lines, left, top + LEADING, { bold: true }));
  }
  return { width, height: topOf(rows.length) + 1, marks };
}
