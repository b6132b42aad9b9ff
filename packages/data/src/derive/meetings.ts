import { currentId } from '../dataset/build.ts';
import { compareText } from '../diagnostics/diagnostic.ts';
import type { Claim, Dataset, Figure, Summit, SummitId } from '../generated/open.ts';
import { claimsOf, documentsOf, figuresOf } from './belonging.ts';
import { dayRange } from './edtf.ts';
import {
  byFirmness,
  type ChangeOfFirmness,
  changeOfFirmness,
  type Firmness,
  firmnessOf,
} from './firmness.ts';
import { isOfMeeting, OF_VISIT } from './of-meeting.ts';
import { textSeenOf } from './text-seen.ts';

/** What claims of several meetings bear on. */
export interface ComparedTopic {
  readonly list: 'topic' | 'project';
  /** A code of the list of topics, or the id of a project. */
  readonly id: string;
}

/** What was said of a topic at one meeting. */
export interface ToldOfTopic {
  /** The firmest first; what a source tells by itself comes last. */
  readonly claims: readonly Claim[];
  /** That of the first claim; null where only a source tells of it. */
  readonly firmness: Firmness | null;
}

/**
 * What became of a topic from one meeting to the next of those compared. New: at no earlier one. Back: at the earlier one
 * numbered `since`, and not at the one before. Regained: firmer than at the one before, and no firmer than at the earlier
 * one numbered `since`. Gone: at the one before and not at this one of the same parties, of which a text was seen; silent:
 * the same where none was, or others met, so that silence proves little. It cannot be told what a source alone tells.
 */
export type TopicChange =
  | { readonly verdict: 'new' | 'gone' | 'silent' }
  | { readonly verdict: 'back' | 'regained'; readonly since: number }
  | { readonly verdict: 'cannot-tell'; readonly because: 'told' }
  | ChangeOfFirmness;

/** A topic over all meetings that are compared. */
export interface TopicOverMeetings {
  readonly topic: ComparedTopic;
  readonly theme: Claim['theme'];
  /** One for each meeting; null where nothing is recorded. */
  readonly told: readonly (ToldOfTopic | null)[];
  /** One for each meeting but the first, against the meeting before; null where neither tells of it. */
  readonly changes: readonly (TopicChange | null)[];
}

/** Two figures of one thing that differ. */
export interface FigureChange {
  readonly before: Figure;
  readonly after: Figure;
}

/**
 * The meetings in the order of time: of one series where they name it, else between the same parties.
 *
 * @returns those of the meeting given, itself among them.
 */
export function meetingsOfSeries(dataset: Dataset, summit: Summit): readonly Summit[] {
  const known = allSeries.get(dataset) ?? seriesOf(dataset);
  allSeries.set(dataset, known);
  return known.get(seriesKey(dataset, summit)) ?? [summit];
}

const allSeries = new WeakMap<Dataset, ReadonlyMap<string, readonly Summit[]>>();

function seriesOf(dataset: Dataset): ReadonlyMap<string, readonly Summit[]> {
  const series = new Map<string, Summit[]>();
  for (const summit of inOrderOfTime([...dataset.summits.values()])) {
    const key = seriesKey(dataset, summit);
    series.set(key, [...(series.get(key) ?? []), summit]);
  }
  return series;
}

function seriesKey(dataset: Dataset, summit: Summit): string {
  return summit.series === undefined ? `parties ${partiesKey(dataset, summit)}` : `series ${summit.series}`;
}

function partiesKey(dataset: Dataset, { parties }: Summit): string {
  const ids = parties.map((id) => currentId(dataset, id));
  return ids.sort(compareText).join(' ');
}

/** Whether two meetings are between the same parties. */
export function isOfSameParties(dataset: Dataset, one: Summit, other: Summit): boolean {
  return partiesKey(dataset, one) === partiesKey(dataset, other);
}

export function inOrderOfTime(summits: readonly Summit[]): readonly Summit[] {
  const at = ({ date }: Summit) => dayRange(date.start).first;
  return [...summits].sort((a, b) => compareText(at(a), at(b)) || compareText(a.id, b.id));
}

/**
 * What a claim bears on: its topic; without one the project that it is about, or that the documents are about that
 * it names; null where it names none or several.
 */
export function topicOf(dataset: Dataset, claim: Claim): ComparedTopic | null {
  if (claim.topic !== undefined) return { list: 'topic', id: claim.topic };
  const projects = (ids: readonly string[]) =>
    new Set(ids.flatMap((id) => dataset.projects.get(currentId(dataset, id as never))?.id ?? []));
  const own = projects(claim.about ?? []);
  const found =
    own.size > 0
      ? own
      : projects(
          (claim.about ?? []).flatMap(
            (id) => dataset.documents.get(currentId(dataset, id as never))?.about ?? [],
          ),
        );
  const [only] = found;
  return only !== undefined && found.size === 1 ? { list: 'project', id: only } : null;
}

