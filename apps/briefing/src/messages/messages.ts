/** A catalogue in use: messages by id, worded with the dates, numbers and plural forms of its language. */
import type { Arguments, MessageSet, Pieces, Speaker, Value } from './catalogue.ts';
import { dateInWords, type Locale, languageName, listInWords, monthName, numberInWords } from './locale.ts';
import { type Given, isMessage } from './message.ts';

/** `Args` tells the arguments of each message by its id. */
export interface Messages<Args> {
  /** BCP 47 tag of the language. */
  readonly lang: string;
  /** Names of the months, as they stand in a date. */
  readonly months: readonly string[];
  /** A message in words. */
  text<Id extends keyof Args & string>(id: Id, ...args: Given<Args, Id>): string;
  /** What a view holds, in words: a message, or a value that stands for itself. */
  show(value: Value): string;
  /** Dates of ISO 8601, intervals with a slash: "2019-06-05", "2019-01/2019-03". */
  date(date: string): string;
  list(words: readonly Value[]): string;
  number(value: string | number): string;
  language(tag: string): string;
  /** CLDR's category of a number, "one" or "other". */
  plural(count: number): string;
  /** Whether the catalogue, or the English one behind it, has a message. */
  has(id: string): boolean;
  /** The pieces of a message, for markup to be put about its elements; any id, as templates have it. */
  pieces(id: string, args: Arguments): Pieces;
}

/** @param fallback what says a message that the catalogue lacks */
export function createMessages<Args>(
  { catalogue, locale }: MessageSet,
  fallback: Messages<Args> | null = null,
): Messages<Args> {
  const pieces = (id: string, args: Arguments): Pieces => {
    const found = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
    if (found === undefined && fallback) return fallback.pieces(id, args);
    if (found === undefined) throw new Error(`There is no message "${id}"`);
    const said = typeof found === 'string' ? found : found(args, speaker);
    return typeof said === 'string' ? [said] : said;
  };
  const say = (id: string, args: Arguments): string =>
    pieces(id, args)
      .map((piece) => (typeof piece === 'string' ? piece : piece.words))
      .join('');
  const show = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return numberInWords(value, locale);
    if (isMessage(value)) return say(value.id, value.args);
    throw new Error(`${JSON.stringify(value)} cannot be said in words`);
  };
  const list = (values: unknown, separator?: string): string => {
    const words = (values as readonly unknown[]).map(show);
    return separator === undefined ? listInWords(words, locale) : words.join(separator);
  };
  const date = (value: unknown): string => intervalInWords(String(value), locale, say);
  const speaker: Speaker = {
    show,
    date,
    list,
    number: (value) => numberInWords(value as string | number, locale),
    language: (tag) => languageName(String(tag), locale),
    capital: (words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
    plural: (value) => locale.plural(value as number | string),
    ordinal: (value) => locale.plural(value as number | string, true),
    say,
  };
  return {
    lang: locale.tag,
    months: locale.months.inDate,
    text: (id, ...[args]) => say(id, (args ?? {}) as Arguments),
    show,
    date,
    list,
    number: speaker.number,
    language: speaker.language,
    plural: speaker.plural,
    has: (id) => Object.hasOwn(catalogue, id) || (fallback?.has(id) ?? false),
    pieces,
  };
}

/** Quarters by the months with which they begin and end. */
const QUARTERS: Readonly<Record<string, number>> = { '01-03': 1, '04-06': 2, '07-09': 3, '10-12': 4 };

/** How two dates are joined the catalogue tells: `date-range`, `date-days`, `date-months`, `date-quarter`. */
function intervalInWords(interval: string, locale: Locale, say: Speaker['say']): string {
  const [start = '', end] = interval.split('/');
  if (end === undefined) return dateInWords(start, locale);
  const [startYear, startMonth, startDay] = start.split('-');
  const [endYear, endMonth, endDay] = end.split('-');
  const months = startYear === endYear && startMonth && endMonth && !startDay && !endDay;
  const quarter = months ? QUARTERS[`${startMonth}-${endMonth}`] : undefined;
  if (quarter !== undefined) return say('date-quarter', { quarter, year: endYear });
  const last = dateInWords(end, locale);
  if (months) return say('date-months', { first: monthName(Number(startMonth), locale), last });
  if (startDay && endDay && startYear === endYear && startMonth === endMonth)
    return say('date-days', { first: String(Number(startDay)), last });
  return say('date-range', { first: dateInWords(start, locale), last });
}
