/** Dated steps of a commitment or project, as they stood on a day. */
import type { Context } from '../../facts/common.ts';
import { dateInWords, isBy } from '../../facts/dates.ts';
import type { RecordOf } from '../../facts/records.ts';
import type { CiteView } from '../../facts/types.ts';

export type Milestone = NonNullable<RecordOf<'commitment'>['milestones']>[number];

export interface MilestoneView {
  readonly label: string;
  /** "met August 2019; due 2019" */
  readonly state: string;
  readonly cites: readonly CiteView[];
}

const STATE = {
  met: 'met',
  'partially-met': 'met in part',
  'not-met': 'not met',
  scheduled: 'still to come',
} as const satisfies Record<Milestone['status'], string>;

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

function stateOf(milestone: Milestone, asOf: string): string {
  const ahead = isAhead(milestone, asOf);
  const { due, met } = milestone;
  const word = STATE[ahead ? 'scheduled' : milestone.status];
  const on = !ahead && met ? `${word} ${dateInWords(met)}` : word;
  return due ? `${on}; due ${dateInWords(due)}` : on;
}
