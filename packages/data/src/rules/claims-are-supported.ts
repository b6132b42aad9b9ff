import { fault } from '../diagnostics/fault.ts';
import type { Rule } from './rule.ts';

export interface ClaimsAreSupported {
  'claim-without-support': { readonly claim: string };
}

/** Every claim has evidence that says the same or says it more precisely. */
export const claimsAreSupported: Rule<ClaimsAreSupported> = (context) =>
  context
    .ofKind('claim')
    .filter(({ record }) => record.evidence.every(({ relation }) => relation === 'contradicts'))
    .map(({ raw, record }) =>
      fault('claim-without-support', { claim: record.id }, context.place(raw, '/evidence')),
    );
