/**
 * Figures of a text in English, Russian or Chinese: numbers with their multiplier, percentages and dates, in a form that
 * is the same in all three.
 */
import type { Tongue } from './language.ts';
import { numbersInWords } from './number-words.ts';

export interface Figure {
  /** The same for the same figure in any language: `200000000000`, `3.5%`, `2019-06-05`. */
  readonly value: string;
  /** As it is printed. */
  readonly printed: string;
  /** Where it stands in the paragraph, in UTF-16 units. */
  readonly start: number;
}

/** What a paragraph says in figures. */
export interface Figures {
  /** In digits, and in Chinese dates; in the order of the paragraph. */
  readonly printed: readonly Figure[];
  /** Values of numbers in words, which are known for figures only by those of another text. */
  readonly inWords: ReadonlySet<string>;
}

const MONTHS: Readonly<Record<'en' | 'ru', readonly string[]>> = {
  en: 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
  ru: 'янв фев мар апр ма июн июл авг сен окт ноя дек'.split(' '),
};
const MONTH_NAMES: Readonly<Record<'en' | 'ru', string>> = {
  en: 'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?',
  ru: 'январ[яьеё]|феврал[яье]|март[ае]?|апрел[яье]|ма[йяе]|июн[яье]|июл[яье]|август[ае]?|сентябр[яье]|октябр[яье]|ноябр[яье]|декабр[яье]',
};
/** Words after a number, and by which power of ten they multiply it; the longest first. */
const MULTIPLIERS: Readonly<Record<Tongue, readonly (readonly [words: string, power: number])[]>> = {
  en: [
    ['trillion|tn', 12],
    ['billion|bn', 9],
    ['million|mn|mln', 6],
    ['thousand', 3],
  ],
  ru: [
    ['триллион\\p{L}*|трлн', 12],
    ['миллиард\\p{L}*|млрд', 9],
    ['миллион\\p{L}*|млн', 6],
    ['тысяч\\p{L}*|тыс', 3],
  ],
  zh: [
    ['万亿', 12],
    ['千亿', 11],
    ['百亿', 10],
    ['亿', 8],
    ['千万', 7],
    ['百万', 6],
    ['万', 4],
    ['千', 3],
  ],
  other: [],
};
const PERCENT: Readonly<Record<Tongue, string>> = {
  en: '%|per cent|percent',
  ru: '%|процент\\p{L}*',
  zh: '%|％',
  other: '%',
};
/** Between groups of three digits, and before decimals. */
const SEPARATORS: Readonly<Record<Tongue, readonly [group: string, decimal: string]>> = {
  en: [',', '.'],
  ru: [' \u00a0\u202f', ',.'],
  zh: [',', '.'],
  other: ['\u00a0\u202f', '.,'],
};

const HAN_DIGITS = '〇零一二三四五六七八九';
const HAN_NUMBER = `[${HAN_DIGITS}十百千两]+`;

interface Patterns {
  readonly date: RegExp | null;
  readonly number: RegExp;
}
const made = new Map<Tongue, Patterns>();

function patternsOf(tongue: Tongue): Patterns {
  const known = made.get(tongue);
  if (known) return known;
  const [group, decimal] = SEPARATORS[tongue];
  const number = `\\d{1,3}(?:[${group}]\\d{3})+(?!\\d)|\\d+`;
  const multipliers = MULTIPLIERS[tongue].map(([words]) => words).join('|');
  const scaled =
    multipliers === ''
      ? ''
      : `(?:[\\s\\u00a0]*(?<scale>${multipliers})(?!${tongue === 'zh' ? '[条款]' : '\\p{L}'}))?`;
  const digits = `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d]|\\d[.,])(?<whole>${number})(?:[${decimal}](?<part>\\d+))?${scaled}(?<percent>\\s*(?:${PERCENT[tongue]})(?!\\p{L}))?`;
  const han = `百分之(?<hundredth>${HAN_NUMBER})|(?<han>${HAN_NUMBER})`;
  const month = tongue === 'en' || tongue === 'ru' ? MONTH_NAMES[tongue] : '';
  const dates: Readonly<Record<Tongue, string | null>> = {
    en: `(?<![\\p{L}\\d])(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m1>${month})\\.?|(?<m2>${month})\\.?(?:\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?)(?:,?\\s+(?<y>\\d{4}))?(?![\\p{L}\\d])`,
    ru: `(?<![\\d\\p{L}])(?:(?<d1>\\d{1,2})\\s+)?(?<m1>${month})(?!\\p{L})(?:\\s+(?<y>\\d{4}))?`,
    zh: `(?<!\\d)(?:(?<y>\\d{4}|[${HAN_DIGITS}]{4})年)?(?<m1>\\d{1,2}|[${HAN_DIGITS}十]{1,3})月(?:(?<d1>\\d{1,2}|[${HAN_DIGITS}十]{1,3})日)?`,
    other: null,
  };
  const date = dates[tongue];
  const patterns = {
    // "May" is a month, and "may" is not.
    date: date === null ? null : new RegExp(date, tongue === 'en' ? 'gu' : 'giu'),
    number: new RegExp(tongue === 'zh' ? `${digits}|${han}` : digits, 'giu'),
  };
  made.set(tongue, patterns);
  return patterns;
}

