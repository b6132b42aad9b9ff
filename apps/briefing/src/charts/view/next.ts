/** Dated steps that are still to come, on a line of time. */

import { groups } from 'd3-array';
import type { Context } from '../../facts/common.ts';
import { dated } from '../../facts/dates.ts';
import { nextSteps } from '../../facts/next-steps.ts';
import { trackedCommitments } from '../../facts/tracked.ts';
import { message } from '../../messages/message.ts';
import { words } from './cells.ts';
import { momentOf } from './moments.ts';
import type { ChartView } from './types.ts';

/** null where nothing dated is ahead. */
export function nextChart(context: Context): ChartView | null {
  const steps = nextSteps(trackedCommitments(context), context.asOf);
  if (steps.length === 0) return null;
  // Steps of one date are told together.
  const told = groups(steps, ({ date }) => date).map(([date, of]) => ({
    date: dated(date),
    label: message('next-steps', {
      steps: of.map(({ title, step }) => message('told', { head: title, text: step })),
    }),
    at: Math.max(momentOf(date), momentOf(context.asOf)),
  }));
  return {
    name: 'next',
    anchor: 'figure-next',
    number: '',
    title: message('next-title'),
    caption: message('next-caption', { day: context.asOf }),
    alt: message('next-alt', {
      steps: told.map(({ date, label }) => message('told', { head: date, text: label })),
    }),
    note: null,
    cites: [],
    table: {
      columns: [words(message('column-date')), words(message('column-step-ahead'))],
      rows: told.map(({ date, label }) => ({ head: date, claims: '', cells: [words(label)] })),
    },
    drawing: { kind: 'next', from: momentOf(context.asOf), steps: told },
  };
}
