/** Message catalogues as they are compiled: words of one language by id. */
import type { Locale } from './locale.ts';

/** What is to be said, without its words: the id of a message and its arguments. */
export interface Message {
  readonly id: string;
  readonly args: Arguments;
}
/** What a view says: a text of the data, or a message. */
export type Words = string | Message;
/** What stands for itself in a message, or is a message itself. */
export type Value = string | number | Message;

/** A part of a message that markup is put about: `<see>the annex</see>` in the catalogue. */
export interface MessageElement {
  readonly name: string;
  readonly words: string;
}
export type Pieces = readonly (string | MessageElement)[];

/** What a message is given, by the name that follows its `$`. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Words alone, or what makes them of arguments; pieces where the message has elements. */
export type CompiledMessage = string | ((args: Arguments, speaker: Speaker) => string | Pieces);
export type Catalogue = Readonly<Record<string, CompiledMessage>>;

/** A catalogue with the language that it is in. */
export interface MessageSet {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
}

/** What compiled messages call: it knows the language's dates, numbers, lists and plural forms, and the other messages. */
export interface Speaker {
  show(value: unknown): string;
  date(value: unknown): string;
  list(values: unknown, separator?: string): string;
  number(value: unknown): string;
  language(tag: unknown): string;
  capital(words: string): string;
  /** CLDR's category of a number: "one", "few", "other". */
  plural(value: unknown): string;
  /** The same of an ordinal: 1st, 2nd. */
  ordinal(value: unknown): string;
  say(id: string, args: Arguments): string;
}
