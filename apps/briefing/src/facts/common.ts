/** What the reports share: the band, the editors' sentences, the figures. */

import { dayRange, evidenceUpTo } from '@summit/data/validate';
import type { Message } from '../messages/catalogue.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { message } from '../messages/message.ts';
import { citedView } from './citation.ts';
import { type Citations, createCitations } from './citations.ts';
import { dated, datedOrNull, daysOf, inferredOf } from './dates.ts';
import { type Disputes, disputesOf, disputeViews, recordsOfClaim } from './disputes.ts';
import { versionTold } from './edition.ts';
import { authorityTold, givenOn, periodTold, qualifiedValue } from './figures.ts';
import { claimsOfMeeting, under } from './indexes.ts';
import { compare } from './names.ts';
import type { Claim, Dataset, Edition, Figure, Lookup, Sentence, Summit } from './records.ts';
import type {
  BandView,
  BottomLineView,
  DisputeView,
  FigureView,
  ParagraphReference,
  SentenceView,
  WatchView,
  Words,
} from './types.ts';

export interface Context {
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  /** The meeting that is told of; of several that are compared, the last. */
  readonly summit: Summit;
  /** All that are compared, in the order of time; that one alone where none are. */
  readonly meetings: readonly Summit[];
  readonly edition: Edition;
  /** Claims of the summit. */
  readonly claims: readonly Claim[];
  readonly asOf: string;
  /** null where the data has none. */
  readonly dataVersion: string | null;
  /** By which a record's own words are told from those that stand beside them; views hold no words of it. */
  readonly messages: ReaderMessages;
  readonly citations: Citations;
  readonly disputes: Disputes;
}

/** How a report cites: at most so many sources a sentence; on a page that cites as few as it can, for these claims. */
export interface CitingRule {
  readonly most: number;
  readonly shown?: (edition: Edition) => readonly string[];
}

export function contextOf(
  dataset: Dataset,
  lookup: Lookup,
  summit: Summit,
  edition: Edition,
  { asOf, messages }: Pick<Context, 'asOf' | 'messages'>,
  { most, shown }: CitingRule,
  meetings: readonly Summit[] = [summit],
): Context {
  const claims = under(dataset, claimsOfMeeting, summit.id);
  return {
    dataset,
    lookup,
    summit,
    meetings,
    edition,
    claims,
    asOf,
    dataVersion: dataset.meta.version ?? null,
    messages,
    citations: createCitations(lookup, {
      most,
      shown: shown?.(edition) ?? [],
      since: meetings[0]?.date.start ?? summit.date.start,
    }),
    disputes: disputesOf(summit, lookup),
  };
}

/** The claims on which the one-page brief rests. */
export function shownBy(edition: Edition): readonly string[] {
  const sentences = [edition.bottomLine, ...edition.keyPoints, ...edition.caution, ...(edition.watch ?? [])];
  const ids = [...sentences.flatMap(({ claims }) => claims), ...edition.outcomes.map(({ claim }) => claim)];
  return [...new Set<string>(ids)];
}

/** What a band names: the meeting, or a record that a report is about. */
export interface BandSubject extends Pick<BandView, 'title' | 'where' | 'date' | 'dateInferred'> {
  /** null for the meeting. */
  readonly id: string | null;
}

export function bandView(
  kicker: Words,
  context: Context,
  { id, ...subject }: BandSubject = meetingOf(context),
): BandView {
  const { edition, asOf } = context;
  return {
    kicker,
    ...subject,
    logo: null,
    issuer: null,
    edition: message('edition-state', {
      number: String(edition.number),
      status: message(`edition-status-${edition.status}`),
    }),
    asOf: dated(asOf),
    evidenceUpTo: evidenceUpToTold(context),
    version: versionTold(context),
    citation: citedView({ title: reportTitle({ kicker, ...subject }), kicker, subject: id }, context),
  };
}

/** Days by which the newest evidence may be older than the day of the briefing before that is told. */
const NEAR_ENOUGH = 90;

