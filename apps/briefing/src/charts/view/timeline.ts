/** The meeting and the steps that followed it, a lane for each commitment that has dated steps. */
import type { Context } from '../../facts/common.ts';
import { dateInWords, meetingDate } from '../../facts/dates.ts';
import { compare } from '../../facts/names.ts';
import type { RecordOf } from '../../facts/records.ts';
import { words } from './cells.ts';
import { momentOf } from './moments.ts';
import type { ChartView, TimelineDrawing } from './types.ts';

type Milestone = NonNullable<RecordOf<'commitment'>['milestones']>[number];
type Step = TimelineDrawing['lanes'][number]['steps'][number];

const STATE = {
  met: 'met',
  'partially-met': 'partly',
  'not-met': 'not-met',
  scheduled: 'ahead',
} as const satisfies Record<Milestone['status'], Step['state']>;
const STATE_WORDS = { met: 'done', partly: 'done in part', 'not-met': 'not done', ahead: 'planned' } as const;

interface Lane {
  readonly title: string;
  readonly claims: string;
  readonly steps: readonly Step[];
}

/** null where no step has a date. */
export function timelineChart(context: Context): ChartView | null {
  const { summit, asOf } = context;
  const lanes = lanesOf(context);
  const all = lanes.flatMap((lane) => lane.steps.map((step) => ({ ...step, lane })));
  if (all.length === 0) return null;
  const event = { at: momentOf(summit.date.start), date: meetingDate(summit.date).text, label: 'Meeting' };
  const day = { at: momentOf(asOf), date: dateInWords(asOf), label: 'This edition' };
  const ahead = all.filter(({ state }) => state === 'ahead').length;
  const done = all.filter(({ state }) => state === 'met').length;
  const dated = [...all].sort((a, b) => a.at - b.at);
  return {
    name: 'timeline',
    anchor: 'figure-timeline',
    number: '',
    title: 'The meeting and the steps since',
    caption: `${done} of ${all.length} recorded steps are done, ${ahead} lie ahead. Where a source gives a month or a year alone, the mark stands in its middle.`,
    alt: `Timeline. ${dated.map(({ date, label, lane, state }) => `${date}: ${label}, ${lane.title} (${STATE_WORDS[state]})`).join('; ')}.`,
    note: null,
    cites: [],
    table: {
      columns: [words('Step'), words('Belongs to'), words('Date'), words('State')],
      rows: dated.map(({ label, lane, date, state }) => ({
        head: label,
        claims: lane.claims,
        cells: [words(lane.title), words(date), words(STATE_WORDS[state])],
      })),
    },
    drawing: {
      kind: 'timeline',
      event,
      asOf: day,
      lanes: lanes.map(({ title, steps }) => ({ title, steps })),
    },
  };
}

/** Lanes in the order in which their first step happened. */
function lanesOf({ lookup, summit }: Context): readonly Lane[] {
  const commitments = lookup.all('commitment').filter((one) => one.summit === summit.id);
  return commitments
    .map((one) => ({
      title: one.title,
      claims: one.claims.join(' '),
      steps: stepsOf(one.milestones ?? []),
    }))
    .filter(({ steps }) => steps.length > 0)
    .sort((a, b) => (a.steps[0]?.at ?? 0) - (b.steps[0]?.at ?? 0) || compare(a.title, b.title));
}

/** A step that was done stands at the day on which it was, one that was not at the day it was due. */
function stepsOf(milestones: readonly Milestone[]): readonly Step[] {
  return milestones
    .flatMap(({ label, due, met, status }): Step[] => {
      const date = met ?? due;
      if (date === undefined) return [];
      return [{ at: momentOf(date), date: dateInWords(date), label: label, state: STATE[status] }];
    })
    .sort((a, b) => a.at - b.at);
}
