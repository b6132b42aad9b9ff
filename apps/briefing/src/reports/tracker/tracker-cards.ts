/** One card a commitment: what was undertaken, how firmly, by whom, until when, and what became of it. */
import { type Context, disputesOfClaims } from '../../facts/common.ts';
import { dateInWords, isBy } from '../../facts/dates.ts';
import { enumerate, shortName } from '../../facts/names.ts';
import { projectAnchor } from '../../facts/projects.ts';
import { actView, BINDINGNESS, columnOf, DOCUMENT_TYPE, ORDINAL, STATUS } from '../../facts/words.ts';
import { milestoneViews } from './milestones.ts';
import { type Commitment, claimsBy, type Tracked } from './tracked.ts';
import type { CommitmentCardView } from './tracker-types.ts';

export function cardView({ commitment, reference, report }: Tracked, context: Context): CommitmentCardView {
  const { lookup, citations, asOf } = context;
  const { due, strength, project, events } = commitment;
  const names = (ids: readonly string[]) =>
    enumerate(ids.map((id) => shortName(lookup.get('organization', id))));
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
      cites: citations.cite(claim.evidence),
    })),
    instrument: instrumentWords(commitment, context),
    strength: `Obligation ${ORDINAL[strength.obligation]} · precision ${ORDINAL[strength.precision]} · delegation ${ORDINAL[strength.delegation]}`,
    due: due ? dateInWords(due.date) : null,
    dueNote: due?.note ?? null,
    test: testWords(commitment),
    milestones: milestoneViews(commitment.milestones ?? [], context),
    status: STATUS[report.status],
    since: report.since ? dateInWords(report.since) : null,
    overdue: report.overdue,
    note: commitment.note ?? null,
    log: events
      .filter(({ date }) => isBy(date, asOf))
      .map(({ date, status, note, evidence }) => ({
        date: dateInWords(date),
        status: STATUS[status],
        text: note,
        cites: citations.cite(evidence),
      })),
    project: project
      ? { text: lookup.get('project', project).name.en, href: `#${projectAnchor(project)}` }
      : null,
    disputes: disputesOfClaims([commitment.id, ...commitment.claims], context),
  };
}

/** "Memorandum on an innovation fund: memorandum of understanding, political commitment" */
function instrumentWords({ document, claims }: Commitment, { lookup }: Context): string {
  if (!document) {
    const acts = claims.map((id) => lookup.get('claim', id).speechAct);
    return acts.some((act) => columnOf(act) === 'agreed' && act !== 'agreed')
      ? 'Signed or concluded; the instrument has no record of its own.'
      : 'None known.';
  }
  const { name, documentType, bindingness } = lookup.get('document', document);
  return `${name.en}: ${lowered(DOCUMENT_TYPE[documentType])}, ${BINDINGNESS[bindingness]}`;
}

function lowered(words: string): string {
  return `${words[0]?.toLowerCase() ?? ''}${words.slice(1)}`;
}

/** By what it can be told whether it was carried out. */
function testWords({ due, milestones }: Commitment): string {
  const by = due ? dateInWords(due.date) : null;
  if (milestones)
    return by ? `The steps below; the whole by ${by}.` : 'The steps below; no date for the whole.';
  return by ? `Whether it is done by ${by}.` : 'None: neither a date nor steps are known.';
}
