/** The meeting and the steps that followed it, a lane for each commitment that has dated steps. */

import type { Context } from '../../facts/common.ts';
import { dated, daysOf } from '../../facts/dates.ts';
import { commitmentsOfMeeting, under } from '../../facts/indexes.ts';
import { compare } from '../../facts/names.ts';
import type { RecordOf } from '../../facts/records.ts';
import { message } from '../../messages/message.ts';
import { words } from './cells.ts';
import { chartView } from './chart-view.ts';
import { endOf, momentOf } from './moments.ts';
import type { ChartView, TimelineDrawing } from './types.ts';

type Milestone = NonNullable<RecordOf<'commitment'>['milestones']>[number];
type Step = TimelineDrawing['lanes'][number]['steps'][number];

const STATE = {
  met: 'met',
  'partially-met': 'partly',
  'not-met': 'not-met',
  scheduled: 'ahead',
} as const satisfies Record<Milestone['status'], Step['state']>;
export const stateOfStep = (status: Milestone['status']): Step['state'] => STATE[status];
/** In the order of the legend. */
export const STEP_STATES: readonly Step['state'][] = ['met', 'partly', 'not-met', 'ahead'];

interface Lane {
  readonly title: string;
  readonly claims: string;
  readonly steps: readonly Step[];
}

/** null where no step has a date. */
export function timelineChart(context: Context): ChartView | null {
  const { summit, asOf } = context;
  const found = lanesOf(context);
  // Where others have a course to show, a single step is told by the tables of the report.
  const courses = found.filter(({ steps }) => steps.length > 1);
  const lanes = courses.length > 1 ? courses : found;
  const all = lanes.flatMap((lane) => lane.steps.map((step) => ({ ...step, lane })));
  if (all.length === 0) return null;
  const event = {
    at: momentOf(summit.date.start),
    date: dated(daysOf(summit.date)),
    label: message('timeline-meeting'),
  };
  const day = { at: momentOf(asOf), date: dated(asOf), label: message('timeline-edition') };
  const ahead = all.filter(({ state }) => state === 'ahead').length;
  const done = all.filter(({ state }) => state === 'met').length;
  const inOrder = [...all].sort((a, b) => a.at - b.at);
  return chartView('timeline', {
    title: message('timeline-title'),
    caption: message(lanes.length < found.length ? 'timeline-caption-courses' : 'timeline-caption', {
      ...{ done, all: all.length, ahead },
    }),
    alt: message('timeline-alt', {
      steps: inOrder.map(({ date, label, lane, state }) =>
        message('timeline-step', {
          date,
          step: label,
          lane: lane.title,
          state: message(`step-${state}.within`),
        }),
      ),
    }),
    table: {
      columns: [
        words(message('timeline-column-step')),
        words(message('timeline-column-lane')),
        words(message('timeline-column-date')),
        words(message('timeline-column-state')),
      ],
      rows: inOrder.map(({ label, lane, date, state }) => ({
        head: label,
        claims: lane.claims,
        cells: [words(lane.title), words(date), words(message(`step-${state}.within`))],
      })),
    },
    drawing: {
      kind: 'timeline',
      event,
      asOf: day,
      lanes: lanes.map(({ title, steps }) => ({ title, steps })),
      legend: STEP_STATES.filter((one) => all.some(({ state }) => state === one)).map((state) => ({
        state,
        word: message(`step-${state}`),
      })),
    },
  });
}

/** Lanes in the order in which their first step happened. */
function lanesOf({ lookup, summit }: Context): readonly Lane[] {
  const commitments = under(lookup.dataset, commitmentsOfMeeting, summit.id);
  return commitments
    .map((one) => ({
      title: one.title,
      claims: one.claims.join(' '),
      steps: stepsOf(one.milestones ?? []),
    }))
    .filter(({ steps }) => steps.length > 0)
    .sort((a, b) => (a.steps[0]?.at ?? 0) - (b.steps[0]?.at ?? 0) || compare(a.title, b.title));
}

/** A step that was done stands at the day on which it was, one that is ahead at the last day by which it is due. */
function stepsOf(milestones: readonly Milestone[]): readonly Step[] {
  return milestones
    .flatMap(({ label, due, met, status }): Step[] => {
      const date = met ?? due;
      if (date === undefined) return [];
      const at = STATE[status] === 'ahead' ? endOf(date) : momentOf(date);
      return [{ at, date: dated(date), label, state: STATE[status] }];
    })
    .sort((a, b) => a.at - b.at);
}
