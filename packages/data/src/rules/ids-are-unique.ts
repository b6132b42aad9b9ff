import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { ofEachRecord, type RuleContext, type SoundRecord } from './rule.ts';

export interface IdsAreUnique {
  'duplicate-id': { readonly id: string };
  'duplicate-local-id': { readonly id: string };
}

/** No two records share an id, of whatever kind; no two parts of a list in a record do. */
export const idsAreUnique = ofEachRecord<IdsAreUnique>((context) => {
  const first = new Map<string, SoundRecord>();
  return (one) => {
    const known = first.get(one.record.id) ?? one;
    first.set(one.record.id, known);
    return [...duplicate(one, known, context), ...parts(one, context)];
  };
});

/** @param known the first record with the same id. */
function duplicate(one: SoundRecord, known: SoundRecord, context: RuleContext): Diagnostic<IdsAreUnique>[] {
  // A redirect beside a record in use has a rule of its own.
  if (known === one || (known.record.kind === 'redirect') !== (one.record.kind === 'redirect')) return [];
  const related = [{ place: context.place(known.raw, '/id'), note: 'has the same id' }];
  return [fault('duplicate-id', { id: one.record.id }, context.place(one.raw, '/id'), related)];
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
