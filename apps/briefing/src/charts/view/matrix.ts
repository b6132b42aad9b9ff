/** The status of each commitment at the end of each year, and on the day of the report. */
import { status } from '@summit/data/validate';
import type { Context } from '../../facts/common.ts';
import { dateInWords } from '../../facts/dates.ts';
import { STATUS } from '../../facts/words.ts';
import type { ChartView } from './types.ts';

const ORDER = Object.keys(STATUS);

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
      cells: days.map((day) => STATUS[status(commitment, day).status]),
      now: status(commitment, asOf).status,
    }))
    .sort((a, b) => ORDER.indexOf(a.now) - ORDER.indexOf(b.now));
  if (rows.length === 0) return null;
  const used = Object.values(STATUS).filter((one) => rows.some(({ cells }) => cells.includes(one)));
  const counts = Object.entries(STATUS)
    .map(([name, { word }]) => ({ word, count: rows.filter(({ now }) => now === name).length }))
    .filter(({ count }) => count > 0);
  const columns = [...years, String(to)];
  return {
    name: 'matrix',
    anchor: 'figure-matrix',
    number: '',
    title: 'Status of each commitment over time',
    caption: `Each sign stands where a status begins, by the end of each year and, last, on ${dateInWords(asOf)}: ${counts.map(({ word, count }) => `${count} ${word.toLowerCase()}`).join(', ')}.`,
    alt: `Table of signs. ${rows
      .map(
        ({ commitment, cells }) =>
          `${commitment.title}: ${changesOf(
            columns,
            cells.map(({ word }) => word),
          )}`,
      )
      .join('. ')}.`,
    note: 'The table “Year by year” has the same by commitment and year, with due dates.',
    cites: [],
    // The tracker's table “Year by year” stands beside it.
    table: null,
    drawing: {
      kind: 'matrix',
      columns,
      rows: rows.map(({ commitment, cells }) => ({
        title: commitment.title,
        cells: cells.map(({ symbol }) => symbol),
        now: cells.at(-1)?.word ?? '',
      })),
      legend: used.map(({ symbol, word }) => ({ symbol, word })),
    },
  };
}

/** "No news in 2019, in progress from 2020": a status is told when it begins. */
function changesOf(columns: readonly string[], statuses: readonly string[]): string {
  return statuses
    .flatMap((word, i) => (word === statuses[i - 1] ? [] : [`${word.toLowerCase()} from ${columns[i]}`]))
    .join(', ');
}
