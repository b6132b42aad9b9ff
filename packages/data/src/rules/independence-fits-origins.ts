import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, warning } from '../diagnostics/fault.ts';
import { lineage } from '../evidence/origins.ts';
import type { Dataset, Evidence } from '../generated/open.ts';
import type { Rule } from './rule.ts';

export interface IndependenceFitsOrigins {
  'independence-contradicted': { readonly source: string; readonly shared: readonly string[] };
  'independence-misses-side': { readonly source: string; readonly side: string; readonly expected: string };
}

/**
 * Evidence is not called independent of a source that it was made from, or that was made from it; and what
 * speaks for a side is not called neutral.
 */
export const independenceFitsOrigins: Rule<IndependenceFitsOrigins> = (context) =>
  context.ofKind('claim').flatMap(({ raw, record }) => {
    const first = record.evidence.find(({ independence }) => independence === 'first');
    if (!first) return [];
    const before = lineage(context.dataset, first.source);
    return record.evidence.flatMap((one: Evidence, index): Diagnostic<IndependenceFitsOrigins>[] => {
      if (one.independence === 'first' || one.independence === 'same-origin') return [];
      const sideFault = misnamedSide(context.dataset, first, one);
      if (sideFault)
        return [
          fault('independence-misses-side', sideFault, context.place(raw, `/evidence/${index}/independence`)),
        ];
      const shared = [...lineage(context.dataset, one.source)].filter((id) => before.has(id)).sort();
      if (shared.length === 0) return [];
      const place = context.place(raw, `/evidence/${index}/independence`);
      return [warning('independence-contradicted', { source: one.source, shared }, place)];
    });
  });

/** The word that the sides of the two sources call for, where the evidence has another. */
function misnamedSide(
  dataset: Dataset,
  first: Evidence,
  one: Evidence,
): { source: string; side: string; expected: string } | null {
  const [own, other] = [dataset.sources.get(first.source)?.side, dataset.sources.get(one.source)?.side];
  if (one.independence === 'company' || !other || other === 'none') return null;
  const expected = other === own ? 'same-side' : 'other-party';
  return one.independence === expected ? null : { source: one.source, side: other, expected };
}
