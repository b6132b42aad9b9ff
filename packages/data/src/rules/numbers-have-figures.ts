import { fault } from '../diagnostics/fault.ts';
import { plainDecimal, writtenNumbers } from './prose/numbers.ts';
import { withoutQuotations } from './prose/text.ts';
import type { Rule } from './rule.ts';

export interface NumbersHaveFigures {
  'number-without-figure': { readonly number: string; readonly claim: string };
}

/**
 * A quantity that a claim states has a figure record of that value, which names its authority and period.
 * An inference may lean on the figures of other claims of its meeting.
 */
export const numbersHaveFigures: Rule<NumbersHaveFigures> = (context) => {
  const values = new Map<string, Set<string>>();
  for (const { record } of context.ofKind('figure')) {
    const claim = context.find('claim', record.claim);
    for (const key of [claim?.id ?? record.claim, `meeting ${claim?.summit}`])
      values.set(key, (values.get(key) ?? new Set()).add(plainDecimal(record.value)));
  }
  return context.ofKind('claim').flatMap(({ raw, record }) => {
    const known = values.get(record.inference ? `meeting ${record.summit}` : record.id);
    return writtenNumbers(withoutQuotations(record.statement))
      .filter(({ quantity, value }) => quantity && !known?.has(value))
      .map(({ text }) =>
        fault('number-without-figure', { number: text, claim: record.id }, context.place(raw, '/statement')),
      );
  });
};
