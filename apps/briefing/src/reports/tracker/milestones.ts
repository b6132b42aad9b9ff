/** Dated steps of a commitment or project, as they stood on a day. */
import type { Context } from '../../facts/common.ts';
import { isBy } from '../../facts/dates.ts';
import type { RecordOf } from '../../facts/records.ts';
import type { CiteView, Words } from '../../facts/types.ts';
import { message } from '../../messages/message.ts';

export type Milestone = NonNullable<RecordOf<'commitment'>['milestones']>[number];

export interface MilestoneView {
  readonly label: string;
  /** "met August 2019; due 2019" */
  readonly state: Words;
  readonly cites: readonly CiteView[];
}

export function milestoneViews(
  milestones: readonly Milestone[],
  { asOf, citations }: Pick<Context, 'asOf' | 'citations'>,
): readonly MilestoneView[] {
  return milestones.map((milestone) => ({
    label: milestone.label,
    state: stateOf(milestone, asOf),
    cites: citations.cite(milestone.evidence),
  }));
}

/** What was met after the day was still to come on it. */
export function isAhead({ status, met }: Milestone, asOf: string): boolean {
  return status === 'scheduled' || (met !== undefined && !isBy(met, asOf));
}

function stateOf(milestone: Milestone, asOf: string): Words {
  const ahead = isAhead(milestone, asOf);
  const { due, met } = milestone;
  const state = message(`milestone-${ahead ? 'scheduled' : milestone.status}`);
  const on = !ahead && met ? message('step-on', { state, date: met }) : state;
  return due ? message('step-due', { state: on, date: due }) : on;
}
