/** Dates, numbers, lists and plural forms of a language, by CLDR data that the build took out (scripts/locales.ts). */

export interface LocaleData {
  /** BCP 47. */
  readonly tag: string;
  /** As they stand in a date, and alone: "5 июня", but "июнь". */
  readonly months: { readonly inDate: readonly string[]; readonly alone: readonly string[] };
  /** Date patterns of UTS #35: of a day, and of a month. */
  readonly patterns: { readonly day: string; readonly month: string };
  /** List patterns of UTS #35: "{0} and {1}". */
  readonly list: Readonly<Record<'two' | 'start' | 'middle' | 'end', string>>;
  readonly decimal: string;
  readonly group: string;
  /** Digits before the first separator where a number is grouped at all: 2 where 1234 is not, but 12 345 is. */
  readonly grouping: number;
  /** Names of languages by their codes (ISO 639-1). */
  readonly languages: Readonly<Record<string, string>>;
}
export type PluralRule = (value: number | string, ordinal?: boolean) => string;
export interface Locale extends LocaleData {
  readonly plural: PluralRule;
}

const NBSP = '\u00a0';
const MINUS = '\u2212';

/** A year, month or day of ISO 8601: "2019", "2019-06", "2019-06-05". No-break spaces hold it together. */
export function dateInWords(date: string, { months, patterns }: LocaleData): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const fields: Readonly<Record<string, string>> = {
    y: year,
    M: String(Number(month)),
    MMMM: months.inDate[Number(month) - 1] ?? '',
    LLLL: months.alone[Number(month) - 1] ?? '',
    d: String(Number(day)),
  };
  return (day === undefined ? patterns.month : patterns.day)
    .replace(/'([^']*)'|y|M+|L+|d/g, (field, literal: string | undefined) => literal ?? fields[field] ?? '')
    .replaceAll(' ', NBSP);
}

export function monthName(month: number, { months }: LocaleData): string {
  return months.alone[month - 1] ?? '';
}

/** A decimal as written in the data, "-1234.50": its digits are grouped, never calculated. */
export function numberInWords(value: number | string, { decimal, group, grouping }: LocaleData): string {
  const [whole = '', fraction] = String(value).replace('-', '').split('.');
  const grouped = whole.length >= 3 + grouping ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const sign = String(value).startsWith('-') ? MINUS : '';
  return `${sign}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

/** "China", "China and Russia", "China, Russia and India". */
export function listInWords(words: readonly string[], { list }: LocaleData): string {
  const [first = '', ...rest] = words;
  if (rest.length === 1) return join(list.two, first, rest[0] ?? '');
  return rest.reduce((told, word, i) => {
    const pattern = i === 0 ? list.start : i < rest.length - 1 ? list.middle : list.end;
    return join(pattern, told, word);
  }, first);
}

function join(pattern: string, first: string, second: string): string {
  return pattern.replace(/\{([01])\}/g, (_, place: string) => (place === '0' ? first : second));
}

/** "Chinese" for "zh-Hans": a name of the language, whatever the script or country. */
export function languageName(tag: string, { languages }: LocaleData): string {
  return languages[primary(tag)] ?? tag;
}

/** The language alone of a tag that tells script or country too. */
export function primary(lang: string): string {
  return lang.split('-')[0] ?? lang;
}
