/**
 * The spaces at which no line may end: between numbers and their units, in dates, between a name and its number, before
 * dashes and middle dots. Which words do so is told by the catalogue of the language, in the messages `ties-…`.
 */
import type { ReaderMessages } from './catalogues.ts';

const NBSP = '\u00a0';

/** Finds the spaces themselves. */
export function tiesOf({ text, months }: Pick<ReaderMessages, 'text' | 'months'>): RegExp {
  const month = anyOf(months.join());
  const magnitude = anyOf(text('ties-magnitudes'));
  const unit = anyOf(
    [text('ties-units'), text('ties-magnitudes'), text('ties-currencies'), ...months].join(),
  );
  const phrases = text('ties-phrases')
    .split(',')
    .map((phrase) => phrase.trim().split(' ').map(escaped))
    .flatMap((words) => words.slice(1).map((word, i) => [`${START}${words[i]}`, `${word}${END}`] as const));
  /** What stands before and behind such a space. */
  const tied: readonly (readonly [before: string, behind: string])[] = [
    ['\\d%?', `${unit}${END}`],
    [`\\d[ ${NBSP}]${magnitude}`, `${anyOf(`${text('ties-currencies')},${text('ties-measures')}`)}${END}`],
    [`${START}${month}`, `\\d{4}${END}`],
    [`${START}${anyOf(text('ties-numbered'))}`, '\\d'],
    [`${START}${anyOf(text('ties-lettered'))}`, `\\p{Lu}${END}`],
    // Arctic LNG 2, Xudabao 3; but a sentence may begin with "In 2018".
    [`${START}\\p{Lu}\\p{L}{2,}`, `\\d{1,2}(?![\\d.,]*\\d|[ ${NBSP}-]?[\\p{L}%])`],
    [`\\d ${anyOf(text('ties-between-numbers'))}`, '\\d'],
    ...phrases,
    [`${START}${anyOf(text('ties-titles'))}`, '\\p{Lu}'],
    // Initials: V. V. Putin; but not Annex A. Sources.
    [`(?:^|[\\s${NBSP}(])\\p{Lu}\\.(?<!${START}${anyOf(text('ties-lettered'))}.\\p{Lu}\\.)`, '\\p{Lu}'],
    ['', '[–—·] '],
  ];
  return new RegExp(` (?:${tied.map(([before, behind]) => `(?<=${before} )(?=${behind})`).join('|')})`, 'gu');
}

/** Bounds of words in any alphabet. */
const START = '(?<![\\p{L}\\p{N}_])';
const END = '(?![\\p{L}\\p{N}_])';

/** @param words with commas between; none match nothing */
function anyOf(words: string): string {
  const list = words.split(',').map((word) => escaped(word.trim()));
  return `(?:${list.filter((word) => word !== '').join('|') || '(?!)'})`;
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
