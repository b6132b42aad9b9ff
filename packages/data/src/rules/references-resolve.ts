import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { shapes } from '../generated/model.ts';
import type { Part } from '../model/walk.ts';
import { ofEachRecord, type RuleContext, type SoundRecord } from './rule.ts';

export interface ReferencesResolve {
  'unresolved-reference': { readonly id: string; readonly expected: string; readonly nearest: string | null };
  'reference-to-wrong-kind': { readonly id: string; readonly expected: string; readonly actual: string };
  'reference-to-split': { readonly id: string; readonly to: readonly string[] };
  'reference-to-withdrawn': { readonly id: string; readonly reason: string };
}

/** Every reference leads to a record of the kind that its field takes; the schema says which that is. */
export const referencesResolve = ofEachRecord<ReferencesResolve>((context) => (one) => {
  const found: Diagnostic<ReferencesResolve>[] = [];
  for (const [title, parts] of context.partsByTitle(one)) {
    const shape = shapes[title];
    if (shape?.is !== 'reference') continue;
    for (const part of parts)
      if (part.pointer !== '/id') found.push(...check(one, part, shape.target, context));
  }
  return found;
});

function check(
  { raw, record }: SoundRecord,
  part: Part,
  target: string,
  context: RuleContext,
): Diagnostic<ReferencesResolve>[] {
  const id = String(part.value);
  const direct = context.withId(id)?.record;
  if (!direct) {
    if (context.isUnsound(id)) return [];
    const args = { id, expected: target, nearest: context.suggest(id, target) };
    return [fault('unresolved-reference', args, context.place(raw, part.pointer))];
  }
  // Where redirects lead is the matter of a rule of its own.
  if (record.kind === 'redirect') return [];
  if (direct.kind === 'redirect' && direct.reason === 'split')
    return [fault('reference-to-split', { id, to: direct.to }, context.place(raw, part.pointer))];
  if (direct.kind === 'redirect' && direct.reason === 'withdrawn')
    return [fault('reference-to-withdrawn', { id, reason: direct.note }, context.place(raw, part.pointer))];
  const found = context.resolve(id);
  if (!found || target === 'any' || target.split('|').includes(found.kind)) return [];
  const args = { id, expected: target, actual: found.kind };
  return [fault('reference-to-wrong-kind', args, context.place(raw, part.pointer))];
}
