import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { origins, witnesses } from '../evidence/origins.ts';
import type { Dataset, Evidence } from '../generated/open.ts';
import type { Rule } from './rule.ts';

export interface CorroborationHasTwoOrigins {
  'corroborated-by-one-origin': { readonly claim: string; readonly origins: readonly string[] };
}

/** Credibility 1, confirmed by others, rests on evidence of two origins at least. */
export const corroborationHasTwoOrigins: Rule<CorroborationHasTwoOrigins> = (context) =>
  context.ofKind('claim').flatMap(({ raw, record }): Diagnostic<CorroborationHasTwoOrigins>[] => {
    if (record.credibility.grade !== '1') return [];
    const supporting = record.evidence.filter(({ relation }) => relation !== 'contradicts');
    if (supporting.length === 0 || witnesses(context.dataset, supporting).length > 1) return [];
    const args = { claim: record.id, origins: originsOf(context.dataset, supporting) };
    return [fault('corroborated-by-one-origin', args, context.place(raw, '/credibility/grade'))];
  });

function originsOf(dataset: Dataset, evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.flatMap(({ source }) => [...origins(dataset, source)]))].sort();
}
