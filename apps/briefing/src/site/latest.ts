/** What changed last: the dated events of all commitments, and the editions, the newest first. */
import { dayRange } from '@summit/data/validate';
import { groups } from 'd3-array';
import { pillOfStatus } from '../facts/codes.ts';
import { compare } from '../facts/names.ts';
import type { Edition, RecordOf, Status } from '../facts/records.ts';
import { titleOf } from '../facts/titles.ts';
import type { PillView } from '../facts/types.ts';
import type { Words } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { FEED, pageOf } from './addresses.ts';
import type { PageContext, SiteContext } from './context.ts';
import { statusOf } from './marks.ts';
import type { Portrait } from './types.ts';

export interface Change {
  /** The same as long as the record tells of it: its record, its date and what it changed. */
  readonly key: string;
  readonly record: RecordOf<'commitment'> | Edition;
  /** As recorded: a day, a month or a year. */
  readonly date: string;
  readonly title: Words;
  /** Of a commitment: the status that followed. */
  readonly status: Status | null;
  readonly note: string;
}

export function changesOf(site: SiteContext): readonly Change[] {
  const { lookup } = site;
  const events = lookup.all('commitment').flatMap((commitment) => {
    const course = statusOf(commitment, site)?.course ?? [];
    return commitment.events.map((event, index): Change => {
      // Two events of one day and one status are told apart by their order.
      const before = commitment.events.slice(0, index);
      const same = before.filter(({ date, status }) => date === event.date && status === event.status).length;
      return {
        key: [commitment.id, event.date, event.status, ...(same > 0 ? [same + 1] : [])].join('/'),
        record: commitment,
        date: event.date,
        title: commitment.title,
        status: course.find((step) => step.event === event)?.status ?? event.status,
        note: event.note,
      };
    });
  });
  const editions = lookup.all('edition').map(
    (edition): Change => ({
      key: `${edition.id}/${edition.asOf}`,
      record: edition,
      date: edition.asOf,
      title: titleOf(edition, lookup),
      status: null,
      note: edition.finding?.text ?? edition.bottomLine.text,
    }),
  );
  return [...events, ...editions].sort(
    (a, b) => compare(dayOf(b), dayOf(a)) || compare(a.record.id, b.record.id) || compare(b.key, a.key),
  );
}

/** The first day that the date may mean, so that nothing is told as later than it was. */
export function dayOf({ date }: Change): string {
  return dayRange(date).first;
}

export interface ChangeView {
  readonly date: string;
  readonly name: { readonly text: Words; readonly href: string };
  readonly pill: PillView | null;
  readonly note: string;
}

export function changeView({ record, date, title, status, note }: Change, { to }: PageContext): ChangeView {
  return {
    date,
    name: { text: title, href: to(pageOf(record)) },
    pill: status && pillOfStatus(status),
    note,
  };
}

export function latestPortrait(context: PageContext): Portrait {
  const years = groups(changesOf(context), ({ date }) => date.slice(0, 4));
  return {
    band: { title: message('latest'), lead: message('latest.about') },
    view: {
      feed: context.to(FEED),
      years: years.map(([year, changes]) => ({
        id: `year-${year}`,
        year,
        changes: changes.map((change) => changeView(change, context)),
      })),
    },
  };
}
