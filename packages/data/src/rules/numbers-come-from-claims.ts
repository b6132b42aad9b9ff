import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Claim } from '../generated/open.ts';
import { type Line, linesOf } from './prose/lines.ts';
import { plainDecimal, writtenNumbers } from './prose/numbers.ts';
import type { Rule, RuleContext } from './rule.ts';

export interface NumbersComeFromClaims {
  'number-not-in-claims': { readonly number: string; readonly claims: readonly string[] };
}

/**
 * Every number of an edition stands in a claim that its line rests on: in the statement, in a figure, in a
 * date, or in the name of what the claim is about.
 */
export const numbersComeFromClaims: Rule<NumbersComeFromClaims> = (context) => {
  const figures = new Map<string, string[]>();
  for (const { record } of context.ofKind('figure')) {
    const claim = context.find('claim', record.claim)?.id ?? record.claim;
    figures.set(claim, [...(figures.get(claim) ?? []), record.value]);
  }
  return linesOf(context).flatMap((line) => check(line, figures, context));
};

function check(
  line: Line,
  figures: ReadonlyMap<string, readonly string[]>,
  context: RuleContext,
): Diagnostic<NumbersComeFromClaims>[] {
  const numbers = writtenNumbers(line.text);
  if (numbers.length === 0) return [];
  const known = new Set(
    line.claims.flatMap((claim) =>
      [...numbersOf(claim, context), ...(figures.get(claim.id) ?? [])].map(plainDecimal),
    ),
  );
  return numbers
    .filter(({ value }) => !known.has(value))
    .map(({ text }) => {
      const args = { number: text, claims: line.claims.map(({ id }) => id) };
      return fault('number-not-in-claims', args, context.place(line.raw, line.pointer));
    });
}

function numbersOf(claim: Claim, context: RuleContext): string[] {
  const summit = context.find('summit', claim.summit);
  const dates = [claim.date, summit?.date.start, summit?.date.end].flatMap((date) => date?.split('-') ?? []);
  const names = claim.about.flatMap((id) => {
    const record = context.resolve(id);
    return record && 'name' in record ? [record.name.en] : [];
  });
  const asPrinted = (claim.asPrinted ?? []).flatMap(({ printed, read }) => [printed, read]);
  const texts = [claim.statement, claim.unclear ?? '', ...names, ...asPrinted];
  return [...dates, ...texts.flatMap((text) => writtenNumbers(text).map(({ value }) => value))];
}
