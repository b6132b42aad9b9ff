/**
 * How templates write words. `{{t "contents"}}` writes a message, `{{t "minutes" count=minutes}}` gives it arguments.
 * Where a message has elements, a block puts markup about them:
 *
 *     {{#t "see-annex"}}{{#slot "link" as |words|}}<a class="see" href="#data">{{words}}</a>{{/slot}}{{/t}}
 *
 * with `see-annex = All others: <link>see the annex</link>.` in the catalogue. Its language puts the words in order;
 * the template never cuts a sentence.
 */
import type { Arguments } from './catalogue.ts';
import type { Messages } from './messages.ts';

/** What Handlebars hands to a helper; `fn` where it is a block. */
interface HelperOptions {
  readonly hash: Arguments;
  readonly fn?: (context: unknown, options?: { readonly blockParams: readonly unknown[] }) => string;
}
type Slot = (words: string) => string;

export interface HandlebarsTools {
  readonly SafeString: new (html: string) => object;
  escapeExpression(text: string): string;
}

/** Names of the helpers, for the compiler of templates. */
export const MESSAGE_HELPERS = { t: true, slot: true } as const;

export function messageHelpers<Args>(
  messages: Messages<Args>,
  { SafeString, escapeExpression }: HandlebarsTools,
) {
  /** Of the message that is being written. */
  let slots: Map<string, Slot> = new Map();
  return {
    t(this: unknown, id: string, { hash, fn }: HelperOptions): unknown {
      const pieces = messages.pieces(id, hash);
      if (!fn) return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('');
      const outer = slots;
      slots = new Map();
      fn(this);
      const own = slots;
      slots = outer;
      const written = pieces.map((piece) => {
        if (typeof piece === 'string') return escapeExpression(piece);
        const slot = own.get(piece.name);
        if (!slot)
          throw new Error(`Message "${id}" has an element <${piece.name}> that the template does not fill`);
        return slot(piece.words);
      });
      return new SafeString(written.join(''));
    },
    slot(this: unknown, name: string, { fn }: HelperOptions): string {
      slots.set(name, (words) => fn?.(this, { blockParams: [words] }).trim() ?? '');
      return '';
    },
  };
}
