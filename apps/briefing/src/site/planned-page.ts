/** A page of the site before it is written: its template, and the view that this shows. */
import type { Words } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { listOf, START } from './addresses.ts';
import { type PageContext, pageContext, type SiteContext } from './context.ts';
import type { PageKind } from './kinds.ts';
import type { BandView, LinkView, Portrait, SiteChart } from './types.ts';

export interface PlannedPage {
  readonly page: string;
  /** Name of its template, and what this shows. */
  readonly template: string;
  readonly view: object;
  /** Without the name of the site; null of the page that is called as the site is. */
  readonly title: Words | null;
  readonly description: string;
  readonly linkedData: object | null;
  /** Files of the site, from its root, in the order in which they run. */
  readonly scripts: readonly string[];
  /** Where a page that has moved leads on to, from the root of the site. */
  readonly movedTo: string | null;
  /** Not for search engines. */
  readonly hidden: boolean;
  /** What it draws. */
  readonly charts: readonly SiteChart[];
  /** The meeting that it is about; null of what belongs to none. */
  readonly meeting: string | null;
}

/** Of a page of which nothing else is to be said. */
export const PLAIN = {
  linkedData: null,
  scripts: [],
  movedTo: null,
  hidden: false,
  charts: [],
  meeting: null,
} as const;

/** A page that is neither of a record nor below another. */
export function singlePage(
  site: SiteContext,
  page: string,
  template: string,
  portrait: (context: PageContext) => Portrait,
): PlannedPage {
  const context = pageContext(site, page);
  return contentPage(context, template, portrait(context), null, []);
}

export function contentPage(
  { page, to, messages }: PageContext,
  template: string,
  { band: given, view, charts = [] }: Portrait,
  kicker: Words | null,
  above: readonly LinkView[],
): PlannedPage {
  const band: BandView = {
    crumbs: [{ text: message('site-start'), href: to(START) }, ...above],
    kicker,
    titleLang: null,
    sentence: false,
    subtitles: [],
    lead: null,
    leadIsSmall: false,
    marks: [],
    disputes: [],
    ...given,
  };
  const { title, lead } = band;
  return {
    ...PLAIN,
    page,
    template,
    view: { band, ...view },
    charts,
    title,
    description: messages.show(lead ?? title),
  };
}

/** To the list of the records of a kind. */
export function listLink(kind: PageKind, { to }: PageContext): LinkView {
  return { text: message(`kind-${kind}.many`), href: to(listOf(kind)) };
}
