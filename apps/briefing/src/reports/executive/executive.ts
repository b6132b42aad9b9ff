/** R1, the executive brief: one page. */

import { status } from '@summit/data/validate';
import { chartList } from '../../charts/view/list.ts';
import { outcomeMap } from '../../charts/view/map.ts';
import { nextChart } from '../../charts/view/next.ts';
import { seriesChart } from '../../charts/view/series.ts';
import { stripChart } from '../../charts/view/strip.ts';
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
  sentenceView,
  watchViews,
} from '../../facts/common.ts';
import { anchorOf, openAlone, recordsOfClaim } from '../../facts/disputes.ts';
import { commitmentsOnClaim, under } from '../../facts/indexes.ts';
import type { Edition, SpeechAct } from '../../facts/records.ts';
import { latestOf, type Series, seriesToday } from '../../facts/series.ts';
import { doubtView } from '../../facts/standings.ts';
import type { SourceView, Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import { commonView } from '../common-view.ts';
import type { ExecutiveView, KeyPointView, OutcomeColumnView } from './executive-types.ts';

/** A page that is read in two minutes has room for so many; the full briefing tells them all. */
const MOST_FIGURES = 4;
const MOST_BESIDE_TREND = 2;
const MOST_CAUTIONS = 3;

export function executiveView(given: Context): ExecutiveView {
  // One page has room for what is open; what is settled stands in the evidence report.
  const context = { ...given, disputes: openAlone(given.disputes) };
  const { edition, lookup } = context;
  const band = bandView(message('report-executive'), context);
  const charts = chartList();
  const strip = charts.addPlain(stripChart(context));
  const series = trendOf(context);
  const trend = charts.addPlain(series && seriesChart(latestOf(series, context), context, { brief: true }));
  const map = charts.addPlain(outcomeMap(context));
  const next = charts.addPlain(nextChart(context));
  // The fields that cite come in reading order, which decides between sources that serve alike.
  const keyPoints = edition.keyPoints.map((point) => keyPointView(point, context));
  const columns = strip === null ? outcomeColumns(context) : [];
  const figures = edition.figures
    .map((id) => lookup.get('figure', id))
    .filter(({ metric }) => trend === null || (map === null && metric !== series?.metric))
    .slice(0, trend === null ? MOST_FIGURES : MOST_BESIDE_TREND)
    .map((figure) => figureView(figure, context, null));
  const watch = next === null ? watchViews(context) : [];
  const open = openDiscrepancies(context);
  const shownCaution = edition.caution.slice(0, MOST_CAUTIONS);
  const caution = shownCaution.map((sentence, i) => ({
    ...sentenceView(sentence, context),
    // Under the first sentence that tells it.
    told: open.filter(
      (one) => shownCaution.findIndex(({ claims }) => claims.some((id) => one.of.includes(id))) === i,
    ),
  }));
  const told = caution.flatMap((sentence) => sentence.told);
  const sources = dated(context.citations.sources());
  // The points cite for the headline and the bottom line.
  const bottomLine = bottomLineView(context);
  return {
    report: 'executive',
    ...commonView(band, context),
    description: bottomLine.text,
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
    // Two pictures fill the column beside it; beside fewer it takes less room across the page.
    isCautionBelow: trend === null || map === null,
    open: open.filter((one) => !told.includes(one)),
    sources,
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
    doubt: doubtView(
      point.claims.map((id) => lookup.get('claim', id)),
      lookup,
    ),
    title: commitment ? commitment.title : null,
    disputes: disputesOfClaims(point.claims, context),
  };
}

/** The measure of the edition's first figure that is a series. */
function trendOf(context: Context): Series | null {
  const { edition, lookup } = context;
  const own = edition.figures.map((id) => lookup.get('figure', id));
  const series = seriesToday(own, context);
  return own.flatMap(({ metric }) => series.find((one) => one.metric === metric) ?? [])[0] ?? null;
}

/** The page dates those sources alone whose publisher does not tell them apart. */
function dated(sources: readonly SourceView[]): readonly SourceView[] {
  const times = (name: string) => sources.filter(({ publisher }) => publisher === name).length;
  return sources.map((source) => (times(source.publisher) > 1 ? source : { ...source, published: null }));
}

/** Open discrepancies on any field that the page shows, whether or not the editors' caution tells them. */
function openDiscrepancies({ edition, summit, lookup, disputes }: Context) {
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
    .map(({ label, question, subjects }) => {
      // A figure is told of where its claim is.
      const of = subjects
        .map(({ record }) => lookup.find('figure', record)?.claim ?? record)
        .filter((record) => lookup.find('claim', record) !== null);
      return { label, anchor: anchorOf(label), text: question, claims: [...new Set(of)].join(' '), of };
    });
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
