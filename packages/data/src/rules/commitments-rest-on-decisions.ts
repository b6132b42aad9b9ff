import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { rankOf } from './prose/speech-acts.ts';
import type { Rule } from './rule.ts';

export interface CommitmentsRestOnDecisions {
  'commitment-on-talk': { readonly claim: string; readonly act: string };
}

/** A commitment rests on at least one claim of something decided or repeated, not on talk alone. */
export const commitmentsRestOnDecisions: Rule<CommitmentsRestOnDecisions> = (context) =>
  context.ofKind('commitment').flatMap(({ raw, record }): Diagnostic<CommitmentsRestOnDecisions>[] => {
    const claims = record.claims.flatMap((id) => context.find('claim', id) ?? []);
    // Claims that are missing or have faults are told on their own.
    if (claims.length < record.claims.length) return [];
    const firmest = [...claims].sort((a, b) => rankOf(b.speechAct) - rankOf(a.speechAct))[0];
    if (!firmest || rankOf(firmest.speechAct) >= rankOf('reaffirmed')) return [];
    const args = { claim: firmest.id, act: firmest.speechAct };
    return [fault('commitment-on-talk', args, context.place(raw, '/claims'))];
  });
