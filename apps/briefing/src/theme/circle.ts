import type { PathCommand } from '@summit/typesetter';

/** Control distance that makes four Bézier curves a circle. */
export const K = 0.5523;

/** Four Bézier curves, clockwise from the right. */
export function circle(x: number, y: number, r: number): PathCommand[] {
  const k = r * K;
  return [
    ['M', x + r, y],
    ['C', x + r, y + k, x + k, y + r, x, y + r],
    ['C', x - k, y + r, x - r, y + k, x - r, y],
    ['C', x - r, y - k, x - k, y - r, x, y - r],
    ['C', x + k, y - r, x + r, y - k, x + r, y],
    ['Z'],
  ];
}
