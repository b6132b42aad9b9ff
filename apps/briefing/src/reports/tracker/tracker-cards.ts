/** One card a commitment: who is to do what until when, by what that is judged, and what is known of it last. */
import { familyOf, STATUS_FAMILIES } from '@summit/data/validate';
import { pillOfStatus, STATUSES, themeTitle } from '../../facts/codes.ts';
import { obligorsTold } from '../../facts/commitments.ts';
import type { Context } from '../../facts/common.ts';
import { datedOrNull } from '../../facts/dates.ts';
import { recordsOfClaim } from '../../facts/disputes.ts';
import { newsTold, statusTold } from '../../facts/status.ts';
import type { Commitment, Tracked } from '../../facts/tracked.ts';
import type { Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import type { CommitmentCardView, FamilyView } from './tracker-types.ts';

/** Families of status in which there is a commitment, what wants attention first. */
export function familyViews(tracked: readonly Tracked[], context: Context): readonly FamilyView[] {
  return [...STATUS_FAMILIES]
    .reverse()
    .map((family) => ({
      family,
      of: tracked
        .filter(({ report }) => familyOf(report.status) === family)
        .sort((a, b) => STATUSES.indexOf(a.report.status) - STATUSES.indexOf(b.report.status)),
    }))
    .filter(({ of }) => of.length > 0)
    .map(({ family, of }) => ({
      id: `status-${family}`,
      title: message('family-heading', { family: message(`family-${family}`), count: of.length }),
      cards: of.map((one) => cardView(one, context)),
    }));
}

function cardView({ commitment, reference, report }: Tracked, context: Context): CommitmentCardView {
  const { lookup, citations } = context;
  return {
    ...reference,
    anchor: reference.href.slice(1),
    claims: commitment.claims.join(' '),
    pill: pillOfStatus(report.status),
    theme: themeTitle(commitment.theme, lookup),
    ...obligorsTold(commitment, context),
    due: datedOrNull(commitment.due?.date),
    test: testTold(commitment),
    ...statusTold(report),
    ...newsTold(report, citations),
    open: openQuestions(commitment, context),
  };
}

/** On what the sources differ that touches the commitment. */
function openQuestions(
  { id, claims }: Commitment,
  { disputes, lookup }: Context,
): CommitmentCardView['open'] {
  return disputes
    .touching([id, ...claims.flatMap((claim) => recordsOfClaim(claim, lookup))])
    .map(({ label, question }) => ({ label, question }));
}

/** By what it can be told whether it was carried out. */
function testTold({ due, test }: Commitment): Words {
  if (test) return test;
  return due ? message('test-by', { date: due.date }) : message('test-none');
}
