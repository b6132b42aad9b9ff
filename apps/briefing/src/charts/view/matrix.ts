/** The status of each commitment at the end of each year, and on the day of the report. */
import { status } from '@summit/data/validate';
import { STATUSES, statusView } from '../../facts/codes.ts';
import type { Context } from '../../facts/common.ts';
import type { Status } from '../../facts/records.ts';
import type { Value } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import type { ChartView } from './types.ts';

/** null where the meeting left no commitment. */
export function matrixChart(context: Context): ChartView | null {
  const { lookup, summit, asOf } = context;
  const [from, to] = [Number(summit.date.start.slice(0, 4)), Number(asOf.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, to - from) }, (_, i) => String(from + i));
  const days = [...years.map((year) => `${year}-12-31`), asOf];
  const rows = lookup
    .all('commitment')
    .filter((one) => one.summit === summit.id)
    .map((commitment) => ({
      commitment,
      cells: days.map((day) => status(commitment, day).status),
      now: status(commitment, asOf).status,
    }))
    .sort((a, b) => STATUSES.indexOf(a.now) - STATUSES.indexOf(b.now));
  if (rows.length === 0) return null;
  const used = STATUSES.filter((one) => rows.some(({ cells }) => cells.includes(one)));
  const counts = STATUSES.map((one) => ({
    status: message(`status-${one}.within`),
    count: rows.filter(({ now }) => now === one).length,
  })).filter(({ count }) => count > 0);
  const columns = [...years, String(to)];
  return {
    name: 'matrix',
    anchor: 'figure-matrix',
    number: '',
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
    note: message('matrix-note'),
    cites: [],
    // The tracker's table “Year by year” stands beside it.
    table: null,
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
  };
}

/** "No news in 2019, in progress from 2020": a status is told when it begins. */
function changesOf(columns: readonly string[], statuses: readonly Status[]): readonly Value[] {
  return statuses.flatMap((one, i) =>
    one === statuses[i - 1]
      ? []
      : [message('matrix-change', { status: message(`status-${one}.within`), year: columns[i] ?? '' })],
  );
}
