/** How a project keeps to its dates: of each step, when it was due and when it was done. */

import type { Commitment } from '../../facts/commitments.ts';
import type { Context } from '../../facts/common.ts';
import { dated, daysOf } from '../../facts/dates.ts';
import type { RecordOf } from '../../facts/records.ts';
import { trackedCommitments } from '../../facts/tracked.ts';
import { message } from '../../messages/message.ts';
import { words } from './cells.ts';
import { chartView } from './chart-view.ts';
import { endOf, momentOf } from './moments.ts';
import { STEP_STATES, stateOfStep } from './timeline.ts';
import type { ChartView, TimelineDrawing } from './types.ts';

type Milestone = NonNullable<RecordOf<'commitment'>['milestones']>[number];
type Step = TimelineDrawing['lanes'][number]['steps'][number];

/** Steps with a day by which they are due make a picture from so many on. */
const LEAST_DUE = 2;

/** One for each project that a commitment carries out and whose steps have dates to be held against. */
export function progressCharts(
  context: Context,
  among: readonly Commitment[] = trackedCommitments(context).map(({ commitment }) => commitment),
): readonly ChartView[] {
  return among.flatMap((commitment) => {
    const milestones = (commitment.milestones ?? []).filter(({ due, met }) => due ?? met);
    const held = milestones.filter(({ due }) => due !== undefined).length;
    return commitment.project && held >= LEAST_DUE ? [chartOf(commitment, milestones, context)] : [];
  });
}

function chartOf(
  commitment: Commitment,
  milestones: readonly Milestone[],
  { summit, asOf }: Context,
): ChartView {
  const lanes = milestones.map((one) => ({ title: one.label, steps: datesOf(one) }));
  const shown = new Set(lanes.flatMap(({ steps }) => steps.map(({ state }) => state)));
  const name = `progress-${commitment.id}`;
  return chartView(name, {
    title: message('progress-title', {
      title: commitment.title,
      done: milestones.filter(({ status }) => status === 'met').length,
      all: milestones.length,
    }),
    caption: message('progress-caption'),
    alt: message('progress-alt', {
      steps: lanes.map(({ title, steps }) =>
        message('progress-step', {
          step: title,
          dates: steps.map(({ label, date }) => message('progress-date', { what: label, date })),
        }),
      ),
    }),
    table: {
      columns: [
        words(message('timeline-column-step')),
        words(message('column-due')),
        words(message('progress-when')),
        words(message('timeline-column-state')),
      ],
      rows: milestones.map(({ label, due, met, status }) => ({
        head: label,
        claims: commitment.claims.join(' '),
        cells: [
          words(due ? dated(due) : message('not-stated')),
          words(met ? dated(met) : message('not-recorded')),
          words(message(`step-${stateOfStep(status)}.within`)),
        ],
      })),
    },
    drawing: {
      kind: 'timeline',
      event: {
        at: momentOf(summit.date.start),
        date: dated(daysOf(summit.date)),
        label: message('timeline-meeting'),
      },
      asOf: { at: momentOf(asOf), date: dated(asOf), label: message('timeline-edition') },
      lanes,
      legend: STEP_STATES.filter((state) => shown.has(state)).map((state) => ({
        state,
        word: message(state === 'ahead' ? 'progress-due-sign' : `step-${state}`),
      })),
    },
  });
}

/** The day by which it was due, hollow, and that on which it was done. */
function datesOf({ due, met, status }: Milestone): readonly Step[] {
  const state = stateOfStep(status);
  const steps: Step[] = [];
  if (due !== undefined)
    steps.push({ at: endOf(due), date: dated(due), label: message('progress-due'), state: 'ahead' });
  if (met !== undefined)
    steps.push({ at: momentOf(met), date: dated(met), label: message(`step-${state}.within`), state });
  return steps.sort((a, b) => a.at - b.at);
}
