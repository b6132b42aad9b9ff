/** Where something stands in a text: line and column count from 1, columns in code points. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The place of a code point. One beyond the text is drawn to its end. */
export function placeInText(text: string, codePoint: number): TextPlace {
  const { starts, length } = linesOf(text);
  const at = codePoint < 0 || codePoint > length ? length : codePoint;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}

/** The code points at which the lines of a text begin, and its length in code points. */
interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
  readonly length: number;
}

/** Hundreds of places are told of one text after the other. */
let last: Lines | undefined;

function linesOf(text: string): Lines {
  if (last?.text === text) return last;
  const starts = [0];
  let length = 0;
  for (const point of text) {
    length++;
    if (point === '\n') starts.push(length);
  }
  last = { text, starts, length };
  return last;
}
