/** What tests ask of any scene. */

import { textMeasure } from '@summit/typesetter/testing';
import { fonts } from '../../testing/fonts.ts';
import { areaOf } from '../marks.ts';
import { overlaps } from '../place-labels.ts';
import type { MarkRole, Scene, TextMark } from '../scene.ts';

/** Widths in the real fonts. */
export const measure = textMeasure(fonts);

/** Decimals as they are. */
export const number = (decimal: string): string => decimal;

export const textsOf = (scene: Scene): readonly TextMark[] =>
  scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

const TOLERANCE = 0.01;

/** Labels that stand out of the drawing, and pairs that overlap. */
export function labelFaults(scene: Scene, roles: readonly MarkRole[]): readonly string[] {
  const labels = textsOf(scene)
    .filter(({ role }) => roles.includes(role))
    .map((mark) => ({ mark, area: areaOf(mark, measure) }));
  const outside = labels
    .filter(
      ({ area }) =>
        area.left < -TOLERANCE ||
        area.top < -TOLERANCE ||
        area.right > scene.width + TOLERANCE ||
        area.bottom > scene.height + TOLERANCE,
    )
    .map(({ mark }) => `outside: ${mark.text}`);
  const covered = labels.flatMap((a, i) =>
    labels.slice(i + 1).flatMap((b) => (overlaps(a.area, b.area) ? [`${a.mark.text} × ${b.mark.text}`] : [])),
  );
  return [...outside, ...covered];
}

/** Numbers that are none, and points outside the drawing. */
export function pathFaults({ marks, width, height }: Scene): readonly string[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'path') return [];
    const numbers = mark.path.flatMap(([, ...values]) => values as number[]);
    const outside = numbers.some((value, i) => value < -1 || value > (i % 2 === 0 ? width : height) + 1);
    return numbers.every(Number.isFinite) && !outside ? [] : [`${mark.role} path out of bounds`];
  });
}
