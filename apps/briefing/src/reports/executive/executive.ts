/** R1, the executive brief: one page. */

import { status } from '@summit/data/validate';
import { chartList } from '../../charts/view/list.ts';
import { outcomeMap } from '../../charts/view/map.ts';
import { nextChart } from '../../charts/view/next.ts';
import { seriesChart } from '../../charts/view/series.ts';
import { stripChart } from '../../charts/view/strip.ts';
import type { ChartView } from '../../charts/view/types.ts';
import { answerView } from '../../facts/answer.ts';
import {
  COLUMNS,
  columnOf,
  columnSymbol,
  type OutcomeColumn,
  pillOfAct,
  pillOfStatus,
} from '../../facts/codes.ts';
import {
  bandView,
  bottomLineView,
  type Context,
  disputesOfClaims,
  figureView,
  reportTitle,
  sentenceView,
  watchViews,
} from '../../facts/common.ts';
import { anchorOf, openAlone, recordsOfClaim } from '../../facts/disputes.ts';
import { commitmentsOnClaim, figuresOfMeeting, under } from '../../facts/indexes.ts';
import { linkedData } from '../../facts/linked-data.ts';
import type { Edition, SpeechAct } from '../../facts/records.ts';
import { seriesOf } from '../../facts/series.ts';
import { doubtOf, weakestStanding } from '../../facts/standings.ts';
import type { SourceView, Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import type { ExecutiveView, KeyPointView, OutcomeColumnView } from './executive-types.ts';

export function executiveView(given: Context): ExecutiveView {
  // One page has room for what is open; what is settled stands in the evidence report.
  const context = { ...given, disputes: openAlone(given.disputes) };
  const { edition, lookup } = context;
  const band = bandView(message('report-executive'), context);
  const charts = chartList();
  const strip = charts.addPlain(stripChart(context));
  const trend = charts.addPlain(trendChart(context));
  const map = charts.addPlain(outcomeMap(context));
  const next = charts.addPlain(nextChart(context));
  // The fields that cite come in reading order, which decides between sources that serve alike.
  const keyPoints = edition.keyPoints.map((point) => keyPointView(point, context));
  const columns = strip === null ? outcomeColumns(context) : [];
  const shown = trend === null ? edition.figures : [];
  const figures = shown.map((id) => figureView(lookup.get('figure', id), context, null));
  const watch = next === null ? watchViews(context) : [];
  const caution = edition.caution.map((sentence) => sentenceView(sentence, context));
  const sources = dated(context.citations.sources());
  // The points cite for the headline and the bottom line.
  const bottomLine = bottomLineView(context);
  return {
    report: 'executive',
    lang: context.messages.lang,
    title: reportTitle(band),
    description: bottomLine.text,
    band,
    ...answerView(context),
    bottomLine,
    keyPoints,
    strip,
    trend,
    map,
    next,
    columns,
    figures,
    watch,
    caution,
    open: openDiscrepancies(context),
    sources,
    linkedData: linkedData(context),
    charts: charts.all(),
  };
}

function keyPointView(point: Edition['keyPoints'][number], context: Context): KeyPointView {
  const { lookup } = context;
  const commitment = point.commitment && lookup.get('commitment', point.commitment);
  const pill = commitment
    ? pillOfStatus(status(context.dataset, commitment, context.asOf).status)
    : pillOfAct(lookup.get('claim', point.claims[0]).speechAct);
  return {
    ...sentenceView(point, context),
    pill,
    label: point.label ?? null,
    doubt: doubtOf(
      weakestStanding(
        point.claims.map((id) => lookup.get('claim', id)),
        context.dataset,
      ),
    ),
    title: commitment ? commitment.title : null,
    disputes: disputesOfClaims(point.claims, context),
  };
}

/** The chart of the measure of the edition's first figure that is a series. */
function trendChart(context: Context): ChartView | null {
  const { edition, lookup } = context;
  const all = under(context.dataset, figuresOfMeeting, context.summit.id);
  const metrics = edition.figures.map((id) => lookup.get('figure', id).metric);
  const series = seriesOf(all, context);
  const found = metrics.flatMap((metric) => series.find((one) => one.metric === metric) ?? [])[0];
  return found ? seriesChart(found, context, { brief: true }) : null;
}

/** The page dates those sources alone whose publisher does not tell them apart. */
function dated(sources: readonly SourceView[]): readonly SourceView[] {
  const times = (name: string) => sources.filter(({ publisher }) => publisher === name).length;
  return sources.map((source) => (times(source.publisher) > 1 ? source : { ...source, published: null }));
}

/** Open discrepancies on any field that the page shows, whether or not the editors' caution tells them. */
function openDiscrepancies({ edition, summit, lookup, disputes }: Context): ExecutiveView['open'] {
  const claims = [
    ...(edition.finding?.claims ?? []),
    ...edition.bottomLine.claims,
    ...edition.keyPoints.flatMap((point) => point.claims),
    ...edition.outcomes.map(({ claim }) => claim),
  ];
  const watched = (edition.watch ?? []).flatMap((item) => item.claims);
  const due = [...claims, ...watched]
    .flatMap((id) => under(lookup.dataset, commitmentsOnClaim, id))
    .map(({ id }) => id);
  const shown = [
    ...[...claims, ...watched].flatMap((id) => recordsOfClaim(id, lookup)),
    ...edition.figures,
    ...due,
  ];
  const touching = new Set([
    ...['/title', '/date', '/place', '/venue', '/parties'].flatMap((field) =>
      disputes.touching([summit.id], field),
    ),
    ...disputes.touching(shown),
  ]);
  return disputes.all
    .filter((discrepancy) => touching.has(discrepancy))
    .map(({ label, question, subjects }) => ({
      label,
      anchor: anchorOf(label),
      text: question,
      claims: subjects
        .map(({ record }) => record)
        .filter((record) => lookup.find('claim', record) !== null)
        .join(' '),
    }));
}

/** The act, unless the column's title says it. */
function actUnder(column: OutcomeColumn, act: SpeechAct): Words | null {
  // The first column is called after two of its acts.
  return act === column && column !== 'agreed' ? null : message(`act-${act}.within`);
}

function outcomeColumns(context: Context): readonly OutcomeColumnView[] {
  const { edition, lookup, citations } = context;
  return COLUMNS.map((column) => ({
    title: message(`outcome-${column}`),
    symbol: columnSymbol(column),
    empty: message('nothing-recorded'),
    items: edition.outcomes
      .map((outcome) => ({ outcome, claim: lookup.get('claim', outcome.claim) }))
      .filter(({ claim }) => columnOf(claim.speechAct) === column)
      .map(({ outcome, claim }) => ({
        text: outcome.text,
        claims: claim.id,
        cites: citations.citeClaims([claim.id], outcome.text),
        act: actUnder(column, claim.speechAct),
        disputes: disputesOfClaims([claim.id], context),
      })),
  }));
}
