import { spokenActs } from './speech-acts.ts';

/** Words by which a text says that several did something, and how many that takes. */
export interface Collective {
  readonly words: string;
  readonly takes:
    | { readonly how: 'both' | 'all' | 'several' }
    | { readonly how: 'number'; readonly number: number; readonly of: number | null }
    /** A number without a noun, as in "the seven": it means the parties where they are so many. */
    | { readonly how: 'bare'; readonly number: number };
}

const NOUN =
  '(?:sides|parties|leaders|presidents|prime ministers|premiers|countries|states|nations|governments|member states|members|heads of state|delegations|capitals)';

const ONE =
  '(?:side|party|leader|president|prime minister|premier|country|state|nation|government|member state|member|head of state|delegation|capital)';

const NUMBERS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** A number of two or more, as a word or in digits. */
export const NUMBER = `(?:${NUMBERS.slice(2).join('|')}|[2-9]|[1-9]\\d)`;

const PHRASES: readonly (readonly [
  pattern: RegExp,
  takes: (found: RegExpExecArray) => Collective['takes'],
])[] = [
  [
    new RegExp(
      `\\bboth(?:(?: of)? the)? ${NOUN}\\b|\\bboth(?=\\s+\\p{Ll}+ed\\b)|\\bthe two ${NOUN}\\b`,
      'giu',
    ),
    () => ({ how: 'both' }),
  ],
  [
    new RegExp(
      `\\ball(?: of)?(?: the)? ${NOUN}\\b|\\b(?:every|each) ${ONE}\\b|\\b(?:every|each)(?: one)? of (?:the|them|these)(?: ${NOUN})?\\b|\\bevery(?:one|body)\\b|\\bunanimously\\b|\\bby consensus\\b`,
      'giu',
    ),
    () => ({ how: 'all' }),
  ],
  [
    new RegExp(`\\b(?<!\\bthe )(?<number>${NUMBER})(?: of(?: the)? (?<of>${NUMBER}))? ${NOUN}\\b`, 'giu'),
    ({ groups }) => ({
      how: 'number',
      number: numberOf(groups?.['number']),
      of: groups?.['of'] ? numberOf(groups['of']) : null,
    }),
  ],
  [
    new RegExp(
      `\\b(?:all(?: of)?(?: the)?|the) (?<number>${NUMBER})(?=\\s+(?:(?:also|had|have|jointly)\\s+)?\\p{Ll}+ed\\b)`,
      'giu',
    ),
    ({ groups }) => ({ how: 'bare', number: numberOf(groups?.['number']) }),
  ],
  [
    new RegExp(
      `\\b(?<number>${NUMBER}) of(?: the)? (?<of>${NUMBER})(?=\\s+(?:(?:also|had|have|jointly)\\s+)?\\p{Ll}+ed\\b)`,
      'giu',
    ),
    ({ groups }) => ({ how: 'number', number: numberOf(groups?.['number']), of: numberOf(groups?.['of']) }),
  ],
  [/\b(?:jointly|together)\b/giu, () => ({ how: 'several' })],
];

/** The value of a number as a word or in digits. */
export function numberOf(word = ''): number {
  const index = NUMBERS.indexOf(word.toLowerCase());
  return index === -1 ? Number(word) : index;
}

/**
 * The collective words of a text that say who did what was done by words: `both sides agreed`, `signed by all members`.
 * Those that only name somebody, as in `trade between the two countries`, are none.
 */
export function collectives(text: string): Collective[] {
  return PHRASES.flatMap(([pattern, takes]) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const isAdverb = /^(?:jointly|together|unanimously|by consensus)$/i.test(found[0]);
      return (isAdverb ? isBesideAct(text, found) : isActor(text, found))
        ? [{ words: found[0], takes: takes(found) }]
        : [];
    }),
  );
}

/** Whether a phrase is who acts: an act follows in its clause, or comes before it with `by`. */
function isActor(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const before = text.slice(0, index);
  if (/\bby\s+$/i.test(before)) return spokenActs(before.slice(-60)).length > 0;
  if (/\b(?:among|at|between|for|from|in|into|near|of|on|than|to|with)\s+$/i.test(before)) return false;
  const [behind = ''] = text
    .slice(index + words.length)
    .split(/[,;:.]|\b(?:but|while|whose|which|who|that)\b/);
  return spokenActs(behind.split(/\s+/).slice(0, 5).join(' ')).length > 0;
}

function isBesideAct(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const near = text.slice(Math.max(0, index - 30), index + words.length + 30);
  return spokenActs(near).length > 0;
}
