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
import { meetingShort } from '../../facts/meetings.ts';
import type { Lookup } from '../../facts/records.ts';
import { countWord } from '../../facts/stands.ts';
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
  'new',
  'back',
  'gone',
  'silent',
  'restated',
  'may-stand',
  'cannot-tell',
] as const;
type Verdict = (typeof VERDICTS)[number];

interface Change {
  readonly topic: TopicOverMeetings;
  readonly change: TopicChange;
}

/** @param at the later of the two meetings */
function changesAt(
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
    return {
      id: `step-${at}`,
      title: message('step-title', { before, after }),
      verdicts: VERDICTS.flatMap((verdict) => {
        const own = changes.get(verdict) ?? [];
        return own.length > 0 ? [verdictView(verdict, own, step, context)] : [];
      }),
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

function verdictView(
  verdict: Verdict,
  changes: readonly Change[],
  step: Step,
  context: Context,
): VerdictView {
  const views = changes.map((one) => ({ one, text: changeTold(one, step, context) }));
  const named = views.flatMap(({ one, text }): Words[] =>
    text === null ? [topicName(one.topic.topic, context.lookup)] : [],
  );
  return {
    title:
      verdict === 'new' && !step.isCertain ? message('verdict-new-on-record') : message(`verdict-${verdict}`),
    items: views.flatMap(({ one, text }) => (text === null ? [] : [changeView(one, text, step, context)])),
    named: named.length > 0 ? namedTold(verdict, named, step) : null,
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
    default:
      return message('named-topics', { topics });
  }
}

function changeView(
  { topic, change }: Change,
  text: Words,
  { at }: Step,
  { lookup, citations }: Context,
): ChangeView {
  const claims = [topic.told[at], beforeOf(topic, change, at)].flatMap((told) => told?.claims[0]?.id ?? []);
  return {
    topic: topicName(topic.topic, lookup),
    text,
    claims: claims.join(' '),
    cites: citations.citeClaims(claims),
  };
}

function beforeOf({ told }: TopicOverMeetings, change: TopicChange, at: number): ToldOfTopic | null {
  return told[change.verdict === 'back' ? change.since : at - 1] ?? null;
}

/** What is said of a change besides the name of its topic; null where the name is enough. */
function changeTold({ topic, change }: Change, { at, inFull }: Step, context: Context): Words | null {
  const { lookup, meetings } = context;
  const [now, before] = [topic.told[at] ?? null, beforeOf(topic, change, at)];
  const [earlier, later] = [levelOf(before, lookup), levelOf(now, lookup)];
  const statement = now?.claims[0]?.statement ?? '';
  switch (change.verdict) {
    case 'firmer':
    case 'looser':
    case 'may-stand':
      return withFigures(
        inFull
          ? message('change-in-full', { statement, after: later, before: earlier })
          : message('change-in-short', { after: later, before: earlier }),
        figuresTold(before, now, topic, context),
      );
    case 'new':
      return inFull ? statement : null;
    case 'back':
      return inFull
        ? message('change-back', {
            statement,
            meeting: meetingShort(meetings[change.since]?.id ?? '', context),
            before: earlier,
          })
        : null;
    case 'gone':
      return inFull ? (before?.claims[0]?.statement ?? null) : null;
    case 'silent':
      return null;
    case 'restated': {
      const figures = figuresTold(before, now, topic, context);
      return figures.length > 0 ? message('sentences', { items: figures }) : null;
    }
    case 'cannot-tell': {
      const because = message(`because-${change.because}`);
      return withFigures(
        change.because === 'told'
          ? because
          : message('change-cannot-tell', { because, after: later, before: earlier }),
        figuresTold(before, now, topic, context),
      );
    }
  }
}

function withFigures(words: Words, figures: readonly Message[]): Words {
  return figures.length > 0 ? message('sentences', { items: [words, ...figures] }) : words;
}

/** Figures that were restated with another value. */
function figuresTold(
  before: ToldOfTopic | null,
  now: ToldOfTopic | null,
  { topic }: TopicOverMeetings,
  { lookup, messages }: Context,
): readonly Message[] {
  if (!before || !now) return [];
  return figureChanges(lookup.dataset, before, now).map((one) => {
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
}

function levelOf(told: ToldOfTopic | null, lookup: Lookup): Message {
  const claim = told?.claims[0];
  return claim && told?.firmness
    ? levelTold({ claim, firmness: told.firmness }, { lookup })
    : message('level-source');
}

/** So many counts have room in a headline. */
const MOST_COUNTED = 4;

/** "Moscow 2025 against Moscow 2019: two topics firmer, one looser" */
export function headlineOf(topics: readonly TopicOverMeetings[], context: Context): Message {
  const { meetings } = context;
  const at = meetings.length - 1;
  const [meeting, before] = [at, at - 1].map((i) => meetingShort(meetings[i]?.id ?? '', context));
  const changes = changesAt(topics, at);
  const counts = COUNTED.map((verdict) => [verdict, changes.get(verdict) ?? []] as const)
    .filter(([, { length }]) => length > 0)
    .slice(0, MOST_COUNTED);
  const between = { meeting: meeting ?? '', before: before ?? '' };
  if (counts.length === 0) return message('comparison-headline-none', between);
  return message('comparison-headline', {
    ...between,
    counts: counts.map(([verdict, { length }], i) =>
      message(`count-${verdict}`, {
        words:
          i === 0 ? message('count-topics', { word: countWord(length), count: length }) : countWord(length),
      }),
    ),
  });
}

/** So many topics of a verdict are named before the rest is counted. */
const MOST_NAMED = 4;
/** Verdicts that the headline counts, the weightiest first. */
const COUNTED = ['firmer', 'looser', 'gone', 'new', 'back', 'silent'] as const;
/** Verdicts whose topics the lead names. */
const NAMED = ['firmer', 'looser', 'gone'] as const;

/** Which topics these are, and how many were taken up at every meeting. */
export function leadOf(topics: readonly TopicOverMeetings[], context: Context): Message {
  const { lookup, meetings } = context;
  const changes = changesAt(topics, meetings.length - 1);
  const parts = NAMED.flatMap((verdict) => {
    const names = (changes.get(verdict) ?? []).map(({ topic }): Words => topicName(topic.topic, lookup));
    if (names.length === 0) return [];
    const shown = names.length > MOST_NAMED + 1 ? names.slice(0, MOST_NAMED) : names;
    const more = names.length - shown.length;
    return [
      message(`lead-${verdict}`, {
        topics: more > 0 ? [...shown, message('lead-more', { count: more })] : shown,
      }),
    ];
  });
  const constant = topics.filter(({ told }) => told.every((one) => one !== null)).length;
  return message('comparison-lead', {
    parts: [
      ...parts,
      message('lead-constant', {
        count: constant,
        told: countWord(constant),
        all: topics.length,
        meetings: countWord(meetings.length),
        both: meetings.length,
      }),
    ],
  });
}
