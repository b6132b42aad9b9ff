/** Finding room for a text among several places. */

import type { TextMark } from '../../../../packages/typesetter/src/drawing/scene.ts';
import type { MeasureText } from '../../../../packages/typesetter/src/text/text-width.ts';
import { areaOf } from './marks.ts';
import type { LabelPlacer } from './place-labels.ts';

/** The first text that has room; undefined where none has. */
export function placeText(
  candidates: readonly TextMark[],
  placer: LabelPlacer,
  measure: MeasureText,
): TextMark | undefined {
  const areas = candidates.map((candidate) => areaOf(candidate, measure));
  const taken = placer.take(areas);
  return taken && candidates[areas.indexOf(taken)];
}
