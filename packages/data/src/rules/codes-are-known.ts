import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { shapes } from '../generated/model.ts';
import { ofEachRecord, type RuleContext } from './rule.ts';

export interface CodesAreKnown {
  'unknown-code': {
    readonly code: string;
    readonly list: string;
    readonly allowed: readonly string[];
    readonly nearest: string | null;
  };
  'code-is-standard': { readonly code: string; readonly list: string };
}

/** A field of an open list takes a standard code or one that a code record adds to the list. */
export const codesAreKnown = ofEachRecord<CodesAreKnown>((context) => {
  const known = knownCodes(context);
  const lists = Object.entries(shapes).flatMap(([title, shape]) =>
    shape.is === 'codes' && shape.open !== undefined
      ? [{ title, list: shape.open, standard: shape.values }]
      : [],
  );
  return (one) => [
    ...lists.flatMap(({ title, list, standard }) =>
      context.parts(one, title).flatMap(({ pointer, value }): Diagnostic<CodesAreKnown>[] => {
        const code = String(value);
        if (standard.includes(code) || known.get(list)?.has(code)) return [];
        const allowed = [...standard, ...(known.get(list) ?? [])];
        const args = { code, list, allowed, nearest: nearest(code, allowed) };
        return [fault('unknown-code', args, context.place(one.raw, pointer))];
      }),
    ),
    ...lists.flatMap(({ list, standard }) => {
      const { record } = one;
      if (record.kind !== 'code' || record.list !== list || !standard.includes(record.code)) return [];
      return [fault('code-is-standard', { code: record.code, list }, context.place(one.raw, '/code'))];
    }),
  ];
});

/** The codes that the dataset adds to each list. */
function knownCodes(context: RuleContext): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const { record } of context.ofKind('code'))
    known.set(record.list, (known.get(record.list) ?? new Set()).add(record.code));
  return known;
}
