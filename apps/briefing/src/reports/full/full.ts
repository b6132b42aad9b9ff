/** R2, the full summit briefing. */

import { isOfMeeting } from '@summit/data/validate';
import { type ChartList, chartList } from '../../charts/view/list.ts';
import { mapChart, outcomeMap } from '../../charts/view/map.ts';
import { measuresCharts } from '../../charts/view/measures.ts';
import { progressCharts } from '../../charts/view/progress.ts';
import { seriesChart } from '../../charts/view/series.ts';
import { sharesChart } from '../../charts/view/shares.ts';
import { stripChart } from '../../charts/view/strip.ts';
import { timelineChart } from '../../charts/view/timeline.ts';
import type { ChartView } from '../../charts/view/types.ts';
import { answerView } from '../../facts/answer.ts';
import { commitmentViews } from '../../facts/commitments.ts';
import {
  bandView,
  bottomLineView,
  type Context,
  figureView,
  reportTitle,
  sentenceView,
  watchViews,
} from '../../facts/common.ts';
import { dated } from '../../facts/dates.ts';
import { discrepancyViews } from '../../facts/discrepancies.ts';
import { openAlone } from '../../facts/disputes.ts';
import { documentsOf, documentViews, otherDocumentViews, subjectViews } from '../../facts/documents.ts';
import { HOW_WE_KNOW } from '../../facts/how-we-know.ts';
import { figuresOfClaim, under } from '../../facts/indexes.ts';
import { aboutEdition, legendView } from '../../facts/legend.ts';
import { linkedData } from '../../facts/linked-data.ts';
import { compare } from '../../facts/names.ts';
import type { Claim, Figure, Support } from '../../facts/records.ts';
import { claimGroups, firstRecord, isToldBy } from '../../facts/refinements.ts';
import { seriesOf } from '../../facts/series.ts';
import { meetingFirst, standsView } from '../../facts/stands-view.ts';
import type { WatchView } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import { type ContentsEntryView, contentsEntry } from '../contents.ts';
import { seriesView } from '../series-table.ts';
import { contextViews } from './before.ts';
import { eventView } from './event.ts';
import type { AnnexesView, FullView, PictureRowView, ThemeView } from './full-types.ts';
import { isOutcome, paragraphsOf, themeViews } from './outcomes.ts';
import { positionsView } from './positions.ts';

export function fullView(given: Context): FullView {
  // What is settled stands in the evidence report.
  const context = { ...given, disputes: openAlone(given.disputes) };
  const { edition } = context;
  const band = bandView(message('report-full'), context);
  const numbers = figuresInOrder(context);
  const series = seriesOf(numbers, context);
  const inSeries = new Set(series.flatMap(({ values, goals }) => [...values, ...goals]));
  const ofSeries = new Set<string>([...inSeries].map(({ claim }) => claim));
  const first = firstRecord(context);
  const isFirstTold = (claim: Claim) => first !== null && isToldBy(first.source, claim);
  const charts = chartList();
  // What came before is told as context, what came after by the commitments.
  // What stands in a table of numbers is not told in words as well.
  // What makes a claim more precise stands in the evidence report.
  const groups = claimGroups({
    claims: context.claims.filter((claim) => isOfMeeting(context.summit, claim)),
  }).filter(({ claim }) => isFirstTold(claim) || !ofSeries.has(claim.id));

  // The fields that cite come in reading order, which decides between sources that serve alike.
  const strip = charts.addPlain(withoutTable(stripChart(context)));
  const bottomLine = bottomLineView(context);
  const answer = answerView(context);
  const summary = edition.summary.map((sentence) => sentenceView(sentence, context));
  const caution = edition.caution.map((sentence) => sentenceView(sentence, context));
  const commitments = commitmentViews(context);
  const items = documentViews(context);
  const others = otherDocumentViews(context);
  const subjects = subjectViews(context);
  const outcomes = groups.filter(isOutcome);
  const themes = themeViews(outcomes, context, { from: 1, anchor: 'theme' });
  const figures = numbers
    .filter(({ id }) => edition.figures.includes(id))
    .map((figure) => figureView(figure, context, paragraphsOf(themes).get(figure.claim) ?? null));
  const seriesViews = series
    .filter(({ goals }) => goals.length > 0)
    .map((one) => seriesView(one, charts.add(seriesChart(one, context)), context));
  const watch = watchViews(context);
  const rows = pictureRows(
    seriesViews.map(({ chart }) => chart),
    watch,
    charts,
    context,
  );
  const stands = standsView(meetingFirst(documentsOf(context), context), context);
  const discrepancies = discrepancyViews(context, 'open');
  const event = eventView(context);
  const before = contextViews(context, ofSeries);
  const statements = themeViews(
    groups.filter((group) => !outcomes.includes(group)),
    context,
    { from: outcomes.length + 1, anchor: 'said' },
  );
  const paragraphs = paragraphsOf([...themes, ...statements]);
  const positions = positionsView(
    groups.map(({ claim }) => claim),
    context,
    { paragraphs, told: paragraphsOf(themes) },
  );
  const sources = context.citations.sources();
  const view = {
    report: 'full',
    lang: context.messages.lang,
    title: reportTitle(band),
    description: bottomLine.text,
    band,
    ...answer,
    strip,
    bottomLine,
    caution,
    sources,
    linkedData: linkedData(context),
    charts: charts.all(),
    summary,
    event,
    context: before,
    documents: items.length + others.length + subjects.length > 0 ? { items, others, subjects } : null,
    themes: themes.map((theme, i) => ({ ...theme, row: rows[i] ?? null })),
    otherRows: rows.slice(themes.length),
    statements,
    stands,
    positions,
    figures,
    watch: rows.some((row) => row.watch.length > 0) ? [] : watch,
    series: seriesViews,
    commitments: commitments.length > 0 ? { asOf: dated(context.asOf), items: commitments } : null,
    discrepancies,
    how: HOW_WE_KNOW,
    legend: legendView(context, standingsIn([...themes, ...statements]), sources),
    about: aboutEdition(context),
  } as const;
  const annexes = annexesOf({
    sources: message('sources'),
    signs: message('annex-signs'),
    statements: statements.length > 0 ? message('annex-statements') : null,
    data: seriesViews.length > 0 ? message('annex-data') : null,
  });
  return { ...view, annexes, contents: contentsOf(view) };
}

