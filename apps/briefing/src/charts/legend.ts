/** A legend: signs with their words, in as many lines as they need. Lengths are points. */

import { shorten } from './fit-text.ts';
import { LEADING, middleBaseline, TEXT, text } from './marks.ts';
import type { Mark, MeasureText } from './scene.ts';

export interface LegendEntry {
  readonly words: string;
  /** Draws the sign about its middle. */
  readonly sign: (x: number, y: number) => readonly Mark[];
}

const SIGN = 16;
const GAP = 4;
const BETWEEN = 14;
const LINE = LEADING + 3;

export interface Legend {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** At the left end, from `top` downwards. */
export function legend(
  entries: readonly LegendEntry[],
  width: number,
  measure: MeasureText,
  top = 0,
): Legend {
  const marks: Mark[] = [];
  let x = 0;
  let row = 0;
  for (const { words: whole, sign } of entries) {
    const words = shorten(whole, width - SIGN - GAP, measure);
    const advance = SIGN + GAP + measure(words, 'sans', TEXT);
    if (x > 0 && x + advance > width) {
      x = 0;
      row++;
    }
    const middle = top + row * LINE + LINE / 2;
    marks.push(...sign(x + SIGN / 2, middle), text(words, x + SIGN + GAP, middleBaseline(middle)));
    x += advance + BETWEEN;
  }
  return { marks, height: entries.length === 0 ? 0 : (row + 1) * LINE };
}
