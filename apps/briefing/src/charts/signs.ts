/** The drawn signs of the reports as marks of a chart. Lengths are points. */

import { movePath } from '@summit/typesetter';
import type { SymbolName } from '../facts/types.ts';
import { symbols } from '../theme/symbols.ts';
import { stroke } from './marks.ts';
import type { ColorToken, PathMark } from './scene.ts';

/** A sign in a square of this side about its middle. */
export function sign(
  name: SymbolName,
  x: number,
  y: number,
  side: number,
  color: ColorToken = 'ink',
): readonly PathMark[] {
  const scale = side / 10;
  return symbols[name].map(({ path, stroke: width }) => ({
    kind: 'path',
    role: 'sign',
    path: movePath(path, scale, x - side / 2, y - side / 2),
    fill: width === undefined ? color : undefined,
    stroke: width === undefined ? undefined : stroke(color, width * scale),
  }));
}
