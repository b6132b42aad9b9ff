/** R2, the full summit briefing. */

import { ladderChart } from '../../charts/view/ladder.ts';
import { chartList } from '../../charts/view/list.ts';
import { mapChart } from '../../charts/view/map.ts';
import { seriesChart } from '../../charts/view/series.ts';
import { sharesChart } from '../../charts/view/shares.ts';
import { timelineChart } from '../../charts/view/timeline.ts';
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
import { documentsOf, documentViews, otherDocumentViews, subjectViews } from '../../facts/documents.ts';
import { aboutEdition, legendView } from '../../facts/legend.ts';
import { linkedData } from '../../facts/linked-data.ts';
import type { Claim, Figure, Support } from '../../facts/records.ts';
import { seriesOf, seriesView } from '../../facts/series.ts';
import { meetingFirst, standsView } from '../../facts/stands-view.ts';
import type { AnnexesView, ContentsEntryView, FullView, ThemeView } from '../../facts/types.ts';
import { message, type PlainMessage } from '../../messages/message.ts';
import { contextViews } from './before.ts';
import { eventView } from './event.ts';
import { isOutcome, paragraphsOf, themeViews } from './outcomes.ts';
import { positionsView } from './positions.ts';
import { claimGroups, firstRecord, isOfMeeting, isToldBy } from './refinements.ts';

export function fullView(context: Context): FullView {
  const { edition, lookup } = context;
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
  const groups = claimGroups({
    claims: context.claims.filter((claim) => isOfMeeting(context, claim)),
  }).filter(({ claim }) => isFirstTold(claim) || !ofSeries.has(claim.id));

  // The fields that cite come in reading order, which numbers the sources.
  const bottomLine = bottomLineView(context);
  const summary = edition.summary.map((sentence) => sentenceView(sentence, context));
  const event = eventView(context);
  const ladder = charts.add(ladderChart(context));
  const before = contextViews(context, ofSeries);
  const items = documentViews(context);
  const others = otherDocumentViews(context);
  const subjects = subjectViews(context);
  const stands = standsView(meetingFirst(documentsOf(context), context), context);
  const outcomes = groups.filter(isOutcome);
  const themes = themeViews(outcomes, context, { from: 1, anchor: 'theme' });
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
  const commitments = commitmentViews(context);
  const watch = watchViews(context);
  const figures = numbers
    .filter(({ id }) => edition.figures.includes(id))
    .map((figure) => figureView(figure, context, paragraphs.get(figure.claim) ?? null));
  const seriesViews = series
    .filter(({ goals }) => goals.length > 0)
    .map((one) => seriesView(one, charts.add(seriesChart(one, context)), context));
  const timeline = charts.add(timelineChart(context));
  const caution = edition.caution.map((sentence) => sentenceView(sentence, context));
  const discrepancies = discrepancyViews(context, 'open');
  const otherFigures = numbers
    .filter(({ id }) => !edition.figures.includes(id))
    .filter(
      (figure) => !inSeries.has(figure) && (first === null || isFirstTold(lookup.get('claim', figure.claim))),
    )
    .map((figure) => figureView(figure, context, paragraphs.get(figure.claim) ?? null));
  const shares = charts.add(sharesChart(context));
  const map = charts.add(mapChart(context));
  const sources = context.citations.sources();
  const view = {
    report: 'full',
    lang: context.messages.lang,
    title: reportTitle(band),
    description: bottomLine.text,
    band,
    bottomLine,
    caution,
    sources,
    linkedData: linkedData(context),
    charts: charts.all(),
    summary,
    event,
    context: before,
    documents: items.length + others.length + subjects.length > 0 ? { items, others, subjects } : null,
    themes,
    statements,
    stands,
    positions,
    firstRecorded: first !== null,
    figures,
    otherFigures,
    timeline,
    map,
    ladder,
    shares,
    series: seriesViews,
    commitments: commitments.length > 0 ? { asOf: dated(context.asOf), items: commitments } : null,
    watch,
    discrepancies,
    legend: legendView(context, standingsIn([...themes, ...statements]), sources),
    about: aboutEdition(context),
  } as const;
  const annexes = annexesOf({
    statements: statements.length > 0 ? message('annex-statements') : null,
    details: message('annex-details'),
    discrepancies: discrepancies.length > 0 ? message('discrepancies') : null,
    data: charts.all().length + otherFigures.length > 0 ? message('annex-data') : null,
    sources: message('sources'),
    signs: message('annex-signs'),
  });
  return { ...view, annexes, contents: contentsOf(view, annexes) };
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
  const claims = themes.flatMap((theme) => theme.claims.flatMap((claim) => [claim, ...claim.refinements]));
  return new Set(claims.map(({ standing }) => standing.code));
}

/** The edition's figures to use come first; then those of the other claims. */
function figuresInOrder({ lookup, edition, claims }: Context): readonly Figure[] {
  const ids = new Set<string>(claims.map(({ id }) => id));
  const first = edition.figures.map((id) => lookup.get('figure', id));
  return [...new Set([...first, ...lookup.all('figure').filter((figure) => ids.has(figure.claim))])];
}

function contentsOf(
  view: Omit<FullView, 'contents' | 'annexes'>,
  annexes: AnnexesView,
): readonly ContentsEntryView[] {
  const entry = (heading: PlainMessage, id: string, present = true): ContentsEntryView[] =>
    present ? [{ text: message(heading), href: `#${id}`, children: [] }] : [];
  return [
    ...entry('summary', 'summary'),
    ...entry('event', 'event'),
    ...entry('glance', 'glance', view.ladder !== null),
    ...entry('before', 'context', view.context.length > 0),
    ...entry('documents', 'documents', view.documents !== null),
    ...entry('who-stands-where', 'stands', view.stands !== null),
    {
      text: message('outcomes-by-theme'),
      href: '#outcomes',
      children: view.themes.map(({ title, id }) => ({ text: title, href: `#${id}` })),
    },
    ...entry('commitments', 'commitments', view.commitments !== null),
    ...entry('watch', 'watch', view.watch.length > 0),
    ...entry('numbers', 'numbers', view.figures.length > 0),
    {
      text: message('annexes'),
      href: '#annexes',
      children: Object.entries(annexes).flatMap(([id, text]) =>
        text === null ? [] : [{ text, href: `#${id}` }],
      ),
    },
  ];
}
