/** Commitments with their status as of a day, derived from their events. */

import { isOfMeeting, type StatusReport, status } from '@summit/data/validate';
import { message } from '../messages/message.ts';
import { documentTypeTitle, pillOfStatus, SPEECH_ACTS, STATUSES, themeTitle } from './codes.ts';
import { type Context, disputesOfClaims } from './common.ts';
import { datedOrNull } from './dates.ts';
import { commitmentsOfMeeting, under } from './indexes.ts';
import { shortNames } from './names.ts';
import type { RecordOf } from './records.ts';
import { partiesTold } from './stands.ts';
import { newsTold, statusTold } from './status.ts';
import type { CommitmentToldView, CommitmentView, ObligorsView, Words } from './types.ts';

export type Commitment = RecordOf<'commitment'>;

/** A commitment, and how it stands on a day. */
export interface ReportedCommitment {
  readonly commitment: Commitment;
  readonly report: StatusReport;
}

/** Those of a meeting on the day of the report, what needs attention first. */
export function commitmentsOf(
  meeting: string,
  { dataset, asOf }: Pick<Context, 'dataset' | 'asOf'>,
): readonly ReportedCommitment[] {
  return under(dataset, commitmentsOfMeeting, meeting)
    .map((commitment) => ({ commitment, report: status(dataset, commitment, asOf) }))
    .sort(byStatus);
}

export function byStatus(
  a: Pick<ReportedCommitment, 'report'>,
  b: Pick<ReportedCommitment, 'report'>,
): number {
  return STATUSES.indexOf(a.report.status) - STATUSES.indexOf(b.report.status);
}

export function commitmentTold(
  { commitment: { title, claims, due }, report }: ReportedCommitment,
  context: Pick<Context, 'citations'>,
): CommitmentToldView {
  return {
    title,
    claims: claims.join(' '),
    ...statusTold(report),
    pill: pillOfStatus(report.status),
    due: datedOrNull(due?.date),
    ...newsTold(report, context.citations),
  };
}

export function commitmentViews(context: Context): readonly CommitmentView[] {
  return commitmentsOf(context.summit.id, context).map((one): CommitmentView => {
    const { commitment } = one;
    return {
      anchor: `commitment-${commitment.id}`,
      ...commitmentTold(one, context),
      ...obligorsTold(commitment, context),
      theme: themeTitle(commitment.theme, context.lookup),
      restsOn: restsOn(commitment, context),
      disputes: disputesOfClaims([commitment.id, ...commitment.claims], context),
    };
  });
}

/** Their names, or one name for all parties where there are more than two of them. */
export function obligorsTold({ obligors }: Commitment, { summit, lookup }: Context): ObligorsView {
  const all = new Set<string>(summit.parties);
  return obligors.length > 2 && obligors.length === all.size && obligors.every((id) => all.has(id))
    ? {
        obligors: [],
        everybody: message('capital', { words: partiesTold(obligors, summit.parties, lookup) }),
      }
    : { obligors: shortNames(obligors, lookup), everybody: null };
}

/** "Memorandum of understanding", or the act at the meeting where there is no document: what followed is no ground of it. */
function restsOn(
  { document, claims }: Commitment,
  { lookup, summit }: Pick<Context, 'lookup' | 'summit'>,
): Words {
  if (document) return documentTypeTitle(lookup.get('document', document).documentType, lookup);
  const all = claims.map((id) => lookup.get('claim', id));
  const then = all.filter((claim) => isOfMeeting(summit, claim));
  const acts = new Set((then.length > 0 ? then : all).map(({ speechAct }) => speechAct));
  return message(`act-${SPEECH_ACTS.find((act) => acts.has(act)) ?? 'reported'}`);
}
