/** What the tracker does not score: positions, talk, and instruments of which nothing testable is known. */
import { isOfMeeting } from '@summit/data/validate';

import { POSITION_ACTS } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { documentsOf } from '../../facts/documents.ts';
import { commitmentsOfMeeting, figuresOfClaim, under } from '../../facts/indexes.ts';
import type { SpeechAct } from '../../facts/records.ts';
import { message } from '../../messages/message.ts';
import { voiceOf } from '../full/positions.ts';
import type { UnscoredView } from './tracker-types.ts';

/** Acts by which a side takes a position without an undertaking; what was only discussed has a list of its own. */
const DECLARING: readonly SpeechAct[] = POSITION_ACTS.filter(
  (act) => act !== 'pledged' && act !== 'discussed',
);

export function unscoredView(context: Context): UnscoredView {
  const { lookup, summit, citations } = context;
  const commitments = under(lookup.dataset, commitmentsOfMeeting, summit.id);
  const scored = new Set<string>(commitments.flatMap(({ claims }) => claims));
  const tracked = new Set<string>(commitments.flatMap(({ document }) => document ?? []));
  const told = context.claims.filter((claim) => isOfMeeting(context.summit, claim) && !scored.has(claim.id));
  // A number that somebody stated is no position, and what makes a commitment more precise belongs to it.
  const positions = told.filter(
    (claim) =>
      DECLARING.includes(claim.speechAct) &&
      voiceOf(claim, context).parties.length > 0 &&
      under(lookup.dataset, figuresOfClaim, claim.id).length === 0 &&
      !(claim.refines ?? []).some((id) => scored.has(id)),
  );
  const documents = documentsOf(context).filter(
    ({ id, conclusion }) => conclusion?.summit === summit.id && !tracked.has(id),
  );
  return {
    counted: message('unscored-counted', { positions: positions.length, documents: documents.length }),
    discussed: told
      .filter(({ speechAct }) => speechAct === 'discussed')
      .map((claim) => ({
        text: claim.statement,
        claims: claim.id,
        cites: citations.citeClaims([claim.id]),
      })),
  };
}
