/** What changed from one meeting to the next, in sentences, the weightiest first. */
import {
  figureChanges,
  isOfSameParties,
  isTextSeenWhole,
  type ToldOfTopic,
  type TopicChange,
  type TopicOverMeetings,
} from '@summit/data/validate';
import type { Context } from '../../facts/common.ts';
import { qualifiedValue } from '../../facts/figures.ts';
import { figuresOfClaim, under } from '../../facts/indexes.ts';
import { meetingShort } from '../../facts/meetings.ts';
import type { Figure, Lookup } from '../../facts/records.ts';
import type { Words } from '../../facts/types.ts';
import type { Message } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import type { ChangeView, StepView, VerdictView } from './comparison-types.ts';
import { levelTold } from './levels.ts';
import { topicName } from './topics.ts';

/** In the order in which they are told. What was taken up as it was comes last. */
const VERDICTS = [
  'firmer',
  'looser',
  'gone',
  'regained',
  'new',
  'back',
  'may-stand',
  'words-again',
  'restated',
  'silent',
  'cannot-tell',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Change {
  readonly topic: TopicOverMeetings;
  readonly change: TopicChange;
}

/** @param at the later of the two meetings */
export function changesAt(
  topics: readonly TopicOverMeetings[],
  at: number,
): ReadonlyMap<Verdict, readonly Change[]> {
  const changes = topics.flatMap((topic): Change[] => {
    const change = topic.changes[at - 1];
    return change ? [{ topic, change }] : [];
  });
  return new Map(
    VERDICTS.map((verdict) => [verdict, changes.filter(({ change }) => change.verdict === verdict)] as const),
  );
}

/** The last step first and in full, those before it in short. */
export function stepViews(topics: readonly TopicOverMeetings[], context: Context): readonly StepView[] {
  const { meetings, dataset } = context;
  const steps = meetings.slice(1).map((summit, i) => {
    const at = i + 1;
    const [before, after] = [meetingShort(meetings[i]?.id ?? '', context), meetingShort(summit.id, context)];
    const step = {
      at,
      meeting: after,
      inFull: at === meetings.length - 1,
      isCertain: meetings.slice(0, at).every((one) => isTextSeenWhole(dataset, one)),
      isAmongOthers: !isOfSameParties(dataset, summit, meetings[i] ?? summit),
    };
    const changes = changesAt(topics, at);
    const told = VERDICTS.flatMap((verdict) => {
      const own = changes.get(verdict) ?? [];
      return own.length > 0 ? [verdictView(verdict, own, step, context)] : [];
    });
    return {
      id: `step-${at}`,
      title: message('step-title', { before, after }),
      isLast: step.inFull,
      verdicts: told,
    };
  });
  return steps.reverse();
}

interface Step {
  readonly at: number;
  readonly meeting: Words;
  readonly inFull: boolean;
  /** Whether a text of each earlier meeting was seen, so that what is new is not only new on record. */
  readonly isCertain: boolean;
  /** Whether the two meetings are not between the same parties. */
  readonly isAmongOthers: boolean;
}

/** Of these print has the names alone: how they were told at each meeting stands in the table of topics. */
const TOLD_BY_TABLE: ReadonlySet<Verdict> = new Set(['may-stand', 'words-again', 'cannot-tell']);

function verdictView(
  verdict: Verdict,
  changes: readonly Change[],
  step: Step,
  context: Context,
): VerdictView {
  const inTable = step.inFull && TOLD_BY_TABLE.has(verdict);
  const views = changes.map((one) => ({ one, told: changeTold(one, step, context) }));
  const named = views.flatMap(({ one, told }): Words[] =>
    told === null ? [topicName(one.topic.topic, context.lookup)] : [],
  );
  return {
    title:
      verdict === 'new' && !step.isCertain ? message('verdict-new-on-record') : message(`verdict-${verdict}`),
    items: views.flatMap(({ one, told }) => (told === null ? [] : [changeView(one, told, step, context)])),
    named: named.length > 0 ? namedTold(verdict, named, step) : null,
    inShort: inTable
      ? message('named-topics', {
          topics: changes.map(({ topic }) => topicName(topic.topic, context.lookup)),
        })
      : null,
  };
}

function namedTold(verdict: Verdict, topics: readonly Words[], { meeting, isAmongOthers }: Step): Words {
  switch (verdict) {
    case 'restated':
      return message('restated-topics', { topics });
    case 'gone':
      return message('gone-topics', { topics, meeting });
    case 'silent':
      return message(isAmongOthers ? 'silent-topics-others' : 'silent-topics', { topics, meeting });
    case 'words-again':
      return message('words-again-topics', { topics });
    default:
      return message('named-topics', { topics });
  }
}

function changeView(
  { topic, change }: Change,
  { text, more }: ChangeTold,
  { at }: Step,
  { lookup, citations }: Context,
): ChangeView {
  const claims = [topic.told[at], beforeOf(topic, change, at)].flatMap((told) => told?.claims[0]?.id ?? []);
  return {
    topic: topicName(topic.topic, lookup),
    text,
    more,
    claims: claims.join(' '),
    cites: citations.citeClaims(claims),
  };
}

function beforeOf({ told }: TopicOverMeetings, change: TopicChange, at: number): ToldOfTopic | null {
  return told[change.verdict === 'back' ? change.since : at - 1] ?? null;
}

const firstOf = (told: ToldOfTopic | null): string => told?.claims[0]?.statement ?? '';

/** What is said of a change besides the name of its topic, and what the page says beyond print. */
interface ChangeTold {
  readonly text: Words;
  readonly more: Words | null;
}

/** null where the name is enough. */
function changeTold({ topic, change }: Change, { at, inFull }: Step, context: Context): ChangeTold | null {
  const { lookup, meetings } = context;
  const meetingAt = (index: number) => meetingShort(meetings[index]?.id ?? '', context);
  const [now, before] = [topic.told[at] ?? null, beforeOf(topic, change, at)];
  const statement = firstOf(now);
  const levels = {
    after: levelOf(now, lookup),
    before: levelOf(before, lookup),
    meeting: meetingAt(at - 1),
  };
  const figures = figuresTold(before, now, topic, context);
  const level = withFigures(message('change-level', levels), figures);
  const earlier = {
    meeting: meetingAt(change.verdict === 'back' ? change.since : at - 1),
    earlier: firstOf(before),
  };
  const inShort = { text: level, more: null };
  if (!inFull) return isToldInShort(change) ? inShort : null;
  const more = message('change-earlier', earlier);
  switch (change.verdict) {
    case 'firmer':
    case 'looser':
    case 'may-stand':
    case 'words-again':
      return { text: message('sentences', { items: [statement, level] }), more };
    case 'regained': {
      const once = message('change-regained', {
        meeting: meetingAt(change.since),
        once: levelOf(topic.told[change.since] ?? null, lookup),
      });
      return { text: message('sentences', { items: [statement, level, once] }), more };
    }
    case 'new':
      return { text: statement, more: null };
    case 'back':
      return { text: withFigures(statement, figures), more };
    case 'gone':
      return { text: firstOf(before), more: null };
    case 'silent':
      return null;
    case 'restated':
      return figures.length > 0 ? { text: message('sentences', { items: figures }), more: null } : null;
    case 'cannot-tell': {
      const because = message(`because-${change.because}`);
      if (change.because === 'told') return { text: withFigures(because, figures), more: null };
      return { text: message('sentences', { items: [because, statement, level] }), more };
    }
  }
}

/** Of an earlier step only what went up or down is told, the rest is named. */
function isToldInShort({ verdict }: TopicChange): boolean {
  return verdict === 'firmer' || verdict === 'looser' || verdict === 'regained' || verdict === 'may-stand';
}

function withFigures(words: Words, figures: readonly Message[]): Words {
  return figures.length > 0 ? message('sentences', { items: [words, ...figures] }) : words;
}

/** Figures that were restated with another value, and goals that had a number and have none any more. */
function figuresTold(
  before: ToldOfTopic | null,
  now: ToldOfTopic | null,
  { topic }: TopicOverMeetings,
  { lookup, messages }: Context,
): readonly Message[] {
  if (!before || !now) return [];
  const changed = figureChanges(lookup.dataset, before, now).map((one) => {
    const values = {
      before: qualifiedValue(one.before, lookup),
      after: qualifiedValue(one.after, lookup),
    };
    const { label } = one.after;
    // The topic stands before it already.
    return label === messages.show(topicName(topic, lookup))
      ? message('figure-change-alone', values)
      : message('figure-change', { label, ...values });
  });
  const [goals, kept] = [goalsOf(before, lookup), goalsOf(now, lookup)];
  const dropped =
    goals.length > 0 && kept.length === 0 ? goals.map((one) => qualifiedValue(one, lookup)) : [];
  return dropped.length > 0 ? [...changed, message('goal-dropped', { goals: dropped })] : changed;
}

/** Goals that the firmest claim of a meeting states. */
function goalsOf({ claims: [firmest] }: ToldOfTopic, { dataset }: Lookup): readonly Figure[] {
  return firmest ? under(dataset, figuresOfClaim, firmest.id).filter(({ goal }) => goal) : [];
}

function levelOf(told: ToldOfTopic | null, lookup: Lookup): Message {
  const claim = told?.claims[0];
  return claim && told?.firmness
    ? levelTold({ claim, firmness: told.firmness }, { lookup })
    : message('level-source');
}
