import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { type JsonValue, valueAt } from '../parse/raw-record.ts';
import type { Rule } from './rule.ts';

export interface DiscrepanciesAreSound {
  'adopted-value-unknown': { readonly adopted: string; readonly allowed: readonly string[] };
  'settled-without-value': { readonly discrepancy: string };
  'disputed-field-absent': { readonly record: string; readonly pointer: string };
}

/** The adopted value is one of the values given, a settled point has one, and the disputed field exists. */
export const discrepanciesAreSound: Rule<DiscrepanciesAreSound> = (context) =>
  context.ofKind('discrepancy').flatMap(({ raw, record }) => {
    const found: Diagnostic<DiscrepanciesAreSound>[] = [];
    const { adopted } = record;
    const allowed = record.values.map(({ id }) => id);
    if (adopted !== undefined && !allowed.includes(adopted))
      found.push(fault('adopted-value-unknown', { adopted, allowed }, context.place(raw, '/adopted')));
    if (adopted === undefined && record.state === 'settled')
      found.push(fault('settled-without-value', { discrepancy: record.id }, context.place(raw, '/state')));
    for (const [index, { record: id, pointer }] of record.subjects.entries()) {
      const subject = context.resolve(id);
      if (subject && valueAt(subject as unknown as JsonValue, pointer) === undefined) {
        const place = context.place(raw, `/subjects/${index}/pointer`);
        found.push(fault('disputed-field-absent', { record: subject.id, pointer }, place));
      }
    }
    return found;
  });
