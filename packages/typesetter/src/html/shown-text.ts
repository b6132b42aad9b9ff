/** The characters of a page by where they stand, which decides on the face that shows them. */
import { childrenOf } from '../document/children.ts';
import type { AnyNode } from '../document/types.ts';
import type { Theme } from '../theme/theme.ts';
import type { DrawnPicture } from './chart-svg.ts';
import { classesOf, elementOf } from './elements.ts';

/** Where a stretch of text stands. */
export interface TextContext {
  readonly sans: boolean;
  readonly heading: boolean;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** Elements that the style sheet sets in the sans with all that they hold, besides notes and what the theme names. */
const SANS: readonly string[] = ['table', 'dl', 'nav', 'footer', 'details', 'button'];

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
  /** Code points by context. */
  readonly #characters = CONTEXTS.map(() => new Set<number>());

  constructor({ html }: Theme) {
    this.#sans = new Set([...SANS, ...(html?.sans ?? [])]);
  }

  /** @param context sum of what holds where the nodes stand */
  addAll(nodes: readonly AnyNode[], pictures: ReadonlyMap<string, DrawnPicture>, context = 0): void {
    for (const node of nodes) {
      if (node.type === 'text') this.add(context, node.text);
      else if (node.type === 'picture') this.#addLabels(pictures.get(node.chart));
      else this.addAll(childrenOf(node), pictures, this.#contextWithin(node, context));
    }
  }

  add(context: number, text: string): void {
    const characters = this.#characters[context] as Set<number>;
    // By index: to iterate over a string makes two objects of each of its characters.
    for (let at = 0; at < text.length; at++) {
      const codePoint = text.codePointAt(at) as number;
      if (codePoint > 0xffff) at++;
      characters.add(codePoint);
    }
  }

  #addLabels(picture: DrawnPicture | undefined): void {
    for (const scene of picture ? [picture.wide, picture.narrow] : [])
      for (const mark of scene.marks) if (mark.kind === 'text') this.add(IN_SANS, mark.text);
  }

  #contextWithin(node: AnyNode, around: number): number {
    const element = elementOf(node);
    const classes = classesOf(node);
    let context = around;
    if (
      node.type === 'note' ||
      this.#sans.has(element) ||
      (classes !== '' && classes.split(' ').some((one) => this.#sans.has(one)))
    )
      context |= IN_SANS;
    if (node.type === 'heading') context |= IN_HEADING;
    else if (element === 'strong') context |= IN_STRONG;
    else if (element === 'em') context |= IN_EMPHASIS;
    return context;
  }

  /** The code points that stand in such contexts, each once, but for line ends and the like. */
  within(sets: (context: TextContext) => boolean): Set<number> {
    const within = new Set<number>();
    for (const [sum, characters] of this.#characters.entries())
      if (sets(CONTEXTS[sum] as TextContext))
        for (const codePoint of characters) if (codePoint >= 0x20) within.add(codePoint);
    return within;
  }
}
