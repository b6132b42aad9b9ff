/** All pages of the site, each with the template that sets it and the view that this shows. */
import { allRecords, recordsOf, type SummitRecord } from '@summit/data/validate';
import type { Words } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { aboutPortrait } from './about.ts';
import {
  A_TO_Z,
  ABOUT,
  dataOf,
  GROUPINGS,
  type Grouping,
  LATEST,
  listOf,
  NOT_FOUND,
  pageOf,
  promisesBy,
  SEARCH,
  START,
  seriesPage,
} from './addresses.ts';
import { alphabetPortrait, letterPortrait, lettersOf } from './alphabet.ts';
import { linksTo } from './backlinks.ts';
import { type PageContext, pageContext, type SiteContext } from './context.ts';
import { PAGE_KINDS, type PageKind, type PageRecord } from './kinds.ts';
import { latestPortrait } from './latest.ts';
import { linkedRecord } from './linked-data.ts';
import { listPortrait } from './lists.ts';
import { portraitOf } from './pages/portrait.ts';
import { promisesPortrait } from './promises.ts';
import { type RedirectPage, redirectPages } from './redirects.ts';
import { searchWords } from './search/words.ts';
import { seriesMetrics, seriesPortrait } from './series.ts';
import { startView } from './start.ts';
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

const PLAIN = {
  linkedData: null,
  scripts: [],
  movedTo: null,
  hidden: false,
  charts: [],
  meeting: null,
} as const;

/** A page that can be planned apart from all others. */
export interface PagePlan {
  readonly page: string;
  /** The record of which it is the page, if it is one. */
  readonly record: PageRecord | null;
  /** Not for search engines. */
  readonly hidden: boolean;
  readonly plan: () => PlannedPage;
}

export function planPages(site: SiteContext): readonly PagePlan[] {
  const of = (page: string, plan: () => PlannedPage): PagePlan => ({
    page,
    record: null,
    hidden: false,
    plan,
  });
  return [
    of(START, () => startPage(site)),
    { ...of(SEARCH, () => searchPage(site)), hidden: true },
    ...GROUPINGS.map((one) => of(promisesBy(one), () => promisesPage(one, site))),
    of(LATEST, () => singlePage(site, LATEST, 'latest', latestPortrait)),
    ...pageRecords(site).map((record) => ({
      ...of(pageOf(record), () => recordPage(record, site)),
      record,
    })),
    ...PAGE_KINDS.map((kind) =>
      of(listOf(kind), () =>
        singlePage(site, listOf(kind), 'list', (context) => listPortrait(kind, context)),
      ),
    ),
    ...seriesMetrics(site.lookup).map((metric) => of(seriesPage(metric), () => measurePage(metric, site))),
    ...redirectPages(site).map((redirect) => ({
      ...of(redirect.context.page, () => redirectPage(redirect)),
      hidden: true,
    })),
    of(A_TO_Z, () => singlePage(site, A_TO_Z, 'alphabet', alphabetPortrait)),
    ...lettersOf(site).map(({ title, page }) => of(page, () => pageOfLetter(title, page, site))),
    of(ABOUT, () => singlePage(site, ABOUT, 'about', () => aboutPortrait(site.dataset))),
    {
      ...of(NOT_FOUND, () => ({ ...singlePage(site, NOT_FOUND, 'not-found', () => NOT_HERE), hidden: true })),
      hidden: true,
    },
  ];
}

function promisesPage(grouping: Grouping, site: SiteContext): PlannedPage {
  const context = pageContext(site, promisesBy(grouping));
  const page = contentPage(context, 'promises', promisesPortrait(grouping, context), null, []);
  return { ...page, scripts: ['assets/promises.js'] };
}

function redirectPage({ context, kind, portrait, movedTo }: RedirectPage): PlannedPage {
  const page = contentPage(context, 'moved', portrait, message(`kind-${kind}`), [listLink(kind, context)]);
  return { ...page, movedTo, hidden: true };
}

function pageOfLetter(title: string, page: string, site: SiteContext): PlannedPage {
  const context = pageContext(site, page);
  const above = [{ text: message('alphabet'), href: context.to(A_TO_Z) }];
  return contentPage(context, 'letter', letterPortrait(title, context), null, above);
}

