/** Width of text on one line, for what is placed before it is set: labels in drawings. */
import { runsOf } from './runs.ts';
import type { FaceId, FontSet } from './types.ts';

/** Points; text without line breaks, with tabular figures. */
export type MeasureText = (text: string, face: FaceId, size: number) => number;

export function textMeasure(fonts: FontSet): MeasureText {
  return (text, face, size) => {
    const { runs } = runsOf(text, { face, size, lang: '', figures: 'tabular', hyphenate: false }, fonts);
    let thousandths = 0;
    for (const run of runs)
      for (const { advance } of fonts.face(run.face).shape(run.text, { figures: 'tabular', ligatures: true }))
        thousandths += advance;
    return (thousandths * size) / 1000;
  };
}
