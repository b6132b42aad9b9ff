import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { warning } from '../diagnostics/fault.ts';
import type { Rule } from './rule.ts';

export interface FormIsCanonical {
  'not-canonical': { readonly expected: string; readonly found: string };
}

/**
 * A file has the one form that the fixer gives it: keys in the order of the schema, one way of writing.
 * Silent where no fixer is at hand.
 */
export const formIsCanonical: Rule<FormIsCanonical> = (context) => {
  const { canonicalForm } = context;
  if (!canonicalForm) return [];
  return context.records.flatMap(({ raw }): Diagnostic<FormIsCanonical>[] => {
    // Known from elsewhere: without a text, there is no form of it.
    if (raw.text === '') return [];
    const expected = canonicalForm({ name: raw.file, text: raw.text }, raw);
    if (expected === null || expected === raw.text) return [];
    const found = raw.text.split('\n');
    const wanted = expected.split('\n');
    const index = wanted.findIndex((line, at) => line !== found[at]);
    const at = index === -1 ? wanted.length - 1 : index;
    const args = { expected: (wanted[at] ?? '').trim(), found: (found[at] ?? '').trim() };
    const line = Math.min(at + 1, found.length);
    return [warning('not-canonical', args, { file: raw.file, line, column: 1, pointer: '' })];
  });
};
