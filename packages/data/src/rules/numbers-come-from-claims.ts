import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Claim } from '../generated/open.ts';
import { type Line, linesOf } from './prose/lines.ts';
import { compareNumbers, type KnownNumber, numberOfFigure } from './prose/quantity/agreement.ts';
import { type WrittenNumber, writtenNumbers } from './prose/quantity/written-numbers.ts';
import { ofEachRecord, type RuleContext } from './rule.ts';

export interface NumbersComeFromClaims {
  'number-not-in-claims': { readonly number: string; readonly claims: readonly string[] };
  'number-in-another-unit': { readonly number: string; readonly of: string };
}

/** A number that a claim states, and where. */
interface StatedNumber extends KnownNumber {
  readonly claim: string;
  /** Numbers of dates and names are of nothing, so that no amount may lean on them. */
  readonly isName: boolean;
}

/**
 * Every number of an edition stands in a claim that its line rests on: in the statement, in a figure, in a
 * date, or in the name of what the claim is about; with the same sign, scale and unit.
 */
export const numbersComeFromClaims = ofEachRecord<NumbersComeFromClaims>((context) => {
  const figures = new Map<string, StatedNumber[]>();
  for (const { record } of context.ofKind('figure')) {
    const claim = context.find('claim', record.claim)?.id ?? record.claim;
    const number = { ...numberOfFigure(record), claim: record.id, isName: false };
    figures.set(claim, [...(figures.get(claim) ?? []), number]);
  }
  return (one) => {
    // A claim says what it says: its own numbers are held against its figures (numbers-have-figures).
    if (one.record.kind === 'claim') return [];
    return linesOf(one, context).flatMap((line) => check(line, figures, context));
  };
});

function check(
  line: Line,
  figures: ReadonlyMap<string, readonly StatedNumber[]>,
  context: RuleContext,
): Diagnostic<NumbersComeFromClaims>[] {
  const numbers = writtenNumbers(line.text);
  if (numbers.length === 0) return [];
  const known = line.claims.flatMap((claim) => [
    ...(figures.get(claim.id) ?? []),
    ...numbersOf(claim, context),
  ]);
  return numbers.flatMap((number): Diagnostic<NumbersComeFromClaims>[] => {
    const found = known
      .filter((one) => mayBe(number, one))
      .map((one) => [one.claim, compareNumbers(number, one)] as const);
    if (found.some(([, agreement]) => agreement === 'same')) return [];
    const place = context.place(line.raw, line.pointer);
    const other = found.find(([, agreement]) => agreement === 'other-unit')?.[0];
    if (other !== undefined)
      return [fault('number-in-another-unit', { number: number.text, of: other }, place)];
    const args = { number: number.text, claims: line.claims.map(({ id }) => id) };
    return [fault('number-not-in-claims', args, place)];
  });
}

function mayBe({ unit }: WrittenNumber, { isName }: StatedNumber): boolean {
  return unit === null || !isName;
}

function numbersOf(claim: Claim, context: RuleContext): StatedNumber[] {
  const summit = context.find('summit', claim.summit);
  const dates = [claim.date, summit?.date.start, summit?.date.end].flatMap((date) => date?.split('-') ?? []);
  const names = claim.about.flatMap((id) => {
    const record = context.resolve(id);
    return record && 'name' in record ? [record.name.en] : [];
  });
  const asPrinted = (claim.asPrinted ?? []).flatMap(({ printed, read }) => [printed, read]);
  const inTexts = (texts: readonly string[], isName: boolean) =>
    texts.flatMap(writtenNumbers).map(({ value, unit }) => ({ value, unit, claim: claim.id, isName }));
  return [
    ...inTexts([claim.statement, claim.unclear ?? '', ...asPrinted], false),
    ...inTexts([...names, ...dates], true),
  ];
}
