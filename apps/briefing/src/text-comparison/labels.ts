/** What a paragraph is numbered by: "Article 5", "Статья 5", 第五条, "(c)", "III.". */
import { hanNumber } from './figures.ts';

export interface Label {
  readonly number: number;
  /** The words that it takes of the paragraph, white space after it included. */
  readonly length: number;
}

const WORDS = 'article|chapter|part|section|paragraph|annex|статья|глава|часть|раздел|пункт|приложение';
const LABELS: readonly RegExp[] = [
  new RegExp(`(?:${WORDS})\\s+(?<number>\\d{1,3})(?:\\s*[.:])?(?!\\p{L}|\\d)`, 'iuy'),
  new RegExp(`(?:${WORDS})\\s+(?<roman>[IVXLC]+)(?:\\s*[.:])?(?!\\p{L})`, 'iuy'),
  /第(?<han>[〇零一二三四五六七八九十百]+)[条章节款部](?:分)?\s*[:：、]?/uy,
  /[（(]?(?<han>[〇零一二三四五六七八九十]+)[)）、]/uy,
  /[（(]?(?<number>\d{1,3})(?:\.?[)）]|[.、])(?!\d)/uy,
  /(?<roman>[IVXLC]+)(?:[.)]|$)/uy,
  /[（(](?<roman>[ivx]{2,5})[)）]/uy,
  /[（(]?(?<letter>[a-zа-я])[)）]/iuy,
];

export function labelOf(text: string): Label | null {
  for (const pattern of LABELS) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (!match) continue;
    const number = numberOf(match.groups ?? {});
    if (number === null) continue;
    const after = text.slice(match[0].length).match(/^\s+/)?.[0].length ?? 0;
    return { number, length: match[0].length + after };
  }
  return null;
}

function numberOf({ number, han, roman, letter = '' }: Readonly<Record<string, string | undefined>>) {
  if (number !== undefined) return Number(number);
  if (han !== undefined) return hanNumber(han);
  return roman === undefined ? placeOfLetter(letter.toLowerCase()) : romanNumber(roman.toUpperCase());
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanNumber(text: string): number {
  const values = Array.from(text, (sign) => ROMAN_VALUES[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Of the Latin or the Russian alphabet, whose lists leave out ё and й. */
const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрстуфхцчшщъыьэюя'];

function placeOfLetter(letter: string): number | null {
  const alphabet = ALPHABETS.find((one) => one.includes(letter));
  return alphabet === undefined ? null : alphabet.indexOf(letter) + 1;
}
