import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Rule } from './rule.ts';

export interface FiguresHavePeriods {
  'figure-without-period': { readonly basis: string; readonly lacks: 'value' | 'note' };
}

/**
 * No figure without a period: a stated or inferred one has its value, an inferred or unstated one its note.
 * That it has an authority, and an unstated authority its note, is a matter of the schema.
 */
export const figuresHavePeriods: Rule<FiguresHavePeriods> = (context) =>
  context.ofKind('figure').flatMap(({ raw, record }): Diagnostic<FiguresHavePeriods>[] => {
    const { basis, value, note } = record.period;
    const lacks = basis !== 'unstated' && !value ? 'value' : basis !== 'stated' && !note ? 'note' : null;
    return lacks ? [fault('figure-without-period', { basis, lacks }, context.place(raw, '/period'))] : [];
  });
