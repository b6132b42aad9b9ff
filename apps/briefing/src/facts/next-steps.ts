/** Dated steps that are still to come, as they stood on a day. */
import { message } from '../messages/message.ts';
import { isBy } from './dates.ts';
import { compare } from './names.ts';
import type { Status } from './records.ts';
import type { CardReference, Commitment, Tracked } from './tracked.ts';
import type { Words } from './types.ts';

export interface NextStep extends CardReference {
  /** EDTF. */
  readonly date: string;
  readonly step: Words;
}

/** In which no further step is to be looked for. */
const SETTLED: readonly Status[] = ['fulfilled', 'reported-fulfilled', 'lapsed'];

/** Dated steps still to come of commitments that are open, the nearest first. */
export function nextSteps(tracked: readonly Tracked[], asOf: string): readonly NextStep[] {
  const open = tracked.filter(({ report }) => !SETTLED.includes(report.status));
  return open
    .flatMap(({ reference, commitment: { due, milestones } }) => {
      const steps = (milestones ?? []).flatMap((milestone): { date: string; step: Words }[] =>
        milestone.due && isAhead(milestone, asOf) ? [{ date: milestone.due, step: milestone.label }] : [],
      );
      // The date of the whole is told by its last step where they are the same.
      const whole =
        due && !isBy(due.date, asOf) && !steps.some(({ date }) => date === due.date)
          ? [{ date: due.date, step: message('due-as-a-whole') }]
          : [];
      return [...steps, ...whole]
        .filter(({ date }) => !isBy(date, asOf))
        .map(({ date, step }) => ({ ...reference, date, step }));
    })
    .sort((a, b) => compare(a.date, b.date) || Number(a.number) - Number(b.number));
}

/** What was met after the day was still to come on it. */
function isAhead({ status, met }: NonNullable<Commitment['milestones']>[number], asOf: string): boolean {
  return status === 'scheduled' || (met !== undefined && !isBy(met, asOf));
}
