/** Pages for ids that are no longer used: each stands where its record stood, and points on. */
import { recordOf } from '@summit/data/query';
import { listOf, pageOf, START } from './addresses.ts';
import { type PageContext, pageContext, type SiteContext } from './context.ts';
import { KINDS, type PageKind } from './kinds.ts';
import { words } from './phrases.ts';
import { entry, section } from './sections.ts';
import type { ContentView, SectionView } from './types.ts';

export interface RedirectPage {
  readonly context: PageContext;
  readonly view: ContentView;
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
    return kinds.map((kind) => {
      const context = pageContext(site, pageOf({ kind, id: redirect.id }));
      return {
        context,
        view: redirectView(
          redirect.id,
          kind,
          targets.map(({ id }) => id),
          context,
        ),
        movedTo,
      };
    });
  });
}

function redirectView(
  id: string,
  kind: PageKind,
  targets: readonly string[],
  context: PageContext,
): ContentView {
  const { to, name } = context;
  const moved = targets.length === 1;
  const found = section('targets', moved ? 'Where it is now' : 'What it was split into', {
    entries: targets.map((target) => entry(name(target))),
  });
  return {
    crumbs: [
      { text: 'Start', href: to(START) },
      { text: KINDS[kind].many, href: to(listOf(kind)) },
    ],
    kicker: KINDS[kind].one,
    title: moved ? 'This record has moved' : 'This record was split',
    titleLang: null,
    sentence: false,
    names: [],
    lead: [words(`The id ${id} is no longer used.`)],
    marks: [],
    jumps: [],
    sections: [found].filter((one): one is SectionView => one !== null),
    record: null,
  };
}
