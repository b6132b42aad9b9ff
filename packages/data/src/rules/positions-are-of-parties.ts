import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Stance } from '../generated/open.ts';
import type { Rule } from './rule.ts';

export interface PositionsAreOfParties {
  'position-of-no-party': { readonly party: string; readonly document: string; readonly stance: string };
}

/** Stances that others than the parties can take. */
const OF_OTHERS: ReadonlySet<Stance> = new Set<Stance>(['endorsed', 'joined']);

/**
 * Who takes a position on a document is one of its parties or of the parties of the meeting at which it came about;
 * others can only endorse or join it.
 */
export const positionsAreOfParties: Rule<PositionsAreOfParties> = (context) =>
  context.ofKind('document').flatMap(({ raw, record }) => {
    const summit = record.conclusion?.summit;
    const meeting = summit === undefined ? undefined : context.find('summit', summit);
    const parties = new Set(
      [...record.parties, ...(meeting?.parties ?? [])].map((id) => context.resolve(id)),
    );
    return (record.positions ?? []).flatMap(
      ({ party, stance }, index): Diagnostic<PositionsAreOfParties>[] => {
        const found = context.resolve(party);
        // A party without a sound record is told on its own.
        if (!found || parties.has(found) || OF_OTHERS.has(stance)) return [];
        const place = context.place(raw, `/positions/${index}/party`);
        return [fault('position-of-no-party', { party, document: record.id, stance }, place)];
      },
    );
  });
