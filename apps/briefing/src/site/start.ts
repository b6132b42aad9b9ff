/** The start page: what was promised, what became of it, and the ways to all records. */

import { recordsOf } from '@summit/data/validate';
import { daysOf } from '../facts/dates.ts';
import { compare, partiesInOrder, shortName } from '../facts/names.ts';
import type { Summit } from '../facts/records.ts';
import { titleOf } from '../facts/titles.ts';
import { message } from '../messages/message.ts';
import {
  ABOUT,
  FEED,
  GROUPINGS,
  type Grouping,
  LATEST,
  listOf,
  PROMISES_DATA,
  pageOf,
  promisesBy,
  reportFile,
  seriesPage,
} from './addresses.ts';
import { chartOfMeeting, chartOnPage, mapOfMeeting } from './charts.ts';
import type { PageContext } from './context.ts';
import { PAGE_KINDS } from './kinds.ts';
import { changesOf, changeView } from './latest.ts';
import { meetingContext, summitsInOrder } from './meeting.ts';
import { reportEntries } from './pages/summit.ts';
import { type PromiseGroup, promiseGroups, promisesOf, stripView } from './promises.ts';
import { figuresOf, seriesMetrics, seriesTitle } from './series.ts';
import type { SiteChart } from './types.ts';

/** So many changes are news; the page of all has the rest. */
const NEWS = 5;
/** So many meetings are told of with drawings and reports; the list of meetings has all. */
const MEETINGS = 12;
/** So many ways of one kind have room side by side; the page of the grouping has all. */
const WAYS = 9;

export function startView(context: PageContext): {
  readonly view: object;
  readonly charts: readonly SiteChart[];
} {
  const { lookup, to, dataset } = context;
  const meetings = summitsInOrder(context)
    .slice(0, MEETINGS)
    .map((summit) => meetingOnPage(summit, context));
  const groupings = GROUPINGS.map((grouping) => waysBy(grouping, context));
  const view = {
    actions: actions(context),
    summits: meetings.map(({ view }) => view),
    ways: promisesOf(context).length > 0 ? groupings : [],
    changes: changesOf(context)
      .slice(0, NEWS)
      .map((change) => changeView(change, context)),
    latest: to(LATEST),
    feed: to(FEED),
    promisesData: to(PROMISES_DATA),
    about: to(ABOUT),
    counts: {
      claims: recordsOf(dataset, 'claim').size,
      sources: recordsOf(dataset, 'source').size,
      open: lookup.all('discrepancy').filter(({ state }) => state !== 'settled').length,
    },
    kinds: PAGE_KINDS.map((kind) => ({
      title: message(`kind-${kind}.many`),
      href: to(listOf(kind)),
      count: String(recordsOf(dataset, kind).size),
      about: message(`kind-${kind}.about`),
    })),
    series: [...seriesMetrics(lookup)]
      .sort((a, b) => compare(seriesTitle(a, lookup), seriesTitle(b, lookup)))
      .map((metric) => ({
        title: seriesTitle(metric, lookup),
        href: to(seriesPage(metric)),
        figures: message('start-series-figures', { count: figuresOf(metric, lookup).length }),
      })),
  };
  return { view, charts: meetings.flatMap(({ charts }) => charts) };
}

/** The brief and the tracker of the newest meeting that has them. */
function actions({ reports, to, ...context }: PageContext) {
  return (['executive', 'tracker'] as const).flatMap((report) => {
    const newest = summitsInOrder(context).find(({ id }) =>
      reports.some((one) => one.summit === id && one.report === report),
    );
    const found = reports.find((one) => one.summit === newest?.id && one.report === report);
    return found ? [{ text: message(`start-${report}`), href: to(reportFile(found.file, 'html')) }] : [];
  });
}

function meetingOnPage(summit: Summit, context: PageContext) {
  const { lookup, to, editionOf } = context;
  const edition = editionOf(summit.id);
  const meeting = meetingContext(summit, context);
  const map = meeting && mapOfMeeting(meeting, context);
  const chart = meeting && chartOfMeeting(meeting, context);
  const charts = [map, chart].filter((one) => one !== null);
  const view = {
    id: `summit-${summit.id}`,
    title: titleOf(summit, lookup),
    href: to(pageOf(summit)),
    places: summit.places.map((id) => lookup.name(lookup.get('place', id).name)),
    date: daysOf(summit.date),
    parties: partiesInOrder(summit, lookup).map((party) => shortName(party, lookup)),
    finding: edition?.finding?.text ?? null,
    bottomLine: edition?.bottomLine.text ?? null,
    strip: stripView(summit.id, context),
    figures: charts.map((one) => chartOnPage(one, context)),
    reports: reportEntries(summit.id, context),
  };
  return { view, charts };
}

function waysBy(grouping: Grouping, context: PageContext) {
  const page = context.to(promisesBy(grouping));
  return {
    id: `by-${grouping}`,
    title: message(`promises-by-${grouping}`),
    href: page,
    ways: most(promiseGroups(grouping, context)).map(({ id, title, promises }) => ({
      title,
      href: `${page}#${id}`,
      count: String(promises.length),
    })),
  };
}

/** Those with the most promises, in their own order. */
function most(groups: readonly PromiseGroup[]): readonly PromiseGroup[] {
  const chosen = [...groups].sort((a, b) => b.promises.length - a.promises.length).slice(0, WAYS);
  return groups.filter((one) => chosen.includes(one));
}
