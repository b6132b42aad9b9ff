/** Takes out of CLDR what catalogues need of a language: names of months and languages, patterns of dates and lists, signs of numbers. */
import { createRequire } from 'node:module';
import type { LocaleData } from '../src/messages/locale.ts';

const require = createRequire(import.meta.url);

interface CalendarFile {
  readonly months: Readonly<
    Record<'format' | 'stand-alone', { readonly wide: Readonly<Record<string, string>> }>
  >;
  readonly dateFormats: { readonly long: string };
  readonly dateTimeFormats: { readonly availableFormats: { readonly yMMMM: string } };
}
type ListPattern = Readonly<Record<'2' | 'start' | 'middle' | 'end', string>>;
interface NumbersFile {
  readonly minimumGroupingDigits: string;
  readonly 'symbols-numberSystem-latn': { readonly decimal: string; readonly group: string };
}

/** What a package of CLDR holds of a language, below the keys that all its files begin with. */
function read<T>(path: string, tag: string, ...keys: readonly string[]): T {
  const [name = '', file = ''] = path.split(':');
  const content = require(`${name}/main/${tag}/${file}.json`) as object;
  return ['main', tag, ...keys].reduce<unknown>(
    (at, key) => (at as Record<string, unknown>)[key],
    content,
  ) as T;
}

/** @param tag a language that CLDR has a folder of */
export function localeData(tag: string): LocaleData {
  const calendar = read<CalendarFile>('cldr-dates-full:ca-gregorian', tag, 'dates', 'calendars', 'gregorian');
  const lists = read<{ 'listPattern-type-standard': ListPattern }>(
    'cldr-misc-full:listPatterns',
    tag,
    'listPatterns',
  )['listPattern-type-standard'];
  const numbers = read<NumbersFile>('cldr-numbers-full:numbers', tag, 'numbers');
  const names = read<Record<string, string>>(
    'cldr-localenames-full:languages',
    tag,
    'localeDisplayNames',
    'languages',
  );
  const { decimal, group } = numbers['symbols-numberSystem-latn'];
  return {
    tag,
    months: {
      inDate: Object.values(calendar.months.format.wide),
      alone: Object.values(calendar.months['stand-alone'].wide),
    },
    patterns: { day: calendar.dateFormats.long, month: calendar.dateTimeFormats.availableFormats.yMMMM },
    list: { two: lists[2], start: lists.start, middle: lists.middle, end: lists.end },
    decimal,
    group,
    grouping: Number(numbers.minimumGroupingDigits),
    languages: Object.fromEntries(Object.entries(names).filter(([code]) => code.length === 2)),
  };
}

/** Languages of which CLDR knows enough (its coverage is "modern" or "moderate"), for catalogues that users bring. */
export function coveredLanguages(): string[] {
  const { coverageLevels } = require('cldr-core/coverageLevels.json') as {
    coverageLevels: Readonly<Record<string, string>>;
  };
  return Object.keys(coverageLevels).filter((tag) => coverageLevels[tag] !== 'basic');
}
