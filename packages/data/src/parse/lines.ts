import type { Span } from './raw-record.ts';

/** Turns offsets (UTF-16 units) of a text into lines and columns. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** Line and column of an offset, both from 1; offsets outside the text are drawn to its ends. */
  at(offset: number): { readonly line: number; readonly column: number } {
    const inside = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (this.#starts[low] ?? 0) + 1 };
  }

  span(start: number, end: number): Span {
    const { line, column } = this.at(start);
    const { line: endLine, column: endColumn } = this.at(Math.max(start, end));
    return { line, column, endLine, endColumn };
  }
}
