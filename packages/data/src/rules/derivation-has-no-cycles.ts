import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { lineage } from '../evidence/origins.ts';
import type { Rule } from './rule.ts';

export interface DerivationHasNoCycles {
  'derivation-cycle': { readonly sources: readonly string[] };
}

/** No source goes back to itself. */
export const derivationHasNoCycles: Rule<DerivationHasNoCycles> = (context) =>
  context.ofKind('source').flatMap(({ raw, record }) =>
    (record.derivedFrom ?? []).flatMap(({ source }, index): Diagnostic<DerivationHasNoCycles>[] => {
      if (!lineage(context.dataset, source).has(record.id)) return [];
      const place = context.place(raw, `/derivedFrom/${index}/source`);
      return [fault('derivation-cycle', { sources: [...new Set([record.id, source])] }, place)];
    }),
  );
