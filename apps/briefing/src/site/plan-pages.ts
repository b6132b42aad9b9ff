/** All pages of the site, each with the template that sets it and the view that this shows. */
import { allRecords, recordsOf, type SummitRecord } from '@summit/data/validate';
import { aboutPortrait } from './about.ts';
import { A_TO_Z, ABOUT, dataOf, listOf, NOT_FOUND, pageOf, SEARCH, START, seriesPage } from './addresses.ts';
import { alphabetPortrait } from './alphabet.ts';
import { backlinkSection } from './backlinks.ts';
import { type PageContext, pageContext, type SiteContext } from './context.ts';
import { KINDS, PAGE_KINDS, type PageRecord } from './kinds.ts';
import { linkedRecord } from './linked-data.ts';
import { listPortrait } from './lists.ts';
import { portraitOf } from './pages/portrait.ts';
import { textOf, words } from './phrases.ts';
import { type RedirectPage, redirectPages } from './redirects.ts';
import { section } from './sections.ts';
import { seriesMetrics, seriesPortrait } from './series.ts';
import { START_LEAD, type StartView, startView } from './start.ts';
import type { ContentView, CrumbView, Portrait, SectionView } from './types.ts';

export interface SearchView {
  readonly title: string;
  readonly action: string;
  readonly alphabet: string;
  readonly kinds: readonly string[];
}

type Shown =
  | { readonly template: 'content'; readonly view: ContentView }
  | { readonly template: 'start'; readonly view: StartView }
  | { readonly template: 'search'; readonly view: SearchView };

export type PlannedPage = Shown & {
  readonly page: string;
  readonly description: string;
  readonly linkedData: object | null;
  /** Files of the site, from its root, in the order in which they run. */
  readonly scripts: readonly string[];
  /** Where a page that has moved leads on to, from the root of the site. */
  readonly movedTo: string | null;
  /** Not for search engines. */
  readonly hidden: boolean;
};

const PLAIN = { linkedData: null, scripts: [], movedTo: null, hidden: false } as const;

export function planPages(site: SiteContext): readonly PlannedPage[] {
  return [
    startPage(site),
    searchPage(site),
    ...pageRecords(site).map((record) => recordPage(record, site)),
    ...PAGE_KINDS.map((kind) => {
      const context = pageContext(site, listOf(kind));
      return contentPage(context, contentView(context, null, listPortrait(kind, context), []));
    }),
    ...seriesMetrics(site.lookup).map((metric) => measurePage(metric, site)),
    ...redirectPages(site).map(movedPage),
    ...singlePages(site),
  ];
}

/** The records that have a page of their own. */
export function pageRecords({ dataset }: SiteContext): readonly PageRecord[] {
  return allRecords(dataset).filter(
    (record: SummitRecord): record is PageRecord => record.kind !== 'redirect',
  );
}

function recordPage(record: PageRecord, site: SiteContext): PlannedPage {
  const context = pageContext(site, pageOf(record));
  const { one, many } = KINDS[record.kind];
  const portrait = portraitOf(record, context);
  const sections = [...portrait.sections, evidenceSection(context), backlinkSection(record.id, context)];
  const view = contentView(context, one, { ...portrait, sections }, [
    { text: many, href: context.to(listOf(record.kind)) },
  ]);
  return {
    ...contentPage(context, { ...view, record: { id: record.id, data: context.to(dataOf(record)) } }),
    description: describe(one, portrait),
    linkedData: linkedRecord(record, site),
  };
}

function measurePage(metric: string, site: SiteContext): PlannedPage {
  const context = pageContext(site, seriesPage(metric));
  const above = [{ text: KINDS.figure.many, href: context.to(listOf('figure')) }];
  return contentPage(
    context,
    contentView(context, 'Series of figures', seriesPortrait(metric, context), above),
  );
}

function movedPage({ context, view, movedTo }: RedirectPage): PlannedPage {
  return { ...contentPage(context, view), movedTo, hidden: true };
}

function singlePages(site: SiteContext): readonly PlannedPage[] {
  const of = (page: string, portrait: (context: PageContext) => Portrait) => {
    const context = pageContext(site, page);
    return contentPage(context, contentView(context, null, portrait(context), []));
  };
  return [
    of(A_TO_Z, alphabetPortrait),
    of(ABOUT, () => aboutPortrait(site.dataset)),
    { ...of(NOT_FOUND, () => NOT_HERE), hidden: true },
  ];
}

const NOT_HERE: Portrait = {
  title: 'There is no such page',
  lead: [
    words(
      'The address may be mistyped, or the page was taken away. The lists above and the A–Z lead to every record.',
    ),
  ],
  sections: [],
};

function startPage(site: SiteContext): PlannedPage {
  const view = startView(pageContext(site, START));
  return { ...PLAIN, page: START, template: 'start', view, description: START_LEAD };
}

function searchPage({ dataset }: SiteContext): PlannedPage {
  const kinds = PAGE_KINDS.filter((kind) => recordsOf(dataset, kind).size > 0);
  return {
    ...PLAIN,
    page: SEARCH,
    template: 'search',
    view: {
      title: 'Search',
      action: SEARCH,
      alphabet: A_TO_Z,
      kinds: kinds.map((kind) => KINDS[kind].one),
    },
    description: 'Search all records by name, word or number.',
    scripts: ['assets/search-index.js', 'assets/search.js'],
    hidden: true,
  };
}

function contentPage({ page }: PageContext, view: ContentView): PlannedPage {
  const description = textOf(view.lead ?? []) || view.title;
  return { ...PLAIN, page, template: 'content', view, description };
}

/** From this many sections on, a page begins with a list of them. */
const LONG = 3;

function contentView(
  { to }: PageContext,
  kicker: string | null,
  portrait: Portrait,
  above: readonly CrumbView[],
): ContentView {
  const sections = portrait.sections.filter((one): one is SectionView => one !== null);
  return {
    crumbs: [{ text: 'Start', href: to(START) }, ...above],
    kicker,
    title: portrait.title,
    titleLang: portrait.titleLang ?? null,
    sentence: portrait.sentence ?? false,
    names: portrait.names ?? [],
    lead: portrait.lead ?? null,
    marks: portrait.marks ?? [],
    jumps: sections.length < LONG ? [] : sections.map(({ id, title }) => ({ text: title, href: `#${id}` })),
    sections,
    record: null,
  };
}

/** Everything that the page cites. The other sections are made before it, so that it knows all. */
function evidenceSection({ register }: PageContext): SectionView | null {
  return section('evidence', 'Evidence', { evidence: register.items() });
}

/** What search engines and previews say of a page. */
function describe(kind: string, { title, lead, names, marks }: Portrait): string {
  const said = [...(lead ? [lead] : []), ...(names ?? []), ...(marks ?? [])].map(textOf).filter(Boolean);
  const whole = [`${kind}: ${title}`, ...said].join('. ');
  return Array.from(whole).slice(0, 300).join('');
}