export function figuresOf(text: string, tongue: Tongue): Figures {
  const { date, number } = patternsOf(tongue);
  const found: Figure[] = [];
  const inWords = new Set(numbersInWords(text, tongue));
  let rest = text;
  if (date)
    for (const match of text.matchAll(date)) {
      const value = dateValue(match.groups ?? {}, tongue);
      if (value === null) continue;
      found.push({ value, printed: match[0].trim(), start: match.index });
      // What a date is made of is no number besides; the places of the others stay.
      rest =
        rest.slice(0, match.index) + '_'.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  for (const match of rest.matchAll(number)) {
    const { han, hundredth, ...groups } = match.groups ?? {};
    const inHan = hanNumber(hundredth ?? han ?? '');
    if (inHan !== null && match[0].length > 0) inWords.add(`${inHan}${hundredth === undefined ? '' : '%'}`);
    const value = numberValue(groups, tongue);
    if (value !== null) found.push({ value, printed: match[0].trim(), start: match.index });
  }
  return { printed: found.sort((a, b) => a.start - b.start), inWords };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A month by itself is none, since "may" and 三月 often mean something else. */
function dateValue({ d1, d2, m1, m2, y }: Groups, tongue: Tongue): string | null {
  const day = d1 ?? d2;
  const name = (m1 ?? m2 ?? '').toLowerCase();
  const month = tongue === 'en' || tongue === 'ru' ? monthNamed(name, MONTHS[tongue]) : hanOrDigits(name);
  const date = day === undefined ? null : hanOrDigits(day);
  const year = y === undefined ? null : hanOrDigits(y);
  if (month === null || month < 1 || month > 12 || (date === null && year === null)) return null;
  if (date !== null && (date < 1 || date > 31)) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year === null ? '-' : year}-${two(month)}${date === null ? '' : `-${two(date)}`}`;
}

function monthNamed(name: string, starts: readonly string[]): number {
  const all = starts.filter((one) => name.startsWith(one));
  // "Марта" begins as "мая" does.
  const longest = all.reduce((best, one) => (one.length > best.length ? one : best), '');
  return starts.indexOf(longest) + 1;
}

function numberValue({ whole, part = '', scale, percent }: Groups, tongue: Tongue): string | null {
  if (whole === undefined) return null;
  const power = scale === undefined ? 0 : powerOf(scale, tongue);
  return shifted(whole.replace(/\D/g, ''), part, power) + (percent === undefined ? '' : '%');
}

function powerOf(scale: string, tongue: Tongue): number {
  const known = MULTIPLIERS[tongue].find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(scale));
  return known?.[1] ?? 0;
}

/** A decimal number times a power of ten, without a float between. */
function shifted(whole: string, part: string, power: number): string {
  const digits = whole + part.padEnd(power, '0').slice(0, power);
  const rest = part.slice(power).replace(/0+$/, '');
  const plain = digits.replace(/^0+(?=\d)/, '');
  return rest === '' ? plain : `${plain}.${rest}`;
}

const hanOrDigits = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : hanNumber(text));

/** 一百一十 is 110, 二〇一九 is 2019. */
export function hanNumber(text: string): number | null {
  if (text === '') return null;
  const digits = Array.from(text, (sign) => digitOf(sign));
  if (digits.every((digit) => digit !== null) && digits.length > 1) return Number(digits.join(''));
  let total = 0;
  let open: number | null = null;
  for (const sign of Array.from(text)) {
    const unit = UNITS.get(sign);
    const digit = digitOf(sign);
    if (unit !== undefined) {
      total += (open ?? 1) * unit;
      open = null;
    } else if (digit !== null) open = digit;
    else return null;
  }
  return total + (open ?? 0);
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

function digitOf(sign: string): number | null {
  if (sign === '两') return 2;
  const at = HAN_DIGITS.indexOf(sign);
  return at < 0 ? null : Math.max(0, at - 1);
}

/** The figures of one paragraph for which the other has none that could be the same. */
export function figuresMissing(own: Figures, other: Figures): Figure[] {
  return own.printed.filter(
    ({ value }) => !other.inWords.has(value) && !other.printed.some((one) => isCompatible(value, one.value)),
  );
}

const DATE = /^(?<year>\d{4}|-)-(?<month>\d{2})(?:-(?<day>\d{2}))?$/;

/** Whether one is the other, or a date of which the other says less. */
function isCompatible(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [DATE.exec(a)?.groups, DATE.exec(b)?.groups];
  if (!one && !other) return false;
  if (!one || !other) return (one ?? other)?.['year'] === (one ? b : a);
  const agree = (part: 'year' | 'month' | 'day') =>
    one[part] === other[part] ||
    [one[part], other[part]].some((value) => value === undefined || value === '-');
  return agree('year') && agree('month') && agree('day');
}
