/** The words of a page by where they stand, which decides on the face that shows them. */
import { decodeEntities, scan } from '../document/scan.ts';
import type { Theme } from '../theme/theme.ts';

/** Where a stretch of text stands. */
export interface TextContext {
  readonly sans: boolean;
  readonly heading: boolean;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** Elements that the style sheet sets in the sans with all that they hold, besides the classes of the theme. */
const SANS: readonly string[] = ['table', 'dl', 'nav', 'footer', 'details', 'button'];
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4']);

const IN_SANS = 1;
const IN_STRONG = 2;
const IN_EMPHASIS = 4;
const IN_HEADING = 8;
/** By the sum of what holds. */
const CONTEXTS: readonly TextContext[] = Array.from({ length: 16 }, (_, sum) => ({
  sans: (sum & IN_SANS) !== 0,
  strong: (sum & IN_STRONG) !== 0,
  emphasis: (sum & IN_EMPHASIS) !== 0,
  heading: (sum & IN_HEADING) !== 0,
}));

export class ShownText {
  readonly #sans: ReadonlySet<string>;
  /** By context, with entities; something that is no entity stands between two texts. */
  readonly #texts = CONTEXTS.map(() => '');

  constructor({ html }: Theme) {
    this.#sans = new Set([...SANS, ...(html?.sans ?? [])]);
  }

  /** What holds within an element: the sum for its surroundings, and its own. */
  contextWithin(outer: number, name: string, classes: string | undefined): number {
    let context = outer;
    if (this.#sans.has(name) || (classes?.split(' ').some((one) => this.#sans.has(one)) ?? false))
      context |= IN_SANS;
    if (HEADINGS.has(name)) context |= IN_HEADING;
    else if (name === 'strong') context |= IN_STRONG;
    else if (name === 'em') context |= IN_EMPHASIS;
    return context;
  }

  /** @param context sum of what holds there */
  add(context: number, text: string): void {
    this.#texts[context] += `\n${text}`;
  }

  addHtml(html: string): void {
    const open: { readonly name: string; readonly context: number }[] = [];
    for (const token of scan(html)) {
      const context = open.at(-1)?.context ?? 0;
      if (token.type === 'start') {
        const { name, attributes } = token;
        open.push({ name, context: this.contextWithin(context, name, attributes.get('class')) });
      } else if (token.type === 'end') {
        const at = open.findLastIndex(({ name }) => name === token.name);
        if (at !== -1) open.length = at;
      } else if (token.type === 'text') this.add(context, html.slice(token.from, token.to));
    }
  }

  /** A drawing, of which only its labels are words. */
  addDrawing(svg: string): void {
    for (const [, label = ''] of svg.matchAll(/<text[^>]*>([^<]*)</g)) this.add(IN_SANS, label);
  }

  /** All words that stand in such contexts. */
  within(sets: (context: TextContext) => boolean): string {
    let text = '';
    for (let sum = 0; sum < CONTEXTS.length; sum++) {
      const context = CONTEXTS[sum];
      if (context && sets(context)) text += this.#texts[sum] ?? '';
    }
    return decodeEntities(text).text;
  }
}
