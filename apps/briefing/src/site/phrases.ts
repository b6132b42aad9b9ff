/** Text of a page in pieces: plain, linked, in another language, or a sign with its word. */
import type { SymbolName } from '../facts/types.ts';

export interface Run {
  readonly text: string;
  readonly href: string | null;
  /** Leads out of the site. */
  readonly external: boolean;
  readonly lang: string | null;
  /** A drawn sign before the text. */
  readonly symbol: SymbolName | null;
  readonly small: boolean;
  readonly strong: boolean;
  /** The text is the number of a piece of evidence. */
  readonly cite: boolean;
}

export type Phrase = readonly Run[];

const PLAIN: Run = {
  text: '',
  href: null,
  external: false,
  lang: null,
  symbol: null,
  small: false,
  strong: false,
  cite: false,
};

/** Words of a record or of the site. */
export function words(text: string, lang: string | null = null): Run {
  return { ...PLAIN, text, lang };
}

export function small(text: string): Run {
  return { ...PLAIN, text, small: true };
}

export function strong(text: string): Run {
  return { ...PLAIN, text, strong: true };
}

export function sign(symbol: SymbolName, text: string): Run {
  return { ...PLAIN, symbol, text };
}

export function link(text: string, href: string, lang: string | null = null): Run {
  return { ...PLAIN, text, href, lang };
}

export function outside(text: string, href: string, lang: string | null = null): Run {
  return { ...PLAIN, text, href, lang, external: true };
}

export function citation(number: number): Run {
  return { ...PLAIN, text: String(number), href: `#evidence-${number}`, cite: true };
}

/** Phrases one after the other with something between them. */
export function joined(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [words(between), ...phrase]));
}

export function textOf(phrase: Phrase): string {
  return phrase.map(({ text }) => text).join('');
}

/** "machinery" -> "Machinery". */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** A meaning of a code list, without its full stop: "A company". */
export function meaning(list: Readonly<Record<string, string>>, code: string): string {
  return (list[code] ?? code).replace(/\.$/, '');
}
