import { negated } from './decimal.ts';
import type { Unit } from './units.ts';

/** A number that a text writes in words. */
export interface SpeltNumber {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly unit: Unit | null;
  /** Values that the words stand for as well, since a third has no end as a decimal. */
  readonly also?: readonly string[];
  /** The words name no number but a bound, as dozens do: it is that many or more. */
  readonly isBound: boolean;
  /** The words name a part of a whole. */
  readonly isPart?: true;
  readonly quantity: boolean;
}

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const CARDINAL = `(?:(?:${TENS.join('|')})(?:-(?:${ONES.slice(0, 9).join('|')}))?|${ONES.join('|')})`;

/** A number in words before what makes it a quantity: a scale or a unit, whose own words say which. */
const BEFORE_UNIT = new RegExp(
  `\\b(?<whole>${CARDINAL})(?<half> and a half)?(?= \\S|-\\p{L})|\\b(?<only>half a)(?= \\S)|\\b(?<article>an?)(?= (?:hundred|thousand|million|billion|trillion|lakh|crore)\\b)`,
  'giu',
);

/** Of digits and what follows them: how long the number is with its scale and unit, and what it is; null for none. */
export type ReadDigits = (
  text: string,
) => { readonly length: number; readonly value: string; readonly unit: Unit | null } | null;

/**
 * Numbers in words that have a scale or a unit: `five million tonnes`, `ten per cent`, `half a billion dollars`. Others
 * count what is named, such as `two presidents`, and have rules of their own.
 */
export function speltAmounts(text: string, read: ReadDigits): SpeltNumber[] {
  return [...text.matchAll(BEFORE_UNIT)].flatMap(({ 0: words, index, groups }): SpeltNumber[] => {
    const { whole, half, only } = groups ?? {};
    const digits = only ? '0.5' : whole ? `${cardinal(whole)}${half ? '.5' : ''}` : '1';
    const behind = text.slice(index + words.length, index + words.length + 60);
    // Words that are a verb or an adjective as well.
    if (/^ (?:won|real)\b/i.test(behind)) return [];
    // A long time, and no number that anybody counted.
    if (groups?.['article'] && /^ (?:hundred|thousand) (?:years|times|days)\b/i.test(behind)) return [];
    const found = read(`${digits}${behind}`);
    if (!found) return [];
    const isNegative = /\bminus $/i.test(text.slice(0, index));
    return [
      {
        start: index,
        end: index + words.length + found.length - digits.length,
        value: isNegative ? negated(found.value) : found.value,
        unit: found.unit,
        isBound: false,
        quantity: true,
      },
    ];
  });
}

function cardinal(word: string): number {
  const [first = '', second] = word.toLowerCase().split('-');
  const tens = TENS.indexOf(first);
  const one = (text: string) => ONES.indexOf(text) + 1;
  return tens === -1 ? one(first) : (tens + 2) * 10 + (second === undefined ? 0 : one(second));
}

const PERCENT: Unit = { of: 'percent' };

/** Parts of a whole, as per cent; the first value is the one that is told. */
const PARTS: readonly (readonly [source: string, values: readonly string[]])[] = [
  ['(?:one |a )?half', ['50']],
  ['(?:a|one)[ -]third', ['33.3', '33', '33.33']],
  ['two[ -]thirds', ['66.7', '67', '66.67', '66.6']],
  ['(?:a|one)[ -]quarter', ['25']],
  ['three[ -]quarters', ['75']],
  ['(?:a|one)[ -]fifth', ['20']],
  ['two[ -]fifths', ['40']],
  ['three[ -]fifths', ['60']],
  ['four[ -]fifths', ['80']],
  ['(?:a|one)[ -]tenth', ['10']],
];

const PART = new RegExp(
  `(?<!\\b(?:first|second|last|latter|former|other|next|previous|northern|southern|eastern|western|upper|lower)[ -])\\b(?:${PARTS.map(([source]) => `(${source})`).join('|')})(?=(?: of)? (?:its|their|his|her|the|all|every|each|our|(?<=of )\\p{Ll}+)\\b)(?! of (?:an hour|a day|a year|an? century|\\d)| (?:the )?(?:century|way))`,
  'giu',
);

/** Parts of a whole: half of, a third of, three quarters of. */
export function parts(text: string): SpeltNumber[] {
  return [...text.matchAll(PART)].map((found): SpeltNumber => {
    const [value = '', ...also] = PARTS[found.slice(1).findIndex((group) => group !== undefined)]?.[1] ?? [];
    const { 0: words, index } = found;
    return {
      start: index,
      end: index + words.length,
      value,
      also,
      unit: PERCENT,
      isBound: false,
      isPart: true,
      quantity: true,
    };
  });
}

const DOZEN = new RegExp(`\\b(?<count>${CARDINAL}|half a|a) dozen(?= \\p{Ll})`, 'giu');
const MANY = /\b(dozens|scores|hundreds|thousands|millions|billions) of\b/giu;
const LEAST: Readonly<Record<string, string>> = {
  dozens: '24',
  scores: '40',
  hundreds: '200',
  thousands: '2000',
  millions: '2000000',
  billions: '2000000000',
};

/** Counts by the dozen, and words for many that name a bound alone. */
export function dozens(text: string): SpeltNumber[] {
  const exact = [...text.matchAll(DOZEN)].map(({ 0: words, index, groups }): SpeltNumber => {
    const count = groups?.['count']?.toLowerCase() ?? '';
    const number = count === 'half a' ? 6 : count === 'a' ? 12 : 12 * cardinal(count);
    const end = index + words.length;
    return { start: index, end, value: String(number), unit: null, isBound: false, quantity: true };
  });
  const bounds = [...text.matchAll(MANY)].map(({ 0: words, 1: many = '', index }): SpeltNumber => {
    const value = LEAST[many.toLowerCase()] ?? '0';
    return { start: index, end: index + words.length, value, unit: null, isBound: true, quantity: false };
  });
  return [...exact, ...bounds];
}