/** @param series charts that stand in the list already */
function pictureRows(
  series: readonly (ChartView | null)[],
  watch: readonly WatchView[],
  charts: ChartList,
  context: Context,
): readonly PictureRowView[] {
  const others = [
    ...[...measuresCharts(context), ...progressCharts(context)],
    ...[sharesChart(context), outcomeMap(context) ?? mapChart(context)],
  ];
  const all = [...series, ...others.map((chart) => charts.add(chart))].filter((chart) => chart !== null);
  const timeline = charts.add(timelineChart(context));
  const rows = all.flatMap((picture, i) => {
    const beside = all[i + 1] ?? null;
    const isSingle = beside === null && watch.length === 0;
    return i % 2 === 0 ? [{ picture, beside, watch: beside === null ? watch : [], isSingle }] : [];
  });
  return [...rows, ...(timeline ? [{ picture: timeline, beside: null, watch: [], isSingle: true }] : [])];
}

/** Of a chart whose values stand in a table of the report. */
function withoutTable(chart: ChartView | null): ChartView | null {
  return chart && { ...chart, table: null };
}

/** Lettered in the order in which they stand. */
function annexesOf(titles: AnnexesView): AnnexesView {
  const present = Object.keys(titles).filter((key) => titles[key as keyof AnnexesView] !== null);
  return Object.fromEntries(
    Object.entries(titles).map(([key, title]) => [
      key,
      title && message('annex', { letter: String.fromCharCode(65 + present.indexOf(key)), title }),
    ]),
  ) as AnnexesView;
}

function standingsIn(themes: readonly ThemeView[]): ReadonlySet<Support> {
  return new Set(themes.flatMap((theme) => theme.claims.flatMap(({ doubt }) => (doubt ? [doubt.code] : []))));
}

/** The edition's figures to use come first; then those of the other claims. */
function figuresInOrder({ lookup, edition, claims }: Context): readonly Figure[] {
  const others = claims.flatMap(({ id }) => under(lookup.dataset, figuresOfClaim, id));
  const first = edition.figures.map((id) => lookup.get('figure', id));
  return [...new Set([...first, ...others.sort((a, b) => compare(a.id, b.id))])];
}

function contentsOf(view: Omit<FullView, 'contents' | 'annexes'>): readonly ContentsEntryView[] {
  return [
    ...contentsEntry('summary', 'summary'),
    ...contentsEntry('commitments', 'commitments', view.commitments !== null),
    ...contentsEntry('documents', 'documents', view.documents !== null),
    ...contentsEntry('numbers', 'numbers', view.figures.length > 0),
    ...contentsEntry('watch', 'watch', view.watch.length > 0),
    ...contentsEntry('outcomes-by-theme', 'outcomes'),
    ...contentsEntry('who-stands-where', 'stands', view.stands !== null),
    ...contentsEntry('discrepancies', 'discrepancies', view.discrepancies.length > 0),
    ...contentsEntry('event', 'event'),
    ...contentsEntry('before', 'context', view.context.length > 0),
    ...contentsEntry('how-we-know', 'how'),
    ...contentsEntry('annexes', 'annexes'),
  ];
}
