import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Edition } from '../generated/open.ts';
import type { Rule, RuleContext } from './rule.ts';

export interface OpenDisputesAreCautioned {
  'dispute-without-caution': {
    readonly label: string;
    readonly question: string;
    readonly claims: readonly string[];
  };
}

/** Where an edition shows something on which an open discrepancy bears, a caution says so. */
export const openDisputesAreCautioned: Rule<OpenDisputesAreCautioned> = (context) =>
  context
    .ofKind('edition')
    .filter(({ record }) => record.status !== 'superseded')
    .flatMap(({ raw, record }) => {
      const shown = shownClaims(record, context);
      const cautioned = new Set(record.caution.flatMap(({ claims }) => claims));
      return context
        .ofMeeting('discrepancy', record.summit)
        .flatMap(({ record: dispute }): Diagnostic<OpenDisputesAreCautioned>[] => {
          if (dispute.state !== 'open') return [];
          const disputed = dispute.subjects.map((subject) => claimOf(subject.record, context));
          const touched = disputed.filter((id) => shown.has(id));
          if (touched.length === 0 || disputed.some((id) => cautioned.has(id))) return [];
          const args = { label: dispute.label, question: dispute.question, claims: touched };
          return [fault('dispute-without-caution', args, context.place(raw, '/caution'))];
        });
    });

function shownClaims(edition: Edition, context: RuleContext): ReadonlySet<string> {
  return new Set([
    ...(edition.finding?.claims ?? []),
    ...edition.bottomLine.claims,
    ...edition.keyPoints.flatMap(({ claims }) => claims),
    ...edition.outcomes.map(({ claim }) => claim),
    ...edition.figures.map((id) => claimOf(id, context)),
  ]);
}

/** The claim that a figure or quotation belongs to; any other id stands for itself. */
function claimOf(id: string, context: RuleContext): string {
  const record = context.resolve(id);
  return record?.kind === 'figure' || record?.kind === 'quotation' ? record.claim : id;
}
