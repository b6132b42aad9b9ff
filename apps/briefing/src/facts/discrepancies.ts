/** The table of discrepancies: what differs, who says what, what was adopted and why. */
import { message } from '../messages/message.ts';
import type { Context } from './common.ts';
import { anchorOf, type Discrepancy } from './disputes.ts';
import { publisherName } from './names.ts';
import type { DiscrepancyView, DisputeView } from './types.ts';

/** `whole` tells which of them are told with each value and who gives it; the others in brief. */
export function discrepancyViews(
  context: Context,
  whole: 'all' | 'open',
  among: readonly Discrepancy[] = context.disputes.all,
): readonly DiscrepancyView[] {
  return among.map((discrepancy) =>
    discrepancyView(discrepancy, context, whole === 'all' || discrepancy.state === 'open'),
  );
}

/** Those to which a report's marks lead, in the order of the table. */
export function discrepanciesMarked(
  { disputes }: Pick<Context, 'disputes'>,
  marks: readonly DisputeView[],
): readonly Discrepancy[] {
  const labels = new Set(marks.map(({ label }) => label));
  return disputes.all.filter(({ label }) => labels.has(label));
}

function discrepancyView(
  discrepancy: Discrepancy,
  { citations, lookup }: Context,
  whole: boolean,
): DiscrepancyView {
  const { label, question, values, adopted, rationale, state, note, subjects } = discrepancy;
  const chosen = values.find(({ id }) => id === adopted);
  return {
    anchor: anchorOf(label),
    label,
    state: message(`state-${state}`),
    isOpen: state === 'open',
    question,
    brief: values.map(({ value }) => value).join(' · '),
    values: (whole ? values : []).map((value) => ({
      value: value.value,
      by: message('list', {
        items: [
          ...new Set(value.evidence.map(({ source }) => publisherName(lookup.get('source', source), lookup))),
        ],
      }),
      note: value.note ?? null,
      cites: citations.cite(value.evidence),
    })),
    adopted: chosen ? chosen.value : null,
    rationale,
    note: whole ? (note ?? null) : null,
    claims: [
      ...new Set(subjects.map(({ record }) => claimOf(record, lookup)).filter((id) => id !== null)),
    ].join(' '),
  };
}

/** The claim that a disputed record is or belongs to. */
function claimOf(record: string, lookup: Context['lookup']): string | null {
  if (lookup.find('claim', record)) return record;
  return (lookup.find('figure', record) ?? lookup.find('quotation', record))?.claim ?? null;
}
