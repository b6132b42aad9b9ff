/** Labels of places on a map: in the first place, of several, that is free. Lengths are points. */

import type { Worded } from '../messages/in-words.ts';
import { wrap } from './fit-text.ts';
import { LEADING, line, middleBaseline, stroke, TEXT, text } from './marks.ts';
import type { Area, LabelPlacer } from './place-labels.ts';
import type { ColorToken, Mark, MeasureText, TextMark } from './scene.ts';
import { FAMILY_COLOUR } from './strip.ts';
import type { MapDrawing } from './view/types.ts';

type Place = Worded<MapDrawing>['places'][number];

/** Of the mark of a place. */
export const RADIUS = 2.4;
/** Of the sign of what became of an outcome. */
export const STATUS_RADIUS = 4.2;

export const radiusOf = ({ status }: Place): number => (status === null ? RADIUS : STATUS_RADIUS);

/**
 * Beside the mark if there is room, else farther away, led to it: in lines of one width or another, with what became
 * of it, or at least by name.
 */
export function labelMarks(
  place: Place,
  at: readonly [number, number],
  width: number,
  placer: LabelPlacer,
  measure: MeasureText,
): Mark[] {
  const { name, status } = place;
  const face = status === null ? 'sans' : 'sans-bold';
  const told = status && { label: status.label, color: FAMILY_COLOUR[status.family] };
  const linesOf = (widest: number, isTold: boolean): LabelLine[] => [
    ...wrap(name, widest, measure, { face }).map((words): LabelLine => ({ words, face, color: 'ink' })),
    ...(isTold && told ? wrap(told.label, widest, measure) : []).map(
      (words): LabelLine => ({ words, face: 'sans', color: told?.color ?? 'ink' }),
    ),
  ];
  const widths = [Math.max(60, width * 0.22), width * 0.32, width * 0.45];
  const tries = [true, false].flatMap((isTold) => widths.map((widest) => linesOf(widest, isTold)));
  for (const lines of tries) {
    const marks = placedLabel(lines, radiusOf(place), at, placer, measure);
    if (marks !== null) return marks;
  }
  return [];
}

interface LabelLine {
  readonly words: string;
  readonly face: TextMark['face'];
  readonly color: ColorToken;
}

/** null where there is no room for it. */
function placedLabel(
  lines: readonly LabelLine[],
  radius: number,
  [x, y]: readonly [number, number],
  placer: LabelPlacer,
  measure: MeasureText,
): Mark[] | null {
  const room = Math.max(...lines.map(({ words, face: own }) => measure(words, own, TEXT)));
  const height = lines.length * LEADING;
  const candidates: { area: Area; far: boolean }[] = [radius + 2.5, 12, 20, 30, 42].flatMap((gap, i) =>
    DIRECTIONS.map(([dx, dy]) => {
      const left = x + dx * gap + (dx === 0 ? -room / 2 : dx < 0 ? -room : 0);
      const top = y + dy * gap + (dy === 0 ? -height / 2 : dy < 0 ? -height : 0);
      return { area: { left, right: left + room, top, bottom: top + height }, far: i > 0 };
    }),
  );
  const taken = placer.take(candidates.map(({ area }) => area));
  const found = candidates.find(({ area }) => area === taken);
  if (found === undefined) return null;
  const { left, right, top, bottom } = found.area;
  const anchor = left >= x ? 'start' : right <= x ? 'end' : 'middle';
  const tx = anchor === 'start' ? left : anchor === 'end' ? right : (left + right) / 2;
  const words = lines.map(
    ({ words: one, face: own, color }, i): TextMark =>
      text(one, tx, middleBaseline(top + LEADING * (i + 0.5)), { anchor, color, bold: own === 'sans-bold' }),
  );
  if (!found.far) return words;
  const edge = [Math.max(left, Math.min(x, right)), Math.max(top, Math.min(y, bottom))] as const;
  placer.blockLine(x, y, ...edge);
  return [line('leader', [x, y], edge, stroke('ink', 0.4)), ...words];
}

const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.8],
  [0.8, 0.8],
  [-0.8, -0.8],
  [-0.8, 0.8],
];
