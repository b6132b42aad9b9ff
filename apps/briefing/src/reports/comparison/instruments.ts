/** In what the topics of each meeting stand: an agreement, a political text, or words alone. */
import type { TopicOverMeetings } from '@summit/data/validate';
import type { Context } from '../../facts/common.ts';
import { meetingShort } from '../../facts/meetings.ts';
import type { Words } from '../../facts/types.ts';
import type { Message } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';

/** An agreement is what binds or may bind; of what is only reported it is not known. */
export const INSTRUMENT_KINDS = ['agreements', 'texts', 'words'] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

export interface InstrumentsOfMeeting {
  readonly meeting: Words;
  /** How many topics stand in each, by the firmest that was said of them. */
  readonly counts: Readonly<Record<InstrumentKind, number>>;
  /** Topics of which somebody said something; those that only a source tells of are left out. */
  readonly all: number;
}

export function instrumentsByMeeting(
  topics: readonly TopicOverMeetings[],
  context: Context,
): readonly InstrumentsOfMeeting[] {
  return context.meetings.map(({ id }, i) => {
    const forces = topics.flatMap(({ told }) => told[i]?.firmness?.force ?? []);
    const count = (within: (most: number) => boolean) => forces.filter(({ most }) => within(most)).length;
    return {
      meeting: meetingShort(id, context),
      counts: {
        agreements: count((most) => most === 2),
        texts: count((most) => most === 1),
        words: count((most) => most === 0),
      },
      all: forces.length,
    };
  });
}

/** A part that grew or shrank by less than this of the whole is told as unchanged. */
const LEAST_SHIFT = 0.1;
/** So many shifts have room in a headline. */
const MOST_SHIFTS = 2;

/** "more in political texts", "less in agreements": how the parts differ from one meeting to the next, the most first. */
export function shiftsBetween(before: InstrumentsOfMeeting, after: InstrumentsOfMeeting): readonly Message[] {
  if (before.all === 0 || after.all === 0) return [];
  return INSTRUMENT_KINDS.map((kind) => ({
    kind,
    by: after.counts[kind] / after.all - before.counts[kind] / before.all,
  }))
    .filter(({ by }) => Math.abs(by) >= LEAST_SHIFT)
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by))
    .slice(0, MOST_SHIFTS)
    .map(({ kind, by }) => message(by > 0 ? `shift-more-${kind}` : `shift-less-${kind}`));
}
