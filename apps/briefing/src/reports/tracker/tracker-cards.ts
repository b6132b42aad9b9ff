/** One card a commitment: what was undertaken, how firmly, by whom, until when, and what became of it. */

import { actView, statusView } from '../../facts/codes.ts';
import { instrumentTold } from '../../facts/commitments.ts';
import { type Context, disputesOfClaims } from '../../facts/common.ts';
import { dated, datedOrNull } from '../../facts/dates.ts';
import { shortNames } from '../../facts/names.ts';
import { projectAnchor } from '../../facts/projects.ts';
import { statusTold } from '../../facts/status.ts';
import type { Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';
import { milestoneViews } from './milestones.ts';
import { type Commitment, claimsBy, type Tracked } from './tracked.ts';
import type { CommitmentCardView } from './tracker-types.ts';

export function cardView({ commitment, reference, report }: Tracked, context: Context): CommitmentCardView {
  const { lookup, citations } = context;
  const { due, strength, project } = commitment;
  const names = (ids: readonly string[]) => message('list', { items: shortNames(ids, lookup) });
  return {
    ...reference,
    anchor: reference.href.slice(1),
    undertaking: commitment.undertaking,
    claims: commitment.claims.join(' '),
    obligors: names(commitment.obligors),
    beneficiaries: commitment.beneficiaries ? names(commitment.beneficiaries) : null,
    basis: claimsBy(commitment.claims, context).map((claim) => ({
      act: actView(claim.speechAct).word,
      text: claim.statement,
      claims: claim.id,
      cites: citations.citeClaims([claim.id]),
    })),
    instrument: instrumentTold(commitment, context),
    strength: message('card-strength', {
      obligation: message(`ordinal-${strength.obligation}`),
      precision: message(`ordinal-${strength.precision}`),
      delegation: message(`ordinal-${strength.delegation}`),
    }),
    due: datedOrNull(due?.date),
    dueNote: due?.note ?? null,
    test: testTold(commitment),
    milestones: milestoneViews(commitment.milestones ?? [], context),
    ...statusTold(report),
    note: commitment.note ?? null,
    log: report.course.map(({ event: { date, note, evidence }, status }) => ({
      date: dated(date),
      status: statusView(status),
      text: note,
      cites: citations.cite(evidence, note, date),
    })),
    project: project
      ? { text: lookup.name(lookup.get('project', project).name), href: `#${projectAnchor(project)}` }
      : null,
    disputes: disputesOfClaims([commitment.id, ...commitment.claims], context),
  };
}

/** By what it can be told whether it was carried out. */
function testTold({ due, milestones, test }: Commitment): Words {
  if (test) return test;
  if (milestones) return due ? message('test-steps-by', { date: due.date }) : message('test-steps');
  return due ? message('test-by', { date: due.date }) : message('test-none');
}
