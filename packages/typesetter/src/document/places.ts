import type { Origin } from './types.ts';

/** Lines and columns of an HTML text, for what it does not tell the writer of. It is quickest in the order of the text. */
export class Places {
  /** Where the text begins. */
  readonly beginning: Origin;
  #line = 1;
  /** Where that begins. */
  #start = 0;
  /** Where the next begins. */
  #next: number;

  constructor(
    private readonly html: string,
    source: string,
  ) {
    this.#next = this.#lineAfter(0);
    this.beginning = { template: source, line: 1, column: 1 };
  }

  /** The place told by an element around, else line and column of the text at which this character stands. */
  at(index: number, around: Origin = this.beginning): Origin {
    const { template } = this.beginning;
    if (around.template !== template) return around;
    if (index < this.#start) {
      this.#line = 1;
      this.#start = 0;
      this.#next = this.#lineAfter(0);
    }
    while (this.#next <= index) {
      this.#line++;
      this.#start = this.#next;
      this.#next = this.#lineAfter(this.#next);
    }
    return { template, line: this.#line, column: index - this.#start + 1 };
  }

  #lineAfter(index: number): number {
    const end = this.html.indexOf('\n', index);
    return end === -1 ? Number.POSITIVE_INFINITY : end + 1;
  }
}