/** "11 February 2026, 287 days earlier" */
function evidenceUpToTold({ dataset, meetings, asOf }: Context): Words | null {
  const days = meetings.flatMap(({ id }) => evidenceUpTo(dataset, id, asOf) ?? []);
  const newest = days.sort(compare).at(-1);
  if (newest === undefined) return null;
  const at = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  const age = at(dayRange(asOf).last) - at(dayRange(newest).last);
  return age > NEAR_ENOUGH ? message('evidence-up-to-days', { date: newest, days: age }) : dated(newest);
}

function meetingOf({ lookup, summit, messages }: Context): BandSubject {
  const place = lookup.name(lookup.get('place', summit.places[0]).name);
  const venue = summit.venue ? lookup.name(lookup.get('place', summit.venue).name) : null;
  const days = daysOf(summit.date);
  return {
    id: null,
    title: titleAlone(lookup.name(summit.title), [place, messages.date(days).replaceAll('\u00a0', ' ')]),
    where:
      venue === null || venue.includes(place)
        ? (venue ?? place)
        : message('place-within', { place: venue, within: place }),
    date: dated(days),
    dateInferred: inferredOf(summit.date),
  };
}

/** The title without the place and date at its end, which stand below it. */
function titleAlone(title: string, ends: readonly string[]): string {
  const end = ends.find((words) => title.endsWith(`, ${words}`));
  return end === undefined ? title : titleAlone(title.slice(0, -end.length - 2), ends);
}

export function reportTitle({
  kicker,
  title,
  where,
  date,
}: Pick<BandView, 'kicker' | 'title' | 'where' | 'date'>): Message {
  return message('report-title', { kicker, title, where, date });
}

export function sentenceView(sentence: Sentence, { citations }: Context): SentenceView {
  return {
    text: sentence.text,
    claims: sentence.claims.join(' '),
    cites: citations.citeClaims(sentence.claims, sentence.text),
  };
}

export function bottomLineView(context: Context): BottomLineView {
  const { bottomLine, confidence, confidenceReason } = context.edition;
  return {
    ...sentenceView(bottomLine, context),
    confidence: message(`confidence-${confidence}`),
    reason: confidenceReason,
  };
}

export function disputesOfClaims(
  claims: readonly string[],
  { disputes, lookup }: Pick<Context, 'disputes' | 'lookup'>,
): readonly DisputeView[] {
  return disputeViews(disputes.touching(claims.flatMap((id) => recordsOfClaim(id, lookup))));
}

export function watchViews(context: Context): readonly WatchView[] {
  return (context.edition.watch ?? []).map((item) => ({
    ...sentenceView({ text: item.text, claims: item.claims } as Sentence, context),
    due: datedOrNull(item.due),
  }));
}

export function figureView(
  figure: Figure,
  { lookup, citations, disputes, messages }: Context,
  paragraph: ParagraphReference | null,
): FigureView {
  const authority = authorityTold(figure.authority, lookup);
  return {
    label: labelAlone(figure.label, authority, messages),
    value: qualifiedValue(figure, lookup),
    goal: goalTold(figure, messages),
    period: periodTold(figure.period),
    authority,
    given: figure.authority.type === 'unstated' ? null : givenOn(figure),
    note: figure.note ?? null,
    claim: figure.claim,
    cites: citations.cite(figure.evidence),
    disputes: disputeViews(disputes.touching([figure.id, figure.claim])),
    paragraph,
  };
}

/** The label without the authority or the unit at its end, which the columns tell. */
function labelAlone(label: string, authority: Words, { text }: ReaderMessages): string {
  const ends = [` ${text('label-of-authority', { authority })}`, text('label-in-years')];
  const end = ends.find((words) => label.endsWith(words)) ?? '';
  return label.slice(0, label.length - end.length);
}

/** "goal, due 2020, met 2018"; a bare "goal" only where the label does not say it. */
function goalTold({ goal, label }: Figure, { text }: ReaderMessages): Words | null {
  if (!goal) return null;
  const items = [
    label.toLowerCase().includes(text('goal')) ? null : message('goal'),
    goal.due ? message('goal-due', { date: goal.due }) : null,
    goal.metOn ? message('goal-met', { date: goal.metOn }) : null,
  ].filter((one) => one !== null);
  return items.length > 0 ? message('items', { items }) : null;
}
