/** What a comparison finds, before its proof: a headline, and what changed in a few sentences. */
import type { TopicOverMeetings } from '@summit/data/validate';
import type { Context } from '../../facts/common.ts';
import { qualifiedValue } from '../../facts/figures.ts';
import { meetingShort } from '../../facts/meetings.ts';
import type { Figure } from '../../facts/records.ts';
import { authorityKey, type Series, shortestLabel } from '../../facts/series.ts';
import { countWord } from '../../facts/stands.ts';
import type { Words } from '../../facts/types.ts';
import type { Message } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import { type Change, changesAt, type Verdict } from './changes.ts';
import { type InstrumentsOfMeeting, shiftsBetween } from './instruments.ts';
import type { PromiseCounts } from './promises.ts';
import { topicName } from './topics.ts';

/** "Moscow 2025 had more in political texts than Moscow 2019; six of 35 commitments are kept" */
export function headlineOf(instruments: readonly InstrumentsOfMeeting[], promises: PromiseCounts): Message {
  const [before, after] = instruments.slice(-2);
  if (!before || !after) throw new Error('A comparison takes two meetings or more');
  const between = { meeting: after.meeting, before: before.meeting };
  const shifts = shiftsBetween(before, after);
  const parts = [
    shifts.length > 0
      ? message('headline-shift', { ...between, shifts })
      : message('headline-alike', between),
    ...(promises.all > 0
      ? [
          message('headline-kept', {
            kept: countWord(promises.kept),
            count: promises.kept,
            of: countWord(promises.all),
            all: promises.all,
          }),
        ]
      : []),
  ];
  return message('comparison-headline', { parts });
}

/** So many topics of a verdict are named before the rest is counted. */
const MOST_NAMED = 4;
/** Verdicts whose topics are named, and those that are counted. */
const NAMED = ['firmer', 'looser', 'gone', 'regained'] as const;
const COUNTED = ['new', 'back', 'silent'] as const;

/** In what the topics stand, which of them changed, and which were taken up every time. */
export function leadOf(
  topics: readonly TopicOverMeetings[],
  instruments: readonly InstrumentsOfMeeting[],
): Message {
  const [before, after] = instruments.slice(-2);
  const constant = topics.filter(({ told }) => told.every((one) => one !== null)).length;
  return message('comparison-lead', {
    parts: [
      ...(before && after
        ? [
            message('lead-instruments', {
              after: message('lead-instruments-of', numbersOf(after)),
              before: message('lead-instruments-before', numbersOf(before)),
            }),
          ]
        : []),
      message('lead-constant', {
        count: constant,
        told: countWord(constant),
        all: topics.length,
        meetings: countWord(instruments.length),
        both: instruments.length,
      }),
    ],
  });
}

const numbersOf = ({ meeting, all, counts: { texts, agreements } }: InstrumentsOfMeeting) => ({
  ...{ meeting, all, texts, agreements },
});

/** What changed, what became of the measure for which goals were set, and of the promises. */
export function findingsOf(
  topics: readonly TopicOverMeetings[],
  trade: Series | null,
  promises: PromiseCounts,
  context: Context,
): readonly Words[] {
  const changes = changesAt(topics, context.meetings.length - 1);
  return [
    ...changedTold(changes, context),
    ...(trade ? measuredTold(trade, context) : []),
    ...(promises.all > 0
      ? [
          message('finding-promises', {
            all: promises.all,
            kept: promises.kept,
            given: promises.given,
            open: promises.open,
            trouble: promises.trouble,
          }),
        ]
      : []),
  ];
}

function changedTold(changes: ReadonlyMap<Verdict, readonly Change[]>, context: Context): readonly Words[] {
  const before = meetingShort(context.meetings.at(-2)?.id ?? '', context);
  const named = NAMED.flatMap((verdict) => {
    const names = (changes.get(verdict) ?? []).map(
      ({ topic }): Words => topicName(topic.topic, context.lookup),
    );
    if (names.length === 0) return [];
    const shown = names.length > MOST_NAMED + 1 ? names.slice(0, MOST_NAMED) : names;
    const more = names.length - shown.length;
    return [
      message(`finding-${verdict}`, {
        count: names.length,
        words: countWord(names.length),
        topics: more > 0 ? [...shown, message('lead-more', { count: more })] : shown,
      }),
    ];
  });
  const counted = COUNTED.flatMap((verdict) => {
    const { length } = changes.get(verdict) ?? [];
    return length > 0 ? [message(`count-${verdict}`, { words: countWord(length), count: length })] : [];
  });
  return [
    named.length > 0
      ? message('finding-changed', { before, parts: named })
      : message('finding-unchanged', { before }),
    ...(counted.length > 0 ? [message('finding-counted', { counts: counted })] : []),
  ];
}

/** What the longest count has for the year of each meeting. */
function measuredTold({ values }: Series, context: Context): readonly Message[] {
  const byAuthority = new Map<string, Figure[]>();
  for (const figure of values) {
    if (figure.authority.type !== 'statistics') continue;
    const key = authorityKey(figure, context);
    byAuthority.set(key, [...(byAuthority.get(key) ?? []), figure]);
  }
  const [longest] = [...byAuthority].sort(([, one], [, other]) => other.length - one.length);
  if (!longest) return [];
  const [authority, counted] = longest;
  const years = [...new Set(context.meetings.map(({ date }) => date.start.slice(0, 4)))];
  const told = years.flatMap((year) => {
    const figure = counted.find(({ period }) => period.value === year);
    return figure ? [message('finding-value', { value: qualifiedValue(figure, context.lookup), year })] : [];
  });
  if (told.length < 2) return [];
  return [message('finding-measured', { label: shortestLabel(values), authority, values: told })];
}
