/** Finding room for a text among several places. */

import { areaOf } from './marks.ts';
import type { LabelPlacer } from './place-labels.ts';
import type { MeasureText, TextMark } from './scene.ts';

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
