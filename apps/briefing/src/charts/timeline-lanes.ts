/** Steps of a timeline in lanes along a scale of time. Lengths are points. */
import { extent, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { shorten } from './fit-text.ts';
import { legend } from './legend.ts';
import { areaOf, ground, HAIR, LEADING, line, marker, middleBaseline, stroke, TEXT, text } from './marks.ts';
import { around, labelPlacer } from './place-labels.ts';
import { placeText } from './place-text.ts';
import type { Mark, MeasureText, Scene, TextMark } from './scene.ts';
import { type Lane, legendOf, RADIUS, SHAPES, type Step } from './timeline-signs.ts';
import type { WordedDrawing } from './view/types.ts';

type TimelineDrawing = WordedDrawing<'timeline'>;

/** Room that a row of labels takes, and the title of a lane. */
const ROW = LEADING + 1.5;

/** What keeps labels of one row apart. */
const APART = 4;

export function drawLanes(drawing: TimelineDrawing, width: number, measure: MeasureText): Scene {
  const { lanes, event, asOf } = drawing;
  const key = legend(legendOf(drawing), width, measure);
  const moments = [event.at, asOf.at, ...lanes.flatMap(({ steps }) => steps.map(({ at }) => at))];
  const [first = event.at, last = event.at] = extent(moments);
  const years = range(Math.floor(first), Math.max(Math.ceil(last), Math.floor(first) + 1) + 1);
  const domain = [years[0] ?? 0, years.at(-1) ?? 1];
  const x = scaleLinear(domain, [6, width - 6]);
  const names = dayNames(drawing, x, width, measure);
  const top = key.height + names.rows * ROW + 4;

  const marks: Mark[] = [];
  let y = top;
  for (const lane of lanes) {
    const drawn = drawLane(lane, x, y, width, measure);
    marks.push(...drawn.marks);
    y += drawn.height;
  }
  const bottom = y;
  return {
    width,
    height: bottom + LEADING + 4,
    marks: [
      ...key.marks,
      ...years.map((year) => line('grid', [x(year), top], [x(year), bottom], stroke('rule', HAIR))),
      ...yearLabels(years, x, bottom + LEADING, measure),
      ...rules(names, x, key.height, bottom),
      ...marks,
    ],
  };
}

/** Each year is named in the middle of its room; where that is short, every other one. */
function yearLabels(
  years: readonly number[],
  x: (year: number) => number,
  y: number,
  measure: MeasureText,
): Mark[] {
  const room = x(1) - x(0);
  const step = Math.max(1, Math.ceil((measure('2000', 'sans', TEXT) + 3) / room));
  return years
    .slice(0, -1)
    .filter((_, i) => i % step === 0)
    .map((year) => text(String(year), x(year + 0.5), y, { anchor: 'middle', color: 'muted', role: 'axis' }));
}

interface DayNames {
  /** In the order of time; `left` is where the words begin. */
  readonly days: readonly { readonly at: number; readonly words: string; readonly left: number }[];
  /** One where the words keep apart, else two. */
  readonly rows: number;
}

/** What stands above the lines of the two days. */
function dayNames(
  { event, asOf }: TimelineDrawing,
  x: (at: number) => number,
  width: number,
  measure: MeasureText,
): DayNames {
  const days = [event, asOf].map(({ at, label, date }, i) => {
    const words = shorten(`${label}, ${date}`, width - 4, measure, 'sans-bold');
    const room = measure(words, 'sans-bold', TEXT);
    const left = Math.max(0, Math.min(x(at) - (i === 0 ? 4 : room - 4), width - room));
    return { at, words, left, right: left + room };
  });
  const [first, second] = days;
  const apart = first !== undefined && second !== undefined && first.right + LEADING < second.left;
  return { days, rows: apart ? 1 : 2 };
}

/** The day of the meeting and the day of the report, through all lanes. */
function rules({ days, rows }: DayNames, x: (at: number) => number, top: number, bottom: number): Mark[] {
  return days.flatMap(({ at, words, left }, i): Mark[] => {
    const y = top + Math.min(rows, i + 1) * ROW - 2;
    return [
      line(
        'axis',
        [x(at), y + 3],
        [x(at), bottom],
        i === 0 ? stroke('accent', 1.2) : stroke('accent', 0.8, [2, 2]),
      ),
      text(words, left, y, { bold: true, color: 'accent' }),
    ];
  });
}

/** A lane: its title, then its steps on one level, with labels in as many rows as keep them apart. */
function drawLane(
  { title, steps }: Lane,
  x: (at: number) => number,
  top: number,
  width: number,
  measure: MeasureText,
): { marks: readonly Mark[]; height: number } {
  const level = top + ROW + 5;
  const rows = steps.length + 1;
  const placer = labelPlacer({ left: 0, top, right: width, bottom: level + rows * ROW + 5 });
  const head = text(shorten(title, width, measure, 'sans-bold'), 0, top + LEADING, { bold: true });
  // Lines lie behind, labels on paper before them.
  const marks: Mark[] = [line('grid', [0, top], [width, top], stroke('rule', HAIR))];
  const labels: Mark[] = [ground(areaOf(head, measure)), head];
  placer.block(areaOf(head, measure));
  const [from, to] = [steps[0]?.at, steps.at(-1)?.at];
  if (from !== undefined && to !== undefined && to > from)
    marks.push(line('leader', [x(from), level], [x(to), level], stroke('ink', 0.7)));
  if (from !== undefined && to !== undefined) placer.blockLine(x(from), level, x(to), level);
  for (const { at } of steps) placer.block(around(x(at), level, RADIUS + 2, RADIUS + 1));
  let lowest = level + RADIUS + 3;
  for (const step of steps) {
    const at = x(step.at);
    labels.push(marker(SHAPES[step.state], at, level, RADIUS));
    const placed = placeText(labelsOf(step, at, level, rows, width, measure), placer, measure);
    if (placed === undefined) continue;
    const taken = areaOf(placed, measure);
    labels.push(ground(taken), placed);
    // So that the next one does not touch it.
    placer.block({ ...taken, left: taken.left - APART, right: taken.right + APART });
    if (taken.top > level) marks.push(line('leader', [at, level], [at, taken.top], stroke('muted', HAIR)));
    lowest = Math.max(lowest, placed.y + 3);
  }
  return { marks: [...marks, ...labels], height: lowest - top + 2 };
}

/** Beside the mark, then row by row below it. */
function labelsOf(
  step: Step,
  at: number,
  level: number,
  rows: number,
  width: number,
  measure: MeasureText,
): TextMark[] {
  const words = shorten(`${step.label}, ${step.date}`, width, measure);
  const room = measure(words, 'sans', TEXT);
  const below = range(rows).flatMap((row) => {
    const y = level + (row + 1) * ROW;
    const lefts = [at - 2, at - room + 2, Math.max(0, Math.min(at - room / 2, width - room))];
    return lefts.map((left) => text(words, left, y));
  });
  return [
    text(words, at + RADIUS + 3.5, middleBaseline(level)),
    text(words, at - RADIUS - 3.5, middleBaseline(level), { anchor: 'end' }),
    ...below,
  ];
}
