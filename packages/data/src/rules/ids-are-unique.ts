import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Rule, RuleContext, SoundRecord } from './rule.ts';

export interface IdsAreUnique {
  'duplicate-id': { readonly id: string };
  'duplicate-local-id': { readonly id: string };
}

/** No two records share an id, of whatever kind; no two parts of a list in a record do. */
export const idsAreUnique: Rule<IdsAreUnique> = (context) => [
  ...duplicateRecords(context),
  ...context.records.flatMap((one) => parts(one, context)),
];

function duplicateRecords(context: RuleContext): Diagnostic<IdsAreUnique>[] {
  const first = new Map<string, SoundRecord>();
  const found: Diagnostic<IdsAreUnique>[] = [];
  for (const one of context.records) {
    const known = first.get(one.record.id);
    if (!known) first.set(one.record.id, one);
    // A redirect beside a record in use has a rule of its own.
    else if ((known.record.kind === 'redirect') === (one.record.kind === 'redirect')) {
      const related = [{ place: context.place(known.raw, '/id'), note: 'has the same id' }];
      found.push(fault('duplicate-id', { id: one.record.id }, context.place(one.raw, '/id'), related));
    }
  }
  return found;
}

function parts(one: SoundRecord, context: RuleContext): Diagnostic<IdsAreUnique>[] {
  const seen = new Map<string, string>();
  return context.parts(one, 'LocalId').flatMap(({ pointer, value }) => {
    if (!pointer.endsWith('/id')) return [];
    const list = pointer.replace(/\/\d+\/id$/, '');
    const first = seen.get(`${list} ${value}`);
    seen.set(`${list} ${value}`, first ?? pointer);
    if (first === undefined) return [];
    const related = [{ place: context.place(one.raw, first), note: 'has the same id' }];
    return [fault('duplicate-local-id', { id: String(value) }, context.place(one.raw, pointer), related)];
  });
}