/** The records that have a page of their own. */
export function pageRecords({ dataset }: SiteContext): readonly PageRecord[] {
  return allRecords(dataset).filter(
    (record: SummitRecord): record is PageRecord => record.kind !== 'redirect',
  );
}

function recordPage(record: PageRecord, site: SiteContext): PlannedPage {
  const context = pageContext(site, pageOf(record));
  const { kind } = record;
  const { band, view, charts, told } = portraitOf(record, context);
  // The evidence is everything that the rest of the page cites.
  const common = {
    evidence: context.register.items(),
    links: linksTo(record.id, context, told),
    record: { id: record.id, data: context.to(dataOf(record)) },
  };
  const title = message(`kind-${kind}`);
  return {
    ...contentPage(context, kind, { band, view: { ...view, ...common }, charts }, title, [
      listLink(kind, context),
    ]),
    description: describe(kind, { band, view }, site),
    linkedData: linkedRecord(record, site),
    meeting: meetingOf(record),
  };
}

function meetingOf(record: PageRecord): string | null {
  if (record.kind === 'summit') return record.id;
  if (record.kind === 'document') return record.conclusion?.summit ?? null;
  return 'summit' in record ? record.summit : null;
}

function measurePage(metric: string, site: SiteContext): PlannedPage {
  const context = pageContext(site, seriesPage(metric));
  const above = [listLink('figure', context)];
  return contentPage(context, 'series', seriesPortrait(metric, context), message('series-of-figures'), above);
}

function listLink(kind: PageKind, { to }: PageContext): LinkView {
  return { text: message(`kind-${kind}.many`), href: to(listOf(kind)) };
}

const NOT_HERE: Portrait = {
  band: { title: message('not-here'), lead: message('not-here.why') },
  view: {},
};

function startPage(site: SiteContext): PlannedPage {
  const description = site.messages.text('start-lead');
  const { view, charts } = startView(pageContext(site, START));
  return { ...PLAIN, page: START, template: 'start', view, title: null, description, charts };
}

function searchPage({ dataset, messages }: SiteContext): PlannedPage {
  const kinds = PAGE_KINDS.filter((kind) => recordsOf(dataset, kind).size > 0);
  return {
    ...PLAIN,
    page: SEARCH,
    template: 'search',
    view: {
      action: SEARCH,
      alphabet: A_TO_Z,
      kinds: kinds.map((kind) => ({ kind, title: message(`kind-${kind}`) })),
      ways: [
        ...GROUPINGS.map((one) => ({ text: message(`search-promises-${one}`), href: promisesBy(one) })),
        { text: message('latest'), href: LATEST },
        ...kinds.map((kind) => ({ text: message(`kind-${kind}.many`), href: listOf(kind) })),
      ],
      words: JSON.stringify(searchWords(messages)),
    },
    title: message('search'),
    description: messages.text('search-description'),
    scripts: ['assets/search-index.js', 'assets/search.js'],
    hidden: true,
  };
}

/** A page that is neither of a record nor below another. */
function singlePage(
  site: SiteContext,
  page: string,
  template: string,
  portrait: (context: PageContext) => Portrait,
): PlannedPage {
  const context = pageContext(site, page);
  return contentPage(context, template, portrait(context), null, []);
}

function contentPage(
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

/** What search engines and previews say of a page. */
function describe(kind: PageKind, { band }: Portrait, { messages: { show } }: SiteContext): string {
  const { title, lead, subtitles = [], marks = [], disputes = [] } = band;
  const said = [
    ...(lead ? [lead] : []),
    ...subtitles.map(({ text }) => text),
    ...marks.map(({ word, note }) => (note ? [word, note].map(show).join(' ') : word)),
    ...disputes.map(({ text }) => text),
  ];
  const head = message('kind-named', { kind: message(`kind-${kind}`), title });
  const whole = [head, ...said].map((words) => show(words).replace(/\.$/, '')).join('. ');
  return Array.from(whole).slice(0, 300).join('');
}
