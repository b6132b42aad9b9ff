/** Commitments with their status as of a day, derived from their events. */

import { isOfMeeting, status } from '@summit/data/validate';
import { message } from '../messages/message.ts';
import { documentTypeTitle, pillOfStatus, SPEECH_ACTS, STATUSES, themeTitle } from './codes.ts';
import { type Context, disputesOfClaims } from './common.ts';
import { dated } from './dates.ts';
import { commitmentsOfMeeting, under } from './indexes.ts';
import { shortNames } from './names.ts';
import type { RecordOf } from './records.ts';
import { partiesTold } from './stands.ts';
import { newsTold, statusTold } from './status.ts';
import type { CommitmentView, Words } from './types.ts';

export function commitmentViews(context: Context): readonly CommitmentView[] {
  const { dataset, lookup, summit, asOf } = context;
  return under(dataset, commitmentsOfMeeting, summit.id)
    .map((commitment) => ({ commitment, report: status(dataset, commitment, asOf) }))
    .sort((a, b) => STATUSES.indexOf(a.report.status) - STATUSES.indexOf(b.report.status))
    .map(({ commitment, report }): CommitmentView => {
      const { due, claims } = commitment;
      return {
        anchor: `commitment-${commitment.id}`,
        title: commitment.title,
        claims: claims.join(' '),
        ...obligorsTold(commitment, context),
        theme: themeTitle(commitment.theme, lookup),
        due: due ? dated(due.date) : null,
        ...statusTold(report),
        pill: pillOfStatus(report.status),
        restsOn: restsOn(commitment, context),
        ...newsTold(report, context.citations),
        disputes: disputesOfClaims([commitment.id, ...claims], context),
      };
    });
}

/** Their names, or one name for all parties where there are more than two of them. */
export function obligorsTold(
  { obligors }: RecordOf<'commitment'>,
  { summit, lookup }: Context,
): Pick<CommitmentView, 'obligors' | 'everybody'> {
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
  { document, claims }: RecordOf<'commitment'>,
  { lookup, summit }: Pick<Context, 'lookup' | 'summit'>,
): Words {
  if (document) return documentTypeTitle(lookup.get('document', document).documentType, lookup);
  const all = claims.map((id) => lookup.get('claim', id));
  const then = all.filter((claim) => isOfMeeting(summit, claim));
  const acts = new Set((then.length > 0 ? then : all).map(({ speechAct }) => speechAct));
  return message(`act-${SPEECH_ACTS.find((act) => acts.has(act)) ?? 'reported'}`);
}
