/** R1, the executive brief: one page. */

import { sideOf } from '@summit/data/validate';
import { COLUMNS, columnOf, columnSymbol, type OutcomeColumn } from '../../facts/codes.ts';
import {
  bandView,
  bottomLineView,
  type Context,
  disputesOfClaims,
  figureView,
  keyPointViews,
  reportTitle,
  sentenceView,
  watchViews,
} from '../../facts/common.ts';
import { anchorOf, recordsOfClaim } from '../../facts/disputes.ts';
import { linkedData } from '../../facts/linked-data.ts';
import { compare, partiesInOrder, personName, shortNames } from '../../facts/names.ts';
import type { SpeechAct } from '../../facts/records.ts';
import type {
  DisputeView,
  ExecutiveView,
  NameView,
  OutcomeColumnView,
  SourceView,
  Words,
} from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import { trackedCommitments } from '../tracker/tracked.ts';
import { headlineOf } from '../tracker/tracker-tables.ts';

export function executiveView(context: Context): ExecutiveView {
  const { edition, lookup } = context;
  const band = {
    ...bandView(message('report-executive'), context),
    leaders: leaders(context),
    beside: besideParties(context),
  };
  // The fields that cite come in reading order, which numbers the sources.
  const keyPoints = keyPointViews(context).map((point) => onlyOpen(point));
  const columns = outcomeColumns(context);
  const figures = edition.figures.map((id) => onlyOpen(figureView(lookup.get('figure', id), context, null)));
  const watch = watchViews(context);
  const tracked = trackedCommitments(context);
  const caution = edition.caution.map((sentence) => sentenceView(sentence, context));
  const sources = dated(context.citations.sources());
  // The key points cite for the bottom line.
  const bottomLine = bottomLineView(context);
  return {
    report: 'executive',
    lang: context.messages.lang,
    title: reportTitle(band),
    description: bottomLine.text,
    band,
    bottomLine,
    keyPoints,
    columns,
    figures,
    watch,
    commitments: tracked.length > 0 ? headlineOf(tracked) : null,
    caution,
    open: openDiscrepancies(context),
    sources,
    linkedData: linkedData(context),
    charts: [],
  };
}

/** The page dates those sources alone whose publisher does not tell them apart. */
function dated(sources: readonly SourceView[]): readonly SourceView[] {
  const times = (name: string) => sources.filter(({ publisher }) => publisher === name).length;
  return sources.map((source) => (times(source.publisher) > 1 ? source : { ...source, published: null }));
}

/** One page has room for what is open; what is settled stands in the full briefing. */
function onlyOpen<T extends { readonly disputes: readonly DisputeView[] }>(view: T): T {
  return { ...view, disputes: view.disputes.filter(({ state }) => state === 'open') };
}

/** Open discrepancies on any field that the page shows, whether or not the editors' caution tells them. */
function openDiscrepancies({ edition, summit, lookup, disputes }: Context): ExecutiveView['open'] {
  const claims = [
    ...edition.bottomLine.claims,
    ...edition.keyPoints.flatMap((point) => point.claims),
    ...edition.outcomes.map(({ claim }) => claim),
  ];
  const watched = (edition.watch ?? []).flatMap((item) => item.claims);
  const due = lookup
    .all('commitment')
    .filter((commitment) => commitment.claims.some((id) => [...claims, ...watched].includes(id)))
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
    .filter(({ state }) => state === 'open')
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

/** Those who led the delegations of the parties, in the order of the parties. */
function leaders({ dataset, summit, lookup }: Context): readonly NameView[] {
  const order = partiesInOrder(summit, lookup).map(({ id }) => id as string);
  const rank = (party: string) =>
    order.indexOf(sideOf(dataset, party as (typeof summit.parties)[number]) ?? party);
  return summit.participations
    .filter(({ role, person }) => (role === 'principal' || role === 'chair') && person)
    .sort((a, b) => rank(a.onBehalfOf) - rank(b.onBehalfOf))
    .flatMap(({ person }) => (person ? [personName(lookup.get('person', person), lookup)] : []));
}

/** Guests and observers, by role: they stand apart from the parties. */
function besideParties({ summit, lookup }: Context): Words | null {
  const groups = (['observer', 'guest'] as const).flatMap((role) => {
    const bodies = summit.participations
      .filter((part) => part.role === role)
      .map(({ onBehalfOf }) => onBehalfOf);
    const names = shortNames([...new Set(bodies)], lookup);
    return names.length > 0
      ? [
          message('told', {
            head: message(`role-${role}.many`),
            text: message('list', { items: [...names].sort(compare) }),
          }),
        ]
      : [];
  });
  return groups.length > 0 ? message('parted', { items: groups }) : null;
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
      .map(({ outcome, claim }) =>
        onlyOpen({
          text: outcome.text,
          claims: claim.id,
          cites: citations.citeClaims([claim.id], outcome.text),
          act: actUnder(column, claim.speechAct),
          disputes: disputesOfClaims([claim.id], context),
        }),
      ),
  }));
}
