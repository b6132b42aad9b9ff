/** Bars of one length, divided by shares; every part has its words and its number. Lengths are points. */
import { scaleLinear } from 'd3-scale';
import type { Worded } from '../messages/in-words.ts';
import { shorten, wrap } from './fit-text.ts';
import { areaOf, ground, LEADING, line, middleBaseline, stroke, TEXT, text } from './marks.ts';
import type { Mark, MeasureText, RectMark, Scene } from './scene.ts';
import type { SharesDrawing as View } from './view/types.ts';

type SharesDrawing = Worded<View>;

type Bar = SharesDrawing['bars'][number];

const BAR = 18;

export function drawShares({ bars }: SharesDrawing, width: number, measure: MeasureText): Scene {
  const marks: Mark[] = [];
  let y = 0;
  bars.forEach((bar, i) => {
    if (i > 0) y += 12;
    for (const words of wrap(bar.title, width, measure, { face: 'sans-bold' })) {
      marks.push(text(words, 0, middleBaseline(y + LEADING / 2), { bold: true }));
      y += LEADING;
    }
    const drawn = drawBar(bar, y + 3, width, measure);
    marks.push(...drawn.marks);
    y = drawn.bottom;
  });
  return { width, height: y + 1, marks };
}

/** Parts alternate between two shades, with paper between them: neighbours differ in print without colour. */
function drawBar(
  bar: Bar,
  top: number,
  width: number,
  measure: MeasureText,
): { marks: Mark[]; bottom: number } {
  const whole = Math.max(
    100,
    bar.parts.reduce((sum, { share }) => sum + share, 0),
  );
  const x = scaleLinear([0, whole], [0, width]);
  const marks: Mark[] = [];
  const edges: number[] = [0];
  for (const { share } of bar.parts) edges.push((edges.at(-1) ?? 0) + share);
  const span = (i: number, j = i) => [x(edges[i] ?? 0), x(edges[j + 1] ?? whole)] as const;

  bar.parts.forEach(({ label, hollow = false }, i) => {
    const [from, to] = span(i);
    const dark = i % 2 === 0 && !hollow;
    marks.push(hollow ? outline(from, to, top) : part(from, to, top, dark ? 'muted' : 'rule'));
    const words = shorten(label, to - from - 4, measure, 'sans-bold');
    if (words === label)
      marks.push(
        text(label, (from + to) / 2, middleBaseline(top + BAR / 2), {
          anchor: 'middle',
          bold: true,
          color: dark ? 'paper' : 'ink',
          role: 'data',
        }),
      );
  });
  const named = Math.min(x(edges.at(-1) ?? 0), width);
  if (width - named > 0.5) marks.push(outline(named, width, top));

  const under = top + BAR + 3;
  const names = namesUnder(bar, span, under, measure);
  let y = names.marks.length > 0 ? under + LEADING + 2 : under;
  const brackets: Mark[] = [];
  for (const bracket of bar.brackets) {
    brackets.push(
      ...bracketMarks(bracket.label, span(bracket.from)[0], span(bracket.to)[1], y, width, measure),
    );
    y += LEADING + 6;
  }
  const led = namesLed(bar, names.without, span, { top: under - 3, from: y, width }, measure);
  return {
    marks: [...marks, ...led.leaders, ...brackets, ...names.marks, ...led.labels],
    bottom: led.bottom,
  };
}

function bracketMarks(
  label: string,
  left: number,
  right: number,
  y: number,
  width: number,
  measure: MeasureText,
): Mark[] {
  const words = shorten(label, width, measure);
  const room = measure(words, 'sans', TEXT);
  const middle = Math.max(room / 2, Math.min((left + right) / 2, width - room / 2));
  const drawn = stroke('ink', 0.7);
  const name = text(words, middle, y + 2 + LEADING, { anchor: 'middle' });
  return [
    line('leader', [left + 1, y + 2], [right - 1, y + 2], drawn),
    line('leader', [left + 1, y], [left + 1, y + 2], drawn),
    line('leader', [right - 1, y], [right - 1, y + 2], drawn),
    ground(areaOf(name, measure)),
    name,
  ];
}

const part = (from: number, to: number, top: number, fill: 'muted' | 'rule' | 'paper'): RectMark => ({
  kind: 'rect',
  role: 'data',
  x: from + 0.4,
  y: top,
  width: Math.max(0, to - from - 0.8),
  height: BAR,
  fill,
  stroke: undefined,
});

const outline = (from: number, to: number, top: number): RectMark => ({
  ...part(from, to, top, 'paper'),
  fill: undefined,
  stroke: stroke('muted', 0.6),
});

type Span = (i: number) => readonly [number, number];

/** Holders under their parts, and which of them have no room there. */
function namesUnder(
  { parts }: Bar,
  span: Span,
  top: number,
  measure: MeasureText,
): { marks: Mark[]; without: number[] } {
  const marks: Mark[] = [];
  const without: number[] = [];
  parts.forEach(({ holder, label }, i) => {
    const [from, to] = span(i);
    const room = to - from - 4;
    if (measure(holder, 'sans', TEXT) <= room && measure(label, 'sans-bold', TEXT) <= room)
      marks.push(text(holder, (from + to) / 2, middleBaseline(top + LEADING / 2), { anchor: 'middle' }));
    else without.push(i);
  });
  return { marks, without };
}

/** Below, each led to its part: to the right of leaders on the left side, and the other way round, so that none is crossed. */
function namesLed(
  { parts }: Bar,
  which: readonly number[],
  span: Span,
  { top, from, width }: { readonly top: number; readonly from: number; readonly width: number },
  measure: MeasureText,
): { leaders: Mark[]; labels: Mark[]; bottom: number } {
  const leaders: Mark[] = [];
  const labels: Mark[] = [];
  const middle = (i: number): number => (span(i)[0] + span(i)[1]) / 2;
  const toLeft = which.filter((i) => middle(i) > width / 2);
  const toRight = which.filter((i) => middle(i) <= width / 2).reverse();
  let y = from;
  for (const i of [...toLeft, ...toRight]) {
    const { holder, label } = parts[i] ?? { holder: '', label: '' };
    const at = middle(i);
    const level = y + LEADING / 2;
    const leftwards = at > width / 2;
    const words = shorten(`${holder} ${label}`, (leftwards ? at : width - at) - 6, measure);
    const name = text(words, leftwards ? at - 5 : at + 5, middleBaseline(level), {
      anchor: leftwards ? 'end' : 'start',
    });
    leaders.push(
      line('leader', [at, top], [at, level], stroke('muted', 0.5)),
      line('leader', [at, level], [leftwards ? at - 3 : at + 3, level], stroke('muted', 0.5)),
    );
    labels.push(ground(areaOf(name, measure)), name);
    y += LEADING + 2;
  }
  return { leaders, labels, bottom: y };
}
