import type { DataDiagnostic } from '../diagnostics/catalogue.ts';
import { fault } from '../diagnostics/fault.ts';
import { lineage } from '../evidence/origins.ts';
import type { Rule } from './rule.ts';

/** No source goes back to itself. */
export const derivationHasNoCycles: Rule = {
  codes: ['derivation-cycle'],
  check: (dataset, context) =>
    [...context.ofKind('source')].flatMap(({ raw, record }) =>
      (record.derivedFrom ?? []).flatMap(({ source }, index): DataDiagnostic[] => {
        if (!lineage(dataset, source).has(record.id)) return [];
        const place = context.place(raw, `/derivedFrom/${index}/source`);
        return [fault('derivation-cycle', { sources: [...new Set([record.id, source])] }, place)];
      }),
    ),
};
