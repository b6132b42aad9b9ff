/** Pages for ids that are no longer used: each stands where its record stood, and points on. */
import { recordOf } from '@summit/data/query';
import { message } from '../messages/message.ts';
import { pageOf } from './addresses.ts';
import { type PageContext, pageContext, type SiteContext } from './context.ts';
import type { PageKind } from './kinds.ts';
import type { Portrait } from './types.ts';

export interface RedirectPage {
  readonly context: PageContext;
  readonly kind: PageKind;
  readonly portrait: Portrait;
  /** Where it leads without a choice. */
  readonly movedTo: string | null;
}

export function redirectPages(site: SiteContext): readonly RedirectPage[] {
  return site.lookup.all('redirect').flatMap((redirect) => {
    const targets = [redirect.to].flat().flatMap((id) => {
      const record = recordOf(site.dataset, id);
      return record && record.kind !== 'redirect' ? [record] : [];
    });
    // A record that was split may have become records of several kinds.
    const kinds = [...new Set(targets.map(({ kind }) => kind))];
    const [only] = targets;
    const movedTo = redirect.reason === 'moved' && only ? pageOf(only) : null;
    const told = targets.length === 1 ? 'moved' : 'split';
    return kinds.map((kind) => {
      const context = pageContext(site, pageOf({ kind, id: redirect.id }));
      const portrait = {
        band: { title: message(told), lead: message('id-not-used', { id: redirect.id }) },
        view: { where: message(`${told}.where`), targets: context.names(targets.map(({ id }) => id)) },
      };
      return { context, kind, portrait, movedTo };
    });
  });
}
