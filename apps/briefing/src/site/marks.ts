/** The signs beside a record: shape and word, never colour alone. */

import { type StatusReport, status } from '@summit/data/validate';
import { gradeOf } from '../facts/claims.ts';
import { recordsOfClaim } from '../facts/disputes.ts';
import { actView, dateInWords, STATUS, standingView } from '../facts/english.ts';
import type { Claim, RecordOf } from '../facts/records.ts';
import { pageOf } from './addresses.ts';
import type { PageContext, SiteContext } from './context.ts';
import { link, type Phrase, type Run, sign, words } from './phrases.ts';

type Commitment = RecordOf<'commitment'>;

export function actSign(claim: Claim): Run {
  const { symbol, word } = actView(claim.speechAct);
  return sign(symbol, word);
}

export function standingSign(claim: Claim, { dataset }: SiteContext): Run {
  const { symbol, word } = standingView(claim, dataset);
  return sign(symbol, word);
}

export function claimMarks(claim: Claim, context: PageContext): readonly Phrase[] {
  return [
    [actSign(claim)],
    [standingSign(claim, context)],
    [words(`Grade ${gradeOf(claim, context.lookup)}`)],
    ...disputeMarks(recordsOfClaim(claim.id, context.lookup), context),
  ];
}

/** The points in dispute that touch any of the records. */
export function disputeMarks(records: readonly string[], { lookup, to }: PageContext): readonly Phrase[] {
  return lookup
    .all('discrepancy')
    .filter(({ subjects }) => subjects.some(({ record }) => records.includes(record)))
    .sort((a, b) => Number(a.label.slice(1)) - Number(b.label.slice(1)))
    .map((discrepancy) => [
      sign('differ', ''),
      link(`${discrepancy.label} (${discrepancy.state})`, to(pageOf(discrepancy))),
    ]);
}

export interface DatedStatus extends StatusReport {
  /** The day as of which it is told. */
  readonly asOf: string;
  /** That day is the edition's, and not only that of the last event. */
  readonly ofEdition: boolean;
}

/** A commitment's status as of the day of the meeting's edition; without one, as of its last event. */
export function statusOf(commitment: Commitment, { editionOf }: SiteContext): DatedStatus | null {
  const edition = editionOf(commitment.summit);
  const asOf = edition?.asOf ?? commitment.events.at(-1)?.date;
  return asOf === undefined ? null : { ...status(commitment, asOf), asOf, ofEdition: edition !== null };
}

export function statusSign(report: DatedStatus | null): Run {
  const { symbol, word } = STATUS[report?.status ?? 'pending'];
  return sign(symbol, report?.overdue ? `${word}, overdue` : word);
}

/** "as of 23 November 2026". */
export function asOfWords({ asOf, ofEdition }: DatedStatus): string {
  return ofEdition ? `as of ${dateInWords(asOf)}` : `as of the last news, ${dateInWords(asOf)}`;
}