/**
 * What was said of each topic at each meeting, and what became of it from one to the next. A claim counts for its
 * meeting where it has no date or one at most a week away; its history and what came of it do not.
 *
 * @param summits in the order of time.
 */
export function topicsOver(dataset: Dataset, summits: readonly Summit[]): readonly TopicOverMeetings[] {
  const topics = new Map<string, { topic: ComparedTopic; claims: Map<SummitId, Claim[]> }>();
  const claims = summits.flatMap((summit) =>
    claimsOf(dataset, summit.id)
      .filter((claim) => isOfMeeting(summit, claim, OF_VISIT))
      .map((claim) => ({ claim, summit })),
  );
  for (const { claim, summit } of claims) {
    const topic = topicOf(dataset, claim);
    if (topic === null) continue;
    const key = `${topic.list} ${topic.id}`;
    const entry = topics.get(key) ?? { topic, claims: new Map() };
    entry.claims.set(summit.id, [...(entry.claims.get(summit.id) ?? []), claim]);
    topics.set(key, entry);
  }
  // Whether silence at a meeting tells something of what was said at the one before.
  const speaking = summits.map(
    (summit, i) =>
      isTextSeenWhole(dataset, summit) && isOfSameParties(dataset, summit, summits[i - 1] ?? summit),
  );
  return [...topics.values()].map(({ topic, claims }) => {
    const told = summits.map(({ id }) => {
      const own = claims.get(id);
      return own ? toldOf(dataset, own) : null;
    });
    return {
      topic,
      // The last meeting that tells of it says where it belongs now.
      theme: told.findLast((one) => one !== null)?.claims[0]?.theme ?? 'relations',
      told,
      changes: told.slice(1).map((_, index) => changeAt(told, index + 1, speaking[index + 1] === true)),
    };
  });
}

function toldOf(dataset: Dataset, claims: readonly Claim[]): ToldOfTopic {
  const ranked = claims
    .map((claim) => ({ claim, firmness: firmnessOf(dataset, claim) }))
    .sort((a, b) => {
      if (a.firmness === null || b.firmness === null)
        return Number(a.firmness === null) - Number(b.firmness === null);
      return byFirmness(a.firmness, b.firmness);
    });
  return { claims: ranked.map(({ claim }) => claim), firmness: ranked[0]?.firmness ?? null };
}

function changeAt(told: readonly (ToldOfTopic | null)[], at: number, isTelling: boolean): TopicChange | null {
  const [before, after] = [told[at - 1] ?? null, told[at] ?? null];
  if (before === null && after === null) return null;
  if (after === null) return { verdict: isTelling ? 'gone' : 'silent' };
  if (before === null) {
    const since = told.slice(0, at).findLastIndex((one) => one !== null);
    return since === -1 ? { verdict: 'new' } : { verdict: 'back', since };
  }
  if (before.firmness === null || after.firmness === null) return { verdict: 'cannot-tell', because: 'told' };
  const { firmness } = after;
  const change = changeOfFirmness(before.firmness, firmness);
  if (change.verdict !== 'firmer') return change;
  const since = told
    .slice(0, at - 1)
    .findLastIndex((one) => one?.firmness && isNoFirmer(changeOfFirmness(one.firmness, firmness)));
  return since === -1 ? change : { verdict: 'regained', since };
}

function isNoFirmer({ verdict }: ChangeOfFirmness): boolean {
  return verdict === 'restated' || verdict === 'may-stand' || verdict === 'looser';
}

/** Whether the editors saw the whole text of a document that came about at the meeting: what it lacks can be told. */
export function isTextSeenWhole(dataset: Dataset, { id }: Summit): boolean {
  return documentsOf(dataset, id).some((one) => textSeenOf(dataset, one) === 'whole');
}

/**
 * Figures of the same measure, subject and unit that claims of a topic state at two meetings and that differ: goals
 * against goals, other numbers against those of the same authority. Statistics are a series and no restatement, and
 * where one meeting states two values of one thing, none is chosen.
 */
export function figureChanges(
  dataset: Dataset,
  before: ToldOfTopic,
  after: ToldOfTopic,
): readonly FigureChange[] {
  const [earlier, later] = [statedBy(dataset, before), statedBy(dataset, after)];
  return [...earlier].flatMap(([key, one]) => {
    const other = later.get(key);
    if (one === null || !other || one.value === other.value) return [];
    return [{ before: one, after: other }];
  });
}

/** By what they measure; null where two of them differ. */
function statedBy(dataset: Dataset, { claims }: ToldOfTopic): ReadonlyMap<string, Figure | null> {
  const stated = new Map<string, Figure | null>();
  for (const figure of claims.flatMap(({ id }) => figuresOf(dataset, id))) {
    const { metric, subject, unit, goal, authority } = figure;
    if (authority.type === 'statistics') continue;
    const whose = goal ? 'goal' : authority;
    const key = JSON.stringify([metric, subject ?? null, unit, whose]);
    const known = stated.get(key);
    stated.set(key, known === undefined || known?.value === figure.value ? figure : null);
  }
  return stated;
}
