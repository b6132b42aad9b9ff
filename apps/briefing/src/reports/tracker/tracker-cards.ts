/** One card a commitment: who is to do what until when, by what that is judged, and what is known of it last. */
import { familyOf, STATUS_FAMILIES } from '@summit/data/validate';
import { themeTitle } from '../../facts/codes.ts';
import { byStatus, type Commitment, commitmentTold, obligorsTold } from '../../facts/commitments.ts';
import type { Context } from '../../facts/common.ts';
import { recordsOfClaim } from '../../facts/disputes.ts';
import type { Tracked } from '../../facts/tracked.ts';
import type { Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import type { CommitmentCardView, FamilyView } from './tracker-types.ts';

/** Families of status in which there is a commitment, what wants attention first. */
export function familyViews(tracked: readonly Tracked[], context: Context): readonly FamilyView[] {
  return [...STATUS_FAMILIES]
    .reverse()
    .map((family) => ({
      family,
      of: tracked.filter(({ report }) => familyOf(report.status) === family).sort(byStatus),
    }))
    .filter(({ of }) => of.length > 0)
    .map(({ family, of }) => ({
      id: `status-${family}`,
      title: message('family-heading', { family: message(`family-${family}`), count: of.length }),
      cards: of.map((one) => cardView(one, context)),
    }));
}

function cardView({ reference, ...one }: Tracked, context: Context): CommitmentCardView {
  const { commitment } = one;
  return {
    ...reference,
    ...commitmentTold(one, context),
    ...obligorsTold(commitment, context),
    anchor: reference.href.slice(1),
    theme: themeTitle(commitment.theme, context.lookup),
    test: testTold(commitment),
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

/** By what it can be told whether it was carried out; null where neither a date nor steps are known. */
function testTold({ due, milestones, test }: Commitment): Words | null {
  if (test) return message('card-test', { test });
  if (milestones) return message('card-steps', { steps: milestones.map(({ label }) => label) });
  return due ? message('card-by', { date: due.date }) : null;
}
