import type { DataDiagnostic } from '../diagnostics/catalogue.ts';
import { fault } from '../diagnostics/fault.ts';
import { origins, witnesses } from '../evidence/origins.ts';
import type { Dataset, Evidence } from '../generated/open.ts';
import type { Rule } from './rule.ts';

/** Credibility 1, confirmed by others, rests on evidence of two origins at least. */
export const corroborationHasTwoOrigins: Rule = {
  codes: ['corroborated-by-one-origin'],
  check: (dataset, context) =>
    [...context.ofKind('claim')].flatMap(({ raw, record }): DataDiagnostic[] => {
      if (record.credibility.grade !== '1') return [];
      const supporting = record.evidence.filter(({ relation }) => relation !== 'contradicts');
      if (supporting.length === 0 || witnesses(dataset, supporting).length > 1) return [];
      const args = { claim: record.id, origins: originsOf(dataset, supporting) };
      return [fault('corroborated-by-one-origin', args, context.place(raw, '/credibility/grade'))];
    }),
};

function originsOf(dataset: Dataset, evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.flatMap(({ source }) => [...origins(dataset, source)]))].sort();
}
