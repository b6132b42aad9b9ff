import { text } from '../../../../apps/briefing/src/charts/marks.ts';
import type { Picture } from '../../../../packages/typesetter/src/drawing/scene.ts';
import type { Content } from '../content.ts';

const ROW = 20;
const LABELS = 70;
const VALUES = 60;

/** Horizontal bars with their labels before and their values behind them. */
export function bars({ bars: list }: Content['chart']): Picture {
  const most = Math.max(...list.map(({ value }) => value));
  return (width) => ({
    width,
    height: list.length * ROW,
    marks: list.flatMap(({ label, value }, index) => {
      const length = (value / most) * (width - LABELS - VALUES);
      const y = index * ROW;
      return [
        text(label, 0, y + 11),
        {
          kind: 'rect',
          role: 'data',
          x: LABELS,
          y,
          width: length,
          height: 14,
          fill: 'accent',
          stroke: undefined,
        } as const,
        text(thousands(value), LABELS + length + 6, y + 11),
      ];
    }),
  });
}

/** By hand: loading the locales for it takes as long as setting a page. */
function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
