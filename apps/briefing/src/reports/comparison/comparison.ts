/** R4, the comparison: what several meetings changed in what was said, written, promised and done. */
import {
  isOfSameParties,
  isTextSeenWhole,
  meetingsOfSeries,
  type TopicOverMeetings,
} from '@summit/data/validate';
import { instrumentsChart } from '../../charts/view/instruments.ts';
import { chartList } from '../../charts/view/list.ts';
import { seriesChart } from '../../charts/view/series.ts';
import { bandView, type Context } from '../../facts/common.ts';
import { daysOf } from '../../facts/dates.ts';
import { type Disputes, disputesOf, openAlone } from '../../facts/disputes.ts';
import { claimsOfMeeting, figuresOfMeeting, under } from '../../facts/indexes.ts';
import { instrumentsByMeeting } from '../../facts/instruments.ts';
import { meetingShort } from '../../facts/meetings.ts';
import { partiesInOrder, shortName } from '../../facts/names.ts';
import { latestOf, type Series, seriesOf, toldOnce } from '../../facts/series.ts';
import type { TermView, Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import { commonView } from '../common-view.ts';
import { seriesView } from '../series-table.ts';
import { findingsOf, headlineOf, leadOf } from './answer.ts';
import { stepViews } from './changes.ts';
import type { ComparisonView, ProjectLineView } from './comparison-types.ts';
import { documentCounts, documentLines } from './documents.ts';
import { mainSources } from './main-sources.ts';
import { projectLines } from './projects.ts';
import { promiseCounts, promisesViews } from './promises.ts';
import { topicsInOrder, topicThemes } from './topics.ts';

export function comparisonView(given: Context): ComparisonView {
  // Marks of discrepancies are those of one meeting; here they are listed by meeting.
  const context = { ...given, disputes: NONE };
  const { meetings, lookup, messages } = context;
  const topics = topicsInOrder(context);
  const shorts = meetings.map(({ id }) => meetingShort(id, context));
  const band = bandView(message('comparison-kicker', { count: meetings.length }), context, {
    id: null,
    title: messages.text('comparison-title', { meetings: shorts }),
    where: message('list', {
      items: [
        ...new Set(meetings.map(({ places: [place] }) => lookup.name(lookup.get('place', place).name))),
      ],
    }),
    date: message('list', { items: meetings.map(({ date }) => message('date', { date: daysOf(date) })) }),
    dateInferred: null,
  });
  const instruments = instrumentsByMeeting(topics, context);
  const promised = promiseCounts(context);
  const series = tradeSeries(context);
  const trade = series[0] ? latestOf(series[0], context) : null;
  const headline = headlineOf(instruments, promised);
  const lead = leadOf(topics, instruments);
  const charts = chartList();
  const chart = trade && charts.add(seriesChart(trade, context, { gaps: true }));
  const instrumentsShown = charts.add(instrumentsChart(instruments));
  const projects = projectLines(topics, context);
  const isFollowed = ({ said, pills }: ProjectLineView) => said.length > 1 || pills.length > 0;
  const severally = topics.filter(({ told }) => told.filter((one) => one !== null).length > 1);
  const inColumns = meetings.length <= MOST_COLUMNS;
  const columns = String(meetings.length + 1);
  const tableOf = (some: readonly TopicOverMeetings[], caption: Words) =>
    some.length === 0
      ? null
      : { caption, themes: topicThemes(some, context), meetings: shorts, inColumns, columns };
  // The fields that cite come in reading order, which decides between sources that serve alike.
  const printed = {
    steps: stepViews(topics, context),
    lines: documentLines(context),
    counts: documentCounts(context),
    projects: projects.filter(isFollowed),
    promises: promisesViews(context),
    topics: tableOf(severally, message('topics-caption')),
  };
  const disputes = disputesTold(context);
  const view = {
    report: 'comparison',
    ...commonView(band, context),
    description: message('comparison-description', { headline, lead }),
    parties: partiesTold(context),
    headline,
    lead,
    findings: findingsOf(topics, trade, promised, context),
    meetings: shorts,
    inColumns,
    days: message('comparison-meetings', {
      meetings: meetings.map(({ places, date }) =>
        message('meeting-on', {
          place: lookup.name(lookup.get('place', places[0]).name),
          date: daysOf(date),
        }),
      ),
    }),
    limits: limitsTold(disputes.length, context),
    ...printed,
    chart,
    instruments: instrumentsShown,
    onceTopics: tableOf(
      topics.filter((one) => !severally.includes(one)),
      message('topics-once-caption'),
    ),
    moreProjects: projects.filter((one) => !isFollowed(one)),
    disputes,
    method: METHOD,
    series: series.map((one) => seriesView(one, null, context)),
  } as const;
  return {
    ...view,
    charts: charts.all(),
    ...mainSources(printed, context.citations.sources()),
    about: [
      message('comparison-about', { version: band.version, asOf: band.asOf }),
      message('about-quotations'),
      message('about-licence'),
    ],
  };
}

/** "China–Russia", where all meetings are between the same few; else the bodies, or how many parties they have in all. */
function partiesTold({ meetings, lookup }: Context): Words {
  const names = new Set(
    meetings.flatMap((summit) => partiesInOrder(summit, lookup).map((party) => shortName(party, lookup))),
  );
  return names.size <= 3 ? [...names].join('–') : message('parties-count', { count: names.size });
}

/** Measures for which goals were set, of all meetings together. */
function tradeSeries(context: Context): readonly Series[] {
  const { dataset, meetings } = context;
  // Between meetings that are compared others may have been at which it was counted.
  const series = meetingsOfSeries(dataset, context.summit);
  const counting = meetings.every((one) => series.includes(one)) ? series : meetings;
  const figures = counting.flatMap(({ id }) => under(dataset, figuresOfMeeting, id));
  return seriesOf(toldOnce(figures, context), context)
    .filter(({ goals }) => goals.length > 0)
    .sort((a, b) => b.values.length - a.values.length);
}

/** Open discrepancies of the meetings. */
function disputesTold(context: Context): ComparisonView['disputes'] {
  const { lookup, meetings } = context;
  return meetings.flatMap((summit) =>
    openAlone(disputesOf(summit, lookup)).all.map(({ label, question }) =>
      message('disputed-at', { meeting: meetingShort(summit.id, context), label, question }),
    ),
  );
}

/** How much there is of each meeting, whether texts were seen, and how much is open between sources. */
function limitsTold(disputes: number, context: Context): ComparisonView['limits'] {
  const { dataset, meetings } = context;
  const depth = meetings.map(({ id }) => {
    const claims = under(dataset, claimsOfMeeting, id);
    const sources = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
    return message('depth-of', {
      meeting: meetingShort(id, context),
      claims: claims.length,
      sources: sources.size,
    });
  });
  const unseen = meetings.filter((summit) => !isTextSeenWhole(dataset, summit));
  return [
    message('depth-told', { meetings: depth }),
    ...(unseen.length > 0
      ? [message('texts-unseen', { meetings: unseen.map(({ id }) => meetingShort(id, context)) })]
      : []),
    ...(meetings.every((one) => isOfSameParties(dataset, one, meetings[0] ?? one))
      ? []
      : [message('parties-differ')]),
    ...(disputes > 0 ? [message('disputes-counted', { count: disputes })] : []),
  ];
}

/** So many meetings have a column each beside the topic. */
const MOST_COLUMNS = 4;

const NONE: Disputes = { all: [], touching: () => [] };

const METHOD: readonly TermView[] = (
  ['method-topic', 'method-firmness', 'method-gone', 'method-figures'] as const
).map((part) => ({ term: message(part), text: message(`${part}.text`) }));
