import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import type { Redirect } from '../generated/open.ts';
import type { Rule, RuleContext } from './rule.ts';

export interface RedirectsAreSound {
  'redirect-chain': { readonly id: string; readonly to: string };
  'redirect-cycle': { readonly ids: readonly string[] };
  'redirected-id-in-use': { readonly id: string };
}

/** Redirects lead to records, in one step: no chains, no circles, and no id that is redirected and in use. */
export const redirectsAreSound: Rule<RedirectsAreSound> = (context) =>
  context.ofKind('redirect').flatMap(({ raw, record }) => {
    const found: Diagnostic<RedirectsAreSound>[] = [];
    if (context.withId(record.id)?.record.kind !== 'redirect')
      found.push(fault('redirected-id-in-use', { id: record.id }, context.place(raw, '/id')));
    for (const [index, to] of targets(record).entries()) {
      const next = context.withId(to)?.record;
      if (next?.kind !== 'redirect') continue;
      const place = context.place(raw, record.reason === 'moved' ? '/to' : `/to/${index}`);
      const circle = circleThrough(record, next, context);
      found.push(
        circle
          ? fault('redirect-cycle', { ids: circle }, place)
          : fault('redirect-chain', { id: record.id, to }, place),
      );
    }
    return found;
  });

function targets(redirect: Redirect): readonly string[] {
  return redirect.reason === 'withdrawn' ? [] : [redirect.to].flat();
}

/** The ids of a circle that leads from a redirect over the next one back to it; null where there is none. */
function circleThrough(start: Redirect, next: Redirect, context: RuleContext): string[] | null {
  const seen = new Set<string>();
  const open: { readonly redirect: Redirect; readonly path: string[] }[] = [
    { redirect: next, path: [start.id] },
  ];
  for (let at = open.pop(); at; at = open.pop()) {
    const path = [...at.path, at.redirect.id];
    if (at.redirect.id === start.id) return path;
    if (seen.has(at.redirect.id)) continue;
    seen.add(at.redirect.id);
    for (const to of targets(at.redirect)) {
      const record = context.withId(to)?.record;
      if (record?.kind === 'redirect') open.push({ redirect: record, path });
    }
  }
  return null;
}
