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
  LATEST,
  listOf,
  NOT_FOUND,
  pageOf,
  promisesBy,
  SEARCH,
  START,
  seriesPage,
} from './addresses.ts';
import { alphabetPortrait, letterPages } from './alphabet.ts';
import { linksTo } from './backlinks.ts';
import type { SiteChart } from './charts.ts';
import { type PageContext, pageContext, type SiteContext } from './context.ts';
import { PAGE_KINDS, type PageKind, type PageRecord } from './kinds.ts';
import { latestPortrait } from './latest.ts';
import { linkedRecord } from './linked-data.ts';
import { listPortrait } from './lists.ts';
import { portraitOf } from './pages/portrait.ts';
import { promisePages } from './promises.ts';
import { redirectPages } from './redirects.ts';
import { searchWords } from './search/words.ts';
import { seriesMetrics, seriesPortrait } from './series.ts';
import { startView } from './start.ts';
import type { BandView, LinkView, Portrait } from './types.ts';

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

export function planPages(site: SiteContext): readonly PlannedPage[] {
  return [
    startPage(site),
    searchPage(site),
    ...promisePages(site).map(({ context, portrait }) => ({
      ...contentPage(context, 'promises', portrait, null, []),
      scripts: ['assets/promises.js'],
    })),
    singlePage(site, LATEST, 'latest', latestPortrait),
    ...pageRecords(site).map((record) => recordPage(record, site)),
    ...PAGE_KINDS.map((kind) =>
      singlePage(site, listOf(kind), 'list', (context) => listPortrait(kind, context)),
    ),
    ...seriesMetrics(site.lookup).map((metric) => measurePage(metric, site)),
    ...redirectPages(site).map(({ context, kind, portrait, movedTo }) => ({
      ...contentPage(context, 'moved', portrait, message(`kind-${kind}`), [listLink(kind, context)]),
      movedTo,
      hidden: true,
    })),
    singlePage(site, A_TO_Z, 'alphabet', alphabetPortrait),
    ...letterPages(site).map(({ context, portrait }) =>
      contentPage(context, 'letter', portrait, null, [
        { text: message('alphabet'), href: context.to(A_TO_Z) },
      ]),
    ),
    singlePage(site, ABOUT, 'about', () => aboutPortrait(site.dataset)),
    { ...singlePage(site, NOT_FOUND, 'not-found', () => NOT_HERE), hidden: true },
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
