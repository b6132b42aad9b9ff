/** The status of each commitment at the end of each year, and on the day of the report. */

import { status } from '@summit/data/validate';
import { STATUSES, statusView } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import { commitmentsOfMeeting, under } from '../../facts/indexes.ts';
import type { Status } from '../../facts/records.ts';
import type { Value } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import { words } from './cells.ts';
import { chartView } from './chart-view.ts';
import type { ChartView } from './types.ts';

/** null where the meeting left no commitment. */
export function matrixChart(context: Context): ChartView | null {
  const { lookup, summit, asOf } = context;
  const years = yearsTold(Number(summit.date.start.slice(0, 4)), Number(asOf.slice(0, 4)));
  const days = [...years.map((year) => `${year}-12-31`), asOf];
  const rows = under(lookup.dataset, commitmentsOfMeeting, summit.id)
    .map((commitment) => ({
      commitment,
      cells: days.map((day) => status(context.dataset, commitment, day).status),
      now: status(context.dataset, commitment, asOf).status,
    }))
    .sort((a, b) => STATUSES.indexOf(a.now) - STATUSES.indexOf(b.now));
  if (rows.length === 0) return null;
  const used = STATUSES.filter((one) => rows.some(({ cells }) => cells.includes(one)));
  const counts = STATUSES.map((one) => ({
    status: message(`status-${one}.within`),
    count: rows.filter(({ now }) => now === one).length,
  })).filter(({ count }) => count > 0);
  const columns = [...years.map(String), asOf.slice(0, 4)];
  return chartView('matrix', {
    title: message('matrix-title'),
    caption: message('matrix-chart-caption', {
      day: asOf,
      counts: counts.map((one) => message('matrix-count', one)),
    }),
    alt: message('matrix-alt', {
      rows: rows.map(({ commitment, cells }) =>
        message('matrix-row', { title: commitment.title, changes: changesOf(columns, cells) }),
      ),
    }),
    table: {
      columns: [words(message('column-commitment')), words(message('column-status'))],
      rows: rows.map(({ commitment, cells }) => ({
        head: commitment.title,
        claims: commitment.claims.join(' '),
        cells: [words(message('list-of-changes', { changes: changesOf(columns, cells) }))],
      })),
    },
    drawing: {
      kind: 'matrix',
      columns,
      rows: rows.map(({ commitment, cells, now }) => ({
        title: commitment.title,
        cells: cells.map((one) => statusView(one).symbol),
        now: message(`status-${now}`),
      })),
      legend: used.map(statusView).map(({ symbol, word }) => ({ symbol, word })),
    },
  });
}

/** More columns have no room beside the titles. */
const MOST_YEARS = 20;

/** The years before the last one; of a long time the last year of each decade. */
function yearsTold(from: number, to: number): readonly number[] {
  const years = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  return years.length < MOST_YEARS ? years : years.filter((year) => year % 10 === 9);
}

/** "No news in 2019, in progress from 2020": a status is told when it begins. */
function changesOf(columns: readonly string[], statuses: readonly Status[]): readonly Value[] {
  return statuses.flatMap((one, i) =>
    one === statuses[i - 1]
      ? []
      : [message('matrix-change', { status: message(`status-${one}.within`), year: columns[i] ?? '' })],
  );
}
