/** The page of a commitment: who took it upon themselves, how firmly, and what became of it. */
import { statusView, themeTitle } from '../../facts/codes.ts';
import type { RecordOf } from '../../facts/records.ts';
import { sentences } from '../../facts/sentences.ts';
import { message } from '../../messages/message.ts';
import { chartOnPage, chartsOfCommitment } from '../charts.ts';
import type { PageContext } from '../context.ts';
import { asOfTold, claimEntry, courseTold, disputesOf, statusOf, statusSign } from '../marks.ts';
import type { Portrait } from '../types.ts';
import { milestoneViews } from './parts.ts';

export function commitmentPortrait(commitment: RecordOf<'commitment'>, context: PageContext): Portrait {
  const { name, names, nameOrNull, cite, lookup } = context;
  const report = statusOf(commitment, context);
  const { due, strength } = commitment;
  const sign = statusSign(report);
  const asOf = report && asOfTold(report);
  const charts = chartsOfCommitment(commitment, context);
  return {
    band: {
      title: commitment.title,
      lead: commitment.undertaking,
      marks: [{ ...sign, note: asOf }],
      disputes: disputesOf([commitment.id, ...commitment.claims], context),
    },
    charts,
    view: {
      figures: charts.map((one) => chartOnPage(one, context)),
      meeting: name(commitment.summit),
      status: sign,
      meaning: statusView(report?.status ?? 'pending').meaning,
      told: sentences(courseTold(report), asOf && message('commitment-told', { when: asOf })),
      obligors: names(commitment.obligors),
      beneficiaries: names(commitment.beneficiaries),
      due: due ? { date: due.date, note: due.note ?? null } : null,
      test: commitment.test ?? null,
      theme: themeTitle(commitment.theme, lookup),
      document: nameOrNull(commitment.document),
      project: nameOrNull(commitment.project),
      obligation: message(`ordinal-${strength.obligation}`),
      precision: message(`ordinal-${strength.precision}`),
      delegation: message(`ordinal-${strength.delegation}`),
      note: commitment.note ?? null,
      // The status that followed, as it is derived; what came after the edition's day has its own alone.
      events: commitment.events.map((event) => ({
        date: event.date,
        status: statusView(report?.course.find((step) => step.event === event)?.status ?? event.status),
        note: event.note,
        cites: cite(event.evidence),
      })),
      milestones: milestoneViews(commitment.milestones, context),
      claims: commitment.claims.map((id) => claimEntry(lookup.get('claim', id), context)),
    },
  };
}
