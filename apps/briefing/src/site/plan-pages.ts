/** All pages of the site. */
import { allRecords, recordsOf, type SummitRecord } from '@summit/data/validate';
import { message } from '../messages/message.ts';
import { aboutPortrait } from './about.ts';
import {
  A_TO_Z,
  ABOUT,
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
import { pageContext, type SiteContext } from './context.ts';
import { PAGE_KINDS, type PageRecord } from './kinds.ts';
import { latestPortrait } from './latest.ts';
import { listPortrait } from './lists.ts';
import { contentPage, listLink, PLAIN, type PlannedPage, singlePage } from './planned-page.ts';
import { promisesPortrait } from './promises.ts';
import { recordPage } from './record-page.ts';
import { type RedirectPage, redirectPages } from './redirects.ts';
import { searchWords } from './search/words.ts';
import { seriesMetrics, seriesPortrait } from './series.ts';
import { startView } from './start.ts';
import type { Portrait } from './types.ts';

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

function measurePage(metric: string, site: SiteContext): PlannedPage {
  const context = pageContext(site, seriesPage(metric));
  const above = [listLink('figure', context)];
  return contentPage(context, 'series', seriesPortrait(metric, context), message('series-of-figures'), above);
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
