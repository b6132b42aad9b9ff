/**
 * HTML text as tags and stretches of words, by the tokenizer of htmlparser2. Nothing is closed, moved or dropped as a
 * browser would do it, so that whoever reads on can tell each fault; what is neither tag nor text is told as stray.
 */
import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Tags of a text that are written alike share one, so that what follows from how a tag is written can be kept by it. */
export interface StartTag {
  readonly name: string;
  /** Whether it has no end tag (HTML Standard, 13.1.2, "Void elements"). */
  readonly isVoid: boolean;
  /** In the order written; values with entities resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Names written more than once. */
  readonly repeated: readonly string[];
}

/** Told of all that a text holds, in its order; `at` is where it begins. */
export interface MarkupReader {
  start(tag: StartTag, at: number): void;
  end(name: string, at: number): void;
  /** Entities are still in it. */
  text(raw: string, at: number): void;
  stray(markup: string, at: number): void;
}

/** Reads HTML without judging it; for tools that work on templates. Never throws. */
export function readMarkup(html: string, reader: MarkupReader): void {
  const events = new Events(html, reader);
  const tokenizer = new Tokenizer({ decodeEntities: false }, events);
  tokenizer.write(html);
  tokenizer.end();
}

/** Elements that have no end tag. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
const NONE: readonly string[] = [];
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Puts the tokenizer's positions together to tags. */
class Events implements TokenizerCallbacks {
  /** End of what was told so far. */
  #told = 0;
  /** Start tags by how they are written, without their brackets. */
  readonly #alike = new Map<string, StartTag>();
  /** The tag that is being read, as far as it is written up to the first bracket; and as it was read before. */
  #written = '';
  #known: StartTag | undefined;
  #name = '';
  #attributes: Map<string, string> | undefined;
  #repeated: string[] | undefined;
  #attribute = '';
  #value = '';
  /** Whether each value of the tag stands in quotation marks, without which spaces in it would end it. */
  #quoted = true;

  constructor(
    private readonly html: string,
    private readonly reader: MarkupReader,
  ) {}

  onopentagname(start: number, end: number): void {
    this.#strayUpTo(start - 1);
    this.#written = this.html.slice(start, this.html.indexOf('>', end));
    this.#known = this.#alike.get(this.#written);
    if (this.#known) return;
    this.#name = this.html.slice(start, end).toLowerCase();
    this.#attributes = undefined;
    this.#repeated = undefined;
    this.#quoted = true;
  }

  onattribname(start: number, end: number): void {
    if (this.#known) return;
    this.#attribute = this.html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#known) return;
    this.#value = decodeEntities(this.html.slice(start, end)).text;
  }

  onattribend(quote: QuoteType): void {
    if (this.#known) return;
    if (quote === QuoteType.Unquoted) this.#quoted = false;
    this.#attributes ??= new Map();
    if (this.#attributes.has(this.#attribute))
      this.#repeated = [...(this.#repeated ?? NONE), this.#attribute];
    else this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(end: number): void {
    if (!this.#known && !this.#quoted) return;
    const tag = this.#known ?? this.#readTag();
    // A tag with a bracket in a value is not written whole.
    if (end === this.#told + 1 + this.#written.length) this.#alike.set(this.#written, tag);
    this.reader.start(tag, this.#told);
    this.#told = end + 1;
  }

  #readTag(): StartTag {
    return {
      name: this.#name,
      isVoid: VOID.has(this.#name),
      attributes: this.#attributes ?? NO_ATTRIBUTES,
      repeated: this.#repeated ?? NONE,
    };
  }

  onclosetag(start: number, end: number): void {
    const close = this.html.indexOf('>', end);
    const bare =
      this.html[start - 1] === '/' && (close === end || /^\s*>/.test(this.html.slice(end, close + 1)));
    if (!bare) return;
    this.#strayUpTo(start - 2);
    this.reader.end(this.html.slice(start, end).toLowerCase(), this.#told);
    this.#told = close + 1;
  }

  /** An angle bracket that opens nothing is the first character of a text. */
  ontext(start: number, end: number): void {
    const from = this.html[start] === '<' ? start + 1 : start;
    this.#strayUpTo(from);
    if (end > from) this.reader.text(this.html.slice(from, end), from);
    this.#told = end;
  }

  #strayUpTo(at: number): void {
    if (at > this.#told) this.reader.stray(this.html.slice(this.#told, at), this.#told);
    this.#told = at;
  }

  onend(): void {
    this.#strayUpTo(this.html.length);
  }

  /** What has no end tag may say so. */
  onselfclosingtag(end: number): void {
    if (this.#known?.isVoid ?? VOID.has(this.#name)) this.onopentagend(end);
  }

  // These are stray, as all is that was not told when what follows it is.
  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onattribentity(): void {}
  ontextentity(): void {}
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Resolves entities; those it does not know stay as written and are listed: a character is best written as itself. */
export function decodeEntities(raw: string): { readonly text: string; readonly unknown: readonly string[] } {
  // The one that templates write most, so that people see it.
  const tied = raw.replaceAll('&nbsp;', '\u00a0');
  if (!tied.includes('&')) return { text: tied, unknown: NONE };
  const unknown: string[] = [];
  const text = tied.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z][a-zA-Z0-9]*));|&/g,
    (all, hex, dec, name) => {
      const resolved = name
        ? NAMED.get(name)
        : characterOf(hex ? Number.parseInt(hex, 16) : Number.parseInt(dec ?? '', 10));
      if (resolved === undefined) unknown.push(all);
      return resolved ?? all;
    },
  );
  return { text, unknown };
}

function characterOf(codePoint: number): string | undefined {
  const valid = codePoint > 0 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
  return valid ? String.fromCodePoint(codePoint) : undefined;
}
