/** What the reports share: the band, the editors' sentences, the figures. */
import { citationView } from './citation.ts';
import { type Citations, createCitations } from './citations.ts';
import { gradeOf } from './claims.ts';
import { dateInWords, meetingDate } from './dates.ts';
import { type Disputes, disputesOf, disputeViews, recordsOfClaim } from './disputes.ts';
import { authorityInWords, givenOn, periodInWords, qualifiedValue } from './figures.ts';
import { compare } from './names.ts';
import type { Claim, Dataset, Edition, Figure, Lookup, Sentence, Summit } from './records.ts';
import { weakestStanding } from './standings.ts';
import type {
  BandView,
  BottomLineView,
  DisputeView,
  FigureView,
  KeyPointView,
  ParagraphReference,
  SentenceView,
  WatchView,
} from './types.ts';
import { CONFIDENCE, EDITION_STATUS } from './words.ts';

export interface Context {
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  readonly summit: Summit;
  readonly edition: Edition;
  /** Claims of the summit. */
  readonly claims: readonly Claim[];
  readonly asOf: string;
  readonly dataVersion: string;
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
  asOf: string,
  { most, shown }: CitingRule,
): Context {
  const claims = lookup.all('claim').filter((claim) => claim.summit === summit.id);
  return {
    dataset,
    lookup,
    summit,
    edition,
    claims,
    asOf,
    dataVersion: dataset.meta.version ?? 'unnumbered',
    citations: createCitations(lookup, {
      most,
      shown: shown?.(edition) ?? [],
      since: summit.date.start,
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
  kicker: string,
  context: Context,
  { id, ...subject }: BandSubject = meetingOf(context),
): BandView {
  const { edition, asOf, dataVersion } = context;
  return {
    kicker,
    ...subject,
    logo: null,
    leaders: [],
    edition: `${edition.number}, ${EDITION_STATUS[edition.status]}`,
    asOf: dateInWords(asOf),
    version: dataVersion,
    citation: citationView(reportTitle({ kicker, ...subject }), { kicker, subject: id }, context),
  };
}

function meetingOf({ lookup, summit }: Context): BandSubject {
  const place = lookup.get('place', summit.place).name.en;
  const venue = summit.venue ? lookup.get('place', summit.venue).name.en : null;
  const { text, inferred } = meetingDate(summit.date);
  return {
    id: null,
    title: titleAlone(summit.title.en, [place, text.replaceAll('\u00a0', ' ')]),
    where: venue === null || venue.includes(place) ? (venue ?? place) : `${venue}, ${place}`,
    date: text,
    dateInferred: inferred,
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
}: Pick<BandView, 'kicker' | 'title' | 'where' | 'date'>): string {
  return `${kicker}: ${title}, ${where}, ${date}`;
}

export function sentenceView(sentence: Sentence, { citations }: Context): SentenceView {
  return {
    text: sentence.text,
    claims: sentence.claims.join(' '),
    cites: citations.citeClaims(sentence.claims),
  };
}

export function bottomLineView(context: Context): BottomLineView {
  const { bottomLine, confidence, confidenceReason } = context.edition;
  return {
    ...sentenceView(bottomLine, context),
    confidence: CONFIDENCE[confidence],
    reason: confidenceReason,
  };
}

export function keyPointViews(context: Context): readonly KeyPointView[] {
  return context.edition.keyPoints.map((point) => {
    const claims = point.claims.map((id) => context.lookup.get('claim', id));
    return {
      ...sentenceView(point, context),
      standing: weakestStanding(claims, context.dataset),
      grade: worstGrade(claims.map((claim) => gradeOf(claim, context.lookup))),
      disputes: disputesOfClaims(point.claims, context),
    };
  });
}

/** The least credible of the claims grades the sentence; among equals, that of the least reliable source. */
function worstGrade(grades: readonly string[]): string {
  const order = (grade: string) => `${grade.slice(1)}${grade[0]}`;
  return [...grades].sort((a, b) => compare(order(a), order(b))).at(-1) ?? '';
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
    due: item.due ? dateInWords(item.due) : null,
  }));
}

export function figureView(
  figure: Figure,
  { lookup, citations, disputes }: Context,
  paragraph: ParagraphReference | null,
): FigureView {
  const authority = authorityInWords(figure.authority, lookup);
  return {
    label: labelAlone(figure.label, authority),
    value: qualifiedValue(figure),
    goal: goalWords(figure),
    period: periodInWords(figure.period),
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
function labelAlone(label: string, authority: string): string {
  const end = [` by ${authority}`, ', in years'].find((words) => label.endsWith(words)) ?? '';
  return label.slice(0, label.length - end.length);
}

/** "goal, due 2020, met 2018"; a bare "goal" only where the label does not say it. */
function goalWords({ goal, label }: Figure): string | null {
  if (!goal) return null;
  const due = goal.due ? `due ${dateInWords(goal.due)}` : null;
  const met = goal.metOn ? `met ${dateInWords(goal.metOn)}` : null;
  const named = /\bgoal\b/i.test(label) ? null : 'goal';
  return [named, due, met].filter(Boolean).join(', ') || null;
}
