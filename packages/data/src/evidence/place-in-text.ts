/** Where something stands in a text: line and column count from 1, columns in code points. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The place of a code point. One beyond the text is drawn to its end. */
export function placeInText(text: string, codePoint: number): TextPlace {
  let line = 1;
  let column = 1;
  let left = codePoint;
  for (const point of text) {
    if (left-- === 0) break;
    if (point === '\n') {
      line++;
      column = 1;
    } else column++;
  }
  return { line, column };
}
