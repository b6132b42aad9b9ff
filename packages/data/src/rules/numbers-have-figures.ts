import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Figure } from '../generated/open.ts';
import { compareNumbers, numberOfFigure } from './prose/quantity/agreement.ts';
import { writtenNumbers } from './prose/quantity/written-numbers.ts';
import { withoutQuotations } from './prose/text.ts';
import { ofEachRecord } from './rule.ts';

export interface NumbersHaveFigures {
  'number-without-figure': { readonly number: string; readonly claim: string };
  'number-in-another-unit': { readonly number: string; readonly of: string };
}

/**
 * A quantity that a claim states has a figure record of that value and unit, which names its authority and period.
 * An inference may lean on the figures of other claims of its meeting.
 */
export const numbersHaveFigures = ofEachRecord<NumbersHaveFigures>((context) => {
  const figures = new Map<string, Figure[]>();
  for (const { record } of context.ofKind('figure')) {
    const claim = context.find('claim', record.claim);
    for (const key of [claim?.id ?? record.claim, `meeting ${claim?.summit}`])
      figures.set(key, [...(figures.get(key) ?? []), record]);
  }
  return ({ raw, record }) => {
    if (record.kind !== 'claim') return [];
    const own = figures.get(record.inference ? `meeting ${record.summit}` : record.id) ?? [];
    return writtenNumbers(withoutQuotations(record.statement)).flatMap(
      (number): Diagnostic<NumbersHaveFigures>[] => {
        if (!number.quantity) return [];
        const found = own.map(
          (figure) => [figure.id, compareNumbers(number, numberOfFigure(figure))] as const,
        );
        if (found.some(([, agreement]) => agreement === 'same')) return [];
        // Half of something may be said without a figure, but not beside one that says otherwise.
        if (number.isPart && !own.some(({ unit }) => unit.type === 'percent')) return [];
        const place = context.place(raw, '/statement');
        const other = found.find(([, agreement]) => agreement === 'other-unit')?.[0];
        return other === undefined
          ? [fault('number-without-figure', { number: number.text, claim: record.id }, place)]
          : [fault('number-in-another-unit', { number: number.text, of: other }, place)];
      },
    );
  };
});
