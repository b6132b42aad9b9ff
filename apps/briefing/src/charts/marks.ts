/** Makers of marks that several charts use. Lengths are points. */

import { circle } from '../theme/circle.ts';
import type { Area } from './place-labels.ts';
import type {
  ColorToken,
  LineMark,
  MarkRole,
  MeasureText,
  PathCommand,
  PathMark,
  RectMark,
  Stroke,
  TextMark,
} from './scene.ts';

/** The one size of letters in charts: on a phone of 320 px it comes out at 11.4 px. */
export const TEXT = 8;
/** From baseline to baseline. */
export const LEADING = 10;
/** Height of what stands above the baseline and below it, as parts of the size. */
const ASCENT = 0.74;
const DESCENT = 0.22;

export const HAIR = 0.4;

export const stroke = (color: ColorToken, width: number, dash: readonly number[] = []): Stroke => ({
  color,
  width,
  dash,
});

export const line = (
  role: MarkRole,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  drawn: Stroke,
): LineMark => ({ kind: 'line', role, x1, y1, x2, y2, stroke: drawn });

interface TextLook {
  readonly anchor?: TextMark['anchor'];
  readonly bold?: boolean;
  readonly color?: ColorToken;
  readonly role?: MarkRole;
}

export function text(words: string, x: number, y: number, look: TextLook = {}): TextMark {
  const { anchor = 'start', bold = false, color = 'ink', role = 'label' } = look;
  return {
    kind: 'text',
    role,
    x,
    y,
    text: words,
    anchor,
    face: bold ? 'sans-bold' : 'sans',
    size: TEXT,
    color,
  };
}

/** The room that a text takes. */
export function areaOf(mark: TextMark, measure: MeasureText): Area {
  const width = measure(mark.text, mark.face, mark.size);
  const left = mark.x - (mark.anchor === 'start' ? 0 : mark.anchor === 'end' ? width : width / 2);
  return {
    left,
    right: left + width,
    top: mark.y - ASCENT * mark.size,
    bottom: mark.y + DESCENT * mark.size,
  };
}

/** Paper behind a label, where a line would run through it. */
export const ground = ({ left, top, right, bottom }: Area): RectMark => ({
  kind: 'rect',
  role: 'ground',
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
  fill: 'paper',
  stroke: undefined,
});

/** Baseline of a line of text whose middle is at y. */
export const middleBaseline = (y: number): number => y + ((ASCENT - DESCENT) * TEXT) / 2;

export type MarkerShape = 'disc' | 'square' | 'diamond' | 'triangle' | 'ring' | 'cross';

/** A mark of a point, told apart by shape and by being filled or not. */
export function marker(
  shape: MarkerShape,
  x: number,
  y: number,
  radius: number,
  color: ColorToken = 'ink',
  role: MarkRole = 'data',
): PathMark {
  const filled = shape === 'disc' || shape === 'square';
  return {
    kind: 'path',
    role,
    path: OUTLINES[shape](x, y, radius),
    // Hollow marks are filled with paper, so that lines do not run through them.
    fill: filled ? color : shape === 'cross' ? undefined : 'paper',
    stroke: filled ? undefined : stroke(color, 1),
  };
}

const polygon = (...points: readonly (readonly [number, number])[]): PathCommand[] => [
  ...points.map(([x, y], i): PathCommand => [i === 0 ? 'M' : 'L', x, y]),
  ['Z'],
];

const OUTLINES: Readonly<Record<MarkerShape, (x: number, y: number, r: number) => readonly PathCommand[]>> = {
  disc: circle,
  ring: circle,
  square: (x, y, r) => {
    const s = r * 0.9;
    return polygon([x - s, y - s], [x + s, y - s], [x + s, y + s], [x - s, y + s]);
  },
  diamond: (x, y, r) => polygon([x, y - r * 1.2], [x + r * 1.2, y], [x, y + r * 1.2], [x - r * 1.2, y]),
  triangle: (x, y, r) =>
    polygon([x, y - r * 1.25], [x + r * 1.15, y + r * 0.85], [x - r * 1.15, y + r * 0.85]),
  cross: (x, y, r) => [
    ['M', x - r, y - r],
    ['L', x + r, y + r],
    ['M', x - r, y + r],
    ['L', x + r, y - r],
  ],
};
