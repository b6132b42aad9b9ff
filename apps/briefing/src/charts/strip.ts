/** All commitments as cells of one strip, by the family of their status, with counts below. Lengths are points. */
import type { StatusFamily } from '@summit/data/validate';
import { legend } from './legend.ts';
import { LEADING, middleBaseline, rect, TEXT, text } from './marks.ts';
import type { ColorToken, Mark, MeasureText, RectMark, Scene } from './scene.ts';
import { sign } from './signs.ts';
import type { WordedDrawing } from './view/types.ts';

type StripDrawing = WordedDrawing<'strip'>;
type Group = StripDrawing['groups'][number];

/** The colour of a family. */
export const FAMILY_COLOUR: Readonly<Record<StatusFamily, ColorToken>> = {
  kept: 'kept',
  'in-progress': 'inProgress',
  'no-verdict': 'noVerdict',
  'in-trouble': 'inTrouble',
};

const CELL = 14;
const WIDEST = 84;
/** Cells narrower than this hold no sign: the strip is a bar of parts then. */
const NARROWEST = 8;
const BETWEEN = 1.5;
const GAP = 6;
const SIDE = 6.4;

export function drawStrip({ groups }: StripDrawing, width: number, measure: MeasureText): Scene {
  const count = groups.reduce((all, { cells }) => all + cells.length, 0);
  const room = width - GAP * (groups.length - 1);
  const step = Math.min(WIDEST, room / Math.max(1, count));
  const marks: Mark[] = [];
  const starts: number[] = [];
  let x = 0;
  for (const { family, cells } of groups) {
    starts.push(x);
    marks.push(
      ...(step < NARROWEST ? [bar(x, step * cells.length, family)] : cellMarks(x, step, family, cells)),
    );
    x += step * cells.length + GAP;
  }
  const labels = labelsBelow(groups, starts, width, measure);
  return { width, height: CELL + 3 + labels.height, marks: [...marks, ...labels.marks] };
}

function bar(x: number, width: number, family: StatusFamily): RectMark {
  return rect('data', [x, 0, width, CELL], FAMILY_COLOUR[family]);
}

function cellMarks(x: number, step: number, family: StatusFamily, cells: Group['cells']): Mark[] {
  return cells.flatMap(({ symbol }, i): Mark[] => {
    const left = x + i * step;
    return [
      bar(left, step - BETWEEN, family),
      ...sign(symbol, left + (step - BETWEEN) / 2, CELL / 2, SIDE, 'onStatus'),
    ];
  });
}

/** Each count under its group where all have room there, else as a legend. */
function labelsBelow(
  groups: readonly Group[],
  starts: readonly number[],
  width: number,
  measure: MeasureText,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const ends = groups.map(({ label }, i) => (starts[i] ?? 0) + measure(label, 'sans-bold', TEXT));
  const fits = ends.every((end, i) => end + 5 <= (starts[i + 1] ?? width + 5));
  if (fits) {
    const y = middleBaseline(CELL + 3 + LEADING / 2);
    const marks = groups.map(({ label, family }, i) =>
      text(label, starts[i] ?? 0, y, { bold: true, color: FAMILY_COLOUR[family] }),
    );
    return { marks, height: LEADING };
  }
  const entries = groups.map(({ label, family }) => ({
    words: label,
    sign: (x: number, y: number) => [{ ...bar(x - 4, 8, family), y: y - 4, height: 8 }],
  }));
  return legend(entries, width, measure, CELL + 3);
}
