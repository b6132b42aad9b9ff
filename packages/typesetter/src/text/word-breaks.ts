/** Where a word may be cut, and at what cost. */
import type { Hyphenator } from './hyphenate.ts';
import { MAY_BREAK } from './line-break.ts';
import { isSharedPunctuation, wantsHan } from './scripts.ts';
import type { TextStyle } from './types.ts';

/** Costs from here on are taken only when a line would else be too full. */
export const EMERGENCY_COST = 5000;
const EMERGENCY_COST_ANYWHERE = 9000;
/** What a place at which a line must not be broken costs when nothing else is left: words chained by no-break spaces. */
export const FORBIDDEN_COST = 20_000;

export const COSTS = {
  /** After a hyphen that is in the text, and at a soft or automatic one. */
  hyphen: 50,
  /** After a dash or a slash: nothing is added, but the word looks torn. */
  mark: 100,
  /** A line should not begin with a dash. */
  beforeDash: 500,
} as const;

export type WordBreak =
  /** Between Chinese characters; `breakable` is false where the line may not be broken (kinsoku). */
  | { readonly kind: 'han'; readonly breakable: boolean }
  | { readonly kind: 'mark'; readonly cost: number; readonly flagged: boolean };

/** What may happen between two adjacent characters; undefined when they simply belong together. */
export function breakBetween(
  before: number,
  after: number,
  opportunity: number,
  style: TextStyle,
): WordBreak | undefined {
  const han = isHanLike(before) && isHanLike(after);
  if (opportunity === MAY_BREAK) {
    if (han || wantsHan(before) || wantsHan(after)) return { kind: 'han', breakable: true };
    if (!style.hyphenate && before !== 0x200b) return { kind: 'mark', cost: EMERGENCY_COST, flagged: false };
    if (before === 0x200b) return { kind: 'mark', cost: 0, flagged: false };
    // Ranges of figures, 3–4, stay together.
    if (isHyphen(before) && isDigit(after)) return { kind: 'mark', cost: EMERGENCY_COST, flagged: false };
    if (isHyphen(before)) return { kind: 'mark', cost: COSTS.hyphen, flagged: true };
    return { kind: 'mark', cost: COSTS.mark, flagged: false };
  }
  // Doubled dashes and ellipses are one sign and are not spread.
  return han && before !== after ? { kind: 'han', breakable: false } : undefined;
}

const isHanLike = (codePoint: number): boolean => wantsHan(codePoint) || isSharedPunctuation(codePoint);
const isHyphen = (codePoint: number): boolean =>
  codePoint === 0x2d || codePoint === 0x2010 || codePoint === 0x2013 || codePoint === 0xad;

const isDigit = (codePoint: number): boolean => codePoint >= 0x30 && codePoint <= 0x39;

/** Letters and marks of the scripts that have patterns; property escapes take milliseconds to compile. */
const LETTER =
  'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f\\u0400-\\u04ff\\u1e00-\\u1eff';
const LETTERS = new RegExp(`[${LETTER}]+`, 'g');
/** Words with figures, and web and mail addresses. */
const CODE_OR_ADDRESS = new RegExp(`\\d|[@_=&\\\\]|://|[${LETTER}]\\.[${LETTER}]`);
const INNER_CAPITAL = /[a-z\u00df-\u00ff\u0430-\u045f][A-Z\u00c0-\u00de\u0400-\u042f]/;
/** Letters and digits, and perhaps one sign that always stays with them: there is no break within, whatever surrounds it. */
const SOLID = new RegExp(`^[${LETTER}0-9]+[.,;:!?)\\]]?$`);
const SHORTEST_WORD = 5;
/** Parts of words that have a hyphen already are left whole unless they are long. */
const LONG_PART = 9;

/** Whether a word can be cut by hyphenation only. */
export const isSolid = (word: string): boolean => SOLID.test(word);

/** Offsets at which automatic hyphenation may cut a word (a stretch without spaces). */
export function hyphenPoints(
  word: string,
  style: TextStyle,
  hyphenator: Hyphenator | undefined,
): readonly number[] {
  if (hyphenator === undefined || !style.hyphenate || word.length < SHORTEST_WORD) return [];
  if (CODE_OR_ADDRESS.test(word)) return [];
  const points: number[] = [];
  for (const { 0: letters, index } of word.matchAll(LETTERS)) {
    // Abbreviations and scripts without case; names such as MegaFon.
    if (letters === letters.toUpperCase() || INNER_CAPITAL.test(letters)) continue;
    const compound = word[index - 1] === '-' || word[index + letters.length] === '-';
    if (compound && letters.length < LONG_PART) continue;
    for (const point of hyphenator.points(letters, style.lang)) points.push(index + point);
  }
  return points;
}

/** Cost of cutting a word that fits no line, by the character before the cut. */
export const emergencyCost = (before: string): number =>
  /[/._\-–?&=:@#%+,;]/.test(before) ? EMERGENCY_COST : EMERGENCY_COST_ANYWHERE;
