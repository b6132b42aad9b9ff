/** The page of a point on which sources differ: every value, who gives it, which one is used and why. */
import type { RecordOf } from '../../facts/records.ts';
import { message } from '../../messages/message.ts';
import type { PageContext } from '../context.ts';
import { fieldTold } from '../fields.ts';
import { wordMark } from '../marks.ts';
import type { Portrait } from '../types.ts';

export function discrepancyPortrait(discrepancy: RecordOf<'discrepancy'>, context: PageContext): Portrait {
  const { name, cite } = context;
  const { label, question, values, adopted, rationale, subjects, note } = discrepancy;
  const state = message(`state-${discrepancy.state}`);
  const chosen = values.find(({ id }) => id === adopted);
  return {
    band: {
      title: question,
      sentence: true,
      marks: [{ symbol: 'differ', word: label, note: null }, wordMark(state)],
    },
    view: {
      values: values.map((value) => ({
        value: value.value,
        cites: cite(value.evidence),
        used: value === chosen,
        note: value.note ?? null,
      })),
      state,
      adopted: chosen?.value ?? null,
      rationale: rationale ?? null,
      note: note ?? null,
      meeting: name(discrepancy.summit),
      subjects: subjects.map(({ record, pointer }) => ({
        name: name(record),
        field: pointer === '' ? null : fieldTold(pointer),
      })),
    },
  };
}
