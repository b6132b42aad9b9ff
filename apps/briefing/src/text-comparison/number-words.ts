/**
 * Numbers in words, up to 99: "three", "seventy-fifth", "двадцать первый", 七十五. They can stand for a figure of the other
 * language, and are never one that differs, since "one" and 一 are often no number at all.
 */
import type { Tongue } from './language.ts';

const ENGLISH: readonly (readonly [start: string, value: number])[] = [
  ...'one|first two|second|both|twice three|third four five|fif six seven eight|eigh nine|nin ten eleven twelve|twelf thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((words, index) => [words, index + 1] as const),
  ...'twent thirt fort fift sixt sevent eight ninet'
    .split(' ')
    .map((start, index) => [`${start}(?:y|ie)`, (index + 2) * 10] as const),
];
const RUSSIAN: readonly (readonly [start: string, value: number])[] = [
  ...'один|одн(?=[аоиуй])|перв дв(?=[аеуо])|обе|оба|обо|втор тр(?=[иеёо])|трет четыр|четв[её]р пят(?!н) шест сем(?=[ьиеё])|седьм вос(?=е?м) девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат'
    .split(' ')
    .map((starts, index) => [starts, index + 1] as const),
  ...'двадцат тридцат сорок пят[ьи]десят шест[ьи]десят сем[ьи]десят восем[ьи]десят|восьмидесят девяност'
    .split(' ')
    .map((start, index) => [start, (index + 2) * 10] as const),
];

const patterns: Readonly<Partial<Record<Tongue, readonly (readonly [RegExp, number])[]>>> = {
  // The greatest first, since "seventeen" begins as "seven" does.
  en: asPatterns(ENGLISH, '(?:th|eth|s)?$'),
  ru: asPatterns(RUSSIAN, ''),
};

function asPatterns(
  words: readonly (readonly [string, number])[],
  end: string,
): (readonly [RegExp, number])[] {
  return words.map(([start, value]) => [new RegExp(`^(?:${start})${end}`, 'u'), value] as const).toReversed();
}

/** The numbers that stand in words in a paragraph. */
export function numbersInWords(text: string, tongue: Tongue): ReadonlySet<string> {
  const known = patterns[tongue];
  const found = new Set<string>();
  if (!known) return found;
  let tens = 0;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const value = known.find(([pattern]) => pattern.test(word))?.[1] ?? 0;
    if (value === 0) {
      tens = 0;
      continue;
    }
    found.add(String(value));
    if (tens > 0 && value < 10) found.add(String(tens + value));
    tens = value >= 20 ? value : 0;
  }
  return found;
}
