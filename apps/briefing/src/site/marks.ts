/** The signs beside a record: shape and word, never colour alone. */

import { type StatusReport, status } from '@summit/data/validate';
import { gradeOf } from '../facts/claims.ts';
import { actView, statusView } from '../facts/codes.ts';
import { recordsOfClaim } from '../facts/disputes.ts';
import { discrepanciesOnRecord, under } from '../facts/indexes.ts';
import { compare } from '../facts/names.ts';
import type { Claim, RecordOf } from '../facts/records.ts';
import { standingView } from '../facts/standings.ts';
import { statusTold } from '../facts/status.ts';
import type { Message } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { pageOf } from './addresses.ts';
import type { PageContext, SiteContext } from './context.ts';
import type { ClaimEntryView, ClaimMarksView, LinkView, MarkView, SignView } from './types.ts';

type Commitment = RecordOf<'commitment'>;

export function claimMarks(claim: Claim, context: PageContext): ClaimMarksView {
  return {
    act: actView(claim.speechAct),
    standing: standingView(claim, context.lookup),
    grade: gradeOf(claim, context.lookup),
    disputes: disputesOf(recordsOfClaim(claim.id, context.lookup), context),
  };
}

export function claimEntry(claim: Claim, context: PageContext): ClaimEntryView {
  return { name: context.name(claim.id), marks: claimMarks(claim, context) };
}

/** The points in dispute that touch any of the records. */
export function disputesOf(records: readonly string[], { lookup, to }: PageContext): readonly LinkView[] {
  const touching = records.flatMap((id) => under(lookup.dataset, discrepanciesOnRecord, id));
  return [...new Set(touching)]
    .sort((a, b) => compare(a.id, b.id))
    .sort((a, b) => Number(a.label.slice(1)) - Number(b.label.slice(1)))
    .map((discrepancy) => ({
      text: message('dispute', {
        label: discrepancy.label,
        state: message(`state-${discrepancy.state}.within`),
      }),
      href: to(pageOf(discrepancy)),
    }));
}

export function wordMark(word: MarkView['word']): MarkView {
  return { symbol: null, word, note: null };
}

export interface DatedStatus extends StatusReport {
  /** The day as of which it is told. */
  readonly asOf: string;
  /** That day is the edition's, and not only that of the last event. */
  readonly ofEdition: boolean;
}

/** A commitment's status as of the day of the meeting's edition; without one, as of its last event. */
export function statusOf(commitment: Commitment, { dataset, editionOf }: SiteContext): DatedStatus | null {
  const edition = editionOf(commitment.summit);
  const asOf = edition?.asOf ?? commitment.events.at(-1)?.date;
  return asOf === undefined
    ? null
    : { ...status(dataset, commitment, asOf), asOf, ofEdition: edition !== null };
}

export function statusSign(report: DatedStatus | null): SignView {
  const { symbol, word } = statusView(report?.status ?? 'pending');
  return { symbol, word: report?.late ? message('status-overdue', { status: word }) : word };
}

/** "since 5 June 2019; last event 2 May 2021", null of what nothing was heard of. */
export function courseTold(report: DatedStatus | null): Message | null {
  const { since = null, lastEvent = null } = report === null ? {} : statusTold(report);
  if (since === null) return null;
  return lastEvent === null
    ? message('status-since', { since })
    : message('status-course', { since, lastEvent });
}

/** "as of 23 November 2026". */
export function asOfTold({ asOf, ofEdition }: DatedStatus): Message {
  return message(ofEdition ? 'as-of-edition' : 'as-of-last-news', { date: asOf });
}
