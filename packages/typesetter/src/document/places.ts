import type { Origin } from './types.ts';

/** Lines of an HTML text, for what it does not tell the writer of. Asked for places in their order only. */
export class Places {
  /** Where the text begins. */
  readonly beginning: Origin;
  readonly #html: string;
  #line = 1;
  /** Where the next begins. */
  #next: number;

  constructor(html: string, source: string) {
    this.#html = html;
    this.#next = this.#lineAfter(0);
    this.beginning = { template: source, line: 1 };
  }

  /** The place told by an element around, else the line of the text in which this character stands. */
  at(index: number, around: Origin = this.beginning): Origin {
    const { template } = this.beginning;
    if (around.template !== template) return around;
    while (this.#next <= index) {
      this.#line++;
      this.#next = this.#lineAfter(this.#next);
    }
    return { template, line: this.#line };
  }

  #lineAfter(index: number): number {
    const end = this.#html.indexOf('\n', index);
    return end === -1 ? Number.POSITIVE_INFINITY : end + 1;
  }
}
