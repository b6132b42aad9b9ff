import { currentId } from '../dataset/build.ts';
import { dayRange } from '../derive/edtf.ts';
import type { Dataset, Evidence, Supported } from '../generated/open.ts';
import { compareNumbers } from '../rules/prose/quantity/agreement.ts';
import { type WrittenNumber, writtenNumbers } from '../rules/prose/quantity/written-numbers.ts';
import { withoutQuotations } from '../rules/prose/text.ts';

/** A figure or a year that a sentence states, and that its evidence must hold. */
export interface Need {
  readonly what: Extract<Supported, 'figure' | 'date'>;
  readonly number: WrittenNumber;
}

/** What a sentence states in figures and years. What it quotes is a matter of the quotation. */
export function needsOf(text: string): readonly Need[] {
  return writtenNumbers(withoutQuotations(text)).flatMap((number): Need[] =>
    number.quantity ? [{ what: 'figure', number }] : isYear(number) ? [{ what: 'date', number }] : [],
  );
}

/** Whether a number is written as a year of the last or this century. */
export function isYear({ text }: Pick<WrittenNumber, 'text'>): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** Whether two sentences need the same: the same year, or the same figure by value, unit and currency. */
export function isSameNeed(one: Need, other: Need): boolean {
  if (one.what !== other.what) return false;
  return one.what === 'date'
    ? one.number.text === other.number.text
    : compareNumbers(one.number, other.number) === 'same';
}

/** Whether a piece of evidence holds a figure or year: certainly, as far as is known, or not. */
export type Carrying = 'holds' | 'may-hold' | 'misses';

/**
 * Whether a piece holds what a sentence needs. It certainly does where its quotation has the number, or where it is
 * said to support such things; it does not where it is said to support other things alone, where it contradicts, and
 * where it was published before the year had come, unless it spoke of what was ahead.
 *
 * @param told the day that the sentence is of: years after it were still to come when it was said
 */
export function carrying(dataset: Dataset, evidence: Evidence, need: Need, told?: string): Carrying {
  const { relation, supports } = evidence;
  if (relation === 'contradicts') return 'misses';
  if (evidence.type === 'page' && evidence.quote && isIn(evidence.quote.exact, need)) return 'holds';
  if (supports !== undefined && !supports.includes(need.what)) return 'misses';
  if (need.what === 'date' && isOlder(dataset, evidence, need.number.text, told)) return 'misses';
  return supports === undefined ? 'may-hold' : 'holds';
}

/** Whether the words of a page have a number, in whatever unit and language. */
function isIn(words: string, { what, number }: Need): boolean {
  const digits = digitsOf(number.text);
  return writtenNumbers(words).some((one) =>
    what === 'date' || one.unit === null || number.unit === null
      ? digitsOf(one.text) === digits
      : compareNumbers(number, one) === 'same',
  );
}

/** The digits of a number without its scale and unit, with a point before the fraction. */
function digitsOf(text: string): string {
  const [digits = ''] = /\d[\d.,]*/.exec(text) ?? [];
  return digits.replace(/,(?=\d{1,2}$)/, '.').replaceAll(',', '');
}

function isOlder(dataset: Dataset, { source }: Evidence, year: string, told: string | undefined): boolean {
  const published = dataset.sources.get(currentId(dataset, source))?.published;
  if (published === undefined || told === undefined) return false;
  return dayRange(published).last < `${year}-01-01` && year <= dayRange(told).last.slice(0, 4);
}
