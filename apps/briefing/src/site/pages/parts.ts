/** Parts that records of several kinds have. */

import { daysOf, inferredOf } from '../../facts/dates.ts';
import type { Names, RecordOf, Summit } from '../../facts/records.ts';
import { foreign } from '../../facts/source-titles.ts';
import { primary } from '../../messages/locale.ts';
import { message } from '../../messages/message.ts';
import { formsOf, namesIn, otherNames, type PageContext } from '../context.ts';
import { disputesOf } from '../marks.ts';
import type { BandView } from '../types.ts';

type Alias = NonNullable<RecordOf<'person'>['aliases']>[number];
type Milestone = NonNullable<RecordOf<'project'>['milestones']>[number];

/** The band of what has a name: its other names, and the points in dispute about it. */
export function namedBand(
  { id, name }: { readonly id: string; readonly name: Names },
  context: PageContext,
): Pick<BandView, 'title' | 'subtitles' | 'disputes'> {
  const { lookup } = context;
  return {
    title: lookup.name(name),
    subtitles: otherNames(name, lookup),
    disputes: disputesOf([id], context),
  };
}

/** A name by its languages, and the other spellings under which the thing is met. */
export function nameFacts(names: Names, aliases: readonly Alias[] | undefined, { lookup }: PageContext) {
  return {
    forms: formsOf(names).map(({ text, lang }) => ({
      text,
      lang: foreign(lang, lookup),
      tag: primary(lang),
    })),
    aliases: (aliases ?? []).map(({ text, language, note }) => ({
      text,
      lang: foreign(language, lookup),
      language,
      note: note ?? null,
    })),
  };
}

export function namesOrNull(names: Names | undefined, { lookup }: PageContext) {
  return names ? namesIn(names, lookup) : null;
}

/** A date of which a part may be inferred, and on what that rests. */
export function dateFact(date: Summit['date']) {
  return { date: daysOf(date), inferred: inferredOf(date), basis: date.basis ?? null };
}

const MILESTONE_SIGN = {
  scheduled: 'status-pending',
  met: 'status-fulfilled',
  'partially-met': 'status-rescoped',
  'not-met': 'status-lapsed',
} as const;

export function milestoneViews(milestones: readonly Milestone[] | undefined, { cite }: PageContext) {
  return (milestones ?? []).map(({ label, due, met, status, evidence }) => ({
    label,
    cites: cite(evidence),
    due: due ?? null,
    met: met ?? null,
    state: {
      symbol: MILESTONE_SIGN[status],
      word: message('capital', { words: message(`milestone-${status}`) }),
    },
  }));
}
