/** R2, the full summit briefing. */
import { contextViews } from './before.ts';
import { ladderChart } from './charts/ladder.ts';
import { chartList } from './charts/list.ts';
import { mapChart } from './charts/map.ts';
import { seriesChart } from './charts/series.ts';
import { sharesChart } from './charts/shares.ts';
import { timelineChart } from './charts/timeline.ts';
import { commitmentViews } from './commitments.ts';
import {
  bandView,
  bottomLineView,
  type Context,
  figureView,
  reportTitle,
  sentenceView,
  watchViews,
} from './common.ts';
import { dateInWords } from './dates.ts';
import { discrepancyViews } from './discrepancies.ts';
import { documentViews, subjectViews } from './documents.ts';
import { eventView } from './event.ts';
import { aboutEdition, legendView } from './legend.ts';
import { linkedData } from './linked-data.ts';
import { paragraphsOf, themeViews } from './outcomes.ts';
import { positionsView } from './positions.ts';
import type { Figure } from './records.ts';
import { claimGroups, firstSource, isOfMeeting, isToldBy } from './refinements.ts';
import { seriesOf, seriesView } from './series.ts';
import type { ContentsEntryView, FullView, ThemeView } from './types.ts';
import { unclearViews } from './unclear.ts';

export function fullView(context: Context): FullView {
  const { edition, lookup } = context;
  const band = bandView('Full briefing', context);
  const numbers = figuresInOrder(context);
  const series = seriesOf(numbers, context);
  const inSeries = new Set(series.flatMap(({ values, goals }) => [...values, ...goals]));
  const ofSeries = new Set<string>([...inSeries].map(({ claim }) => claim));
  const first = firstSource(context);
  const charts = chartList();
  // What came before is told as context, what came after by the commitments.
  // What stands in a table of numbers is not told in words as well.
  const groups = claimGroups({
    claims: context.claims.filter((claim) => isOfMeeting(context, claim)),
  }).filter(({ claim }) => isToldBy(first, claim) || !ofSeries.has(claim.id));

  // The fields that cite come in reading order, which numbers the sources.
  const bottomLine = bottomLineView(context);
  const summary = edition.summary.map((sentence) => sentenceView(sentence, context));
  const event = eventView(context);
  const timeline = charts.add(timelineChart(context));
  const map = charts.add(mapChart(context));
  const before = contextViews(context, ofSeries);
  const items = documentViews(context);
  const subjects = subjectViews(context);
  const ladder = charts.add(ladderChart(context));
  const themes = themeViews(groups, context);
  const paragraphs = paragraphsOf(themes);
  const positions = positionsView(
    groups.flatMap(({ claim }) => (isToldBy(first, claim) ? [claim] : [])),
    context,
    paragraphs,
  );
  const figures = numbers
    .filter(
      (figure) =>
        edition.figures.includes(figure.id) ||
        (!inSeries.has(figure) && isToldBy(first, lookup.get('claim', figure.claim))),
    )
    .map((figure) => figureView(figure, context, paragraphs.get(figure.claim) ?? null));
  const shares = charts.add(sharesChart(context));
  const seriesViews = series
    .filter(({ goals }) => goals.length > 0)
    .map((one) => seriesView(one, charts.add(seriesChart(one, context)), context));
  const commitments = commitmentViews(context);
  const watch = watchViews(context);
  const caution = edition.caution.map((sentence) => sentenceView(sentence, context));
  const discrepancies = discrepancyViews(context, 'open');
  const unclear = unclearViews(context, [], paragraphs).filter(
    ({ claims, paragraph }) => !claims || paragraph,
  );
  const sources = context.citations.sources();
  const view = {
    report: 'full',
    lang: 'en-GB',
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
    documents: items.length + subjects.length > 0 ? { items, subjects } : null,
    themes,
    positions,
    figures,
    timeline,
    map,
    ladder,
    shares,
    series: seriesViews,
    commitments: commitments.length > 0 ? { asOf: dateInWords(context.asOf), items: commitments } : null,
    watch,
    unclear,
    discrepancies,
    legend: legendView(context, standingsIn(themes), sources),
    about: aboutEdition(context),
  } as const;
  return { ...view, contents: contentsOf(view) };
}

function standingsIn(themes: readonly ThemeView[]): ReadonlySet<string> {
  const claims = themes.flatMap((theme) => theme.claims.flatMap((claim) => [claim, ...claim.refinements]));
  return new Set(claims.map(({ standing }) => standing.word));
}

/** The edition's figures to use come first; then those of the other claims. */
function figuresInOrder({ lookup, edition, claims }: Context): readonly Figure[] {
  const ids = new Set<string>(claims.map(({ id }) => id));
  const first = edition.figures.map((id) => lookup.get('figure', id));
  return [...new Set([...first, ...lookup.all('figure').filter((figure) => ids.has(figure.claim))])];
}

function contentsOf(view: Omit<FullView, 'contents'>): readonly ContentsEntryView[] {
  const entry = (text: string, id: string, present = true): ContentsEntryView[] =>
    present ? [{ text, href: `#${id}`, children: [] }] : [];
  return [
    ...entry('Summary', 'summary'),
    ...entry('The event', 'event'),
    ...entry('What came before', 'context', view.context.length > 0),
    ...entry('Documents', 'documents', view.documents !== null),
    {
      text: 'Outcomes by theme',
      href: '#outcomes',
      children: view.themes.map(({ title, id }) => ({ text: title, href: `#${id}` })),
    },
    ...entry('Positions by side', 'positions', view.positions !== null),
    ...entry('Numbers', 'numbers', view.figures.length > 0),
    ...view.series.flatMap(({ title, anchor }) => entry(title, anchor)),
    ...entry('Commitments', 'commitments', view.commitments !== null),
    ...entry('What to watch', 'watch', view.watch.length > 0),
    ...entry('Discrepancies', 'discrepancies', view.discrepancies.length > 0),
    ...entry('Unclear or as printed', 'unclear', view.unclear.length > 0),
    ...entry('Sources', 'sources'),
    ...entry('How to read this briefing', 'legend'),
    ...entry('About this edition', 'about'),
  ];
}
