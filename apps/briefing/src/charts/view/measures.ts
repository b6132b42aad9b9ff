/** What was counted of a commitment, number by number, against its aim where one was set. */

import { groups } from 'd3-array';
import type { Commitment } from '../../facts/commitments.ts';
import type { Context } from '../../facts/common.ts';
import { dated } from '../../facts/dates.ts';
import { authorityFirst, periodTold, qualifiedValue } from '../../facts/figures.ts';
import { figuresOfClaim, figuresOfMetric, under } from '../../facts/indexes.ts';
import { compare } from '../../facts/names.ts';
import type { Figure } from '../../facts/records.ts';
import { seriesOf } from '../../facts/series.ts';
import { trackedCommitments } from '../../facts/tracked.ts';
import type { Message } from '../../messages/catalogue.ts';
import { message } from '../../messages/message.ts';
import { figure as amountCell, words } from './cells.ts';
import { chartView } from './chart-view.ts';
import { endOf } from './moments.ts';
import type { ChartView } from './types.ts';

/** Numbers of one unit make a picture from so many days on, that of their aim counted. */
const LEAST = 3;

interface Measured {
  readonly commitment: Commitment;
  /** In the order of time. */
  readonly counts: readonly Figure[];
  readonly aim: Figure | null;
  /** What all of them count; null where they count different things. */
  readonly label: string | null;
}

/** One for each commitment of which there are numbers enough that are no series of an authority. */
export function measuresCharts(
  context: Context,
  among: readonly Commitment[] = trackedCommitments(context).map(({ commitment }) => commitment),
): readonly ChartView[] {
  const { dataset } = context;
  return among.flatMap((commitment) => {
    const dated = commitment.claims
      .flatMap((id) => under(dataset, figuresOfClaim, id))
      .filter(({ goal, period }) => goal || period.value);
    const [most] = [...groups(dated, unitOf)].sort(([, a], [, b]) => b.length - a.length);
    const found = most?.[1] ?? [];
    if (found.length < LEAST) return [];
    const metrics = new Set<string>(found.map(({ metric }) => metric));
    const alike = [...metrics].flatMap((metric) => under(dataset, figuresOfMetric, metric));
    const series = new Set(seriesOf(alike, context).map(({ metric }) => metric));
    const figures = found.filter(({ metric }) => !series.has(metric));
    const aim = figures.find(({ goal }) => goal) ?? null;
    const counts = [...ofOneThing(figures.filter(({ goal }) => goal === undefined))].sort(
      (a, b) => endOf(a.period.value ?? '') - endOf(b.period.value ?? '') || compare(a.id, b.id),
    );
    const shown = aim ? [...counts, aim] : counts;
    const days = new Set(shown.map(({ goal, period }) => goal ?? period.value));
    // Numbers that are all the same are told in a word.
    const amounts = new Set(shown.map(({ value }) => value));
    if (days.size < LEAST || counts.length === 0 || amounts.size === 1) return [];
    const [label = null, ...others] = new Set(counts.map((one) => one.label));
    return [chartOf({ commitment, counts, aim, label: others.length > 0 ? null : label }, context)];
  });
}

/** What counts one thing where that makes a picture by itself; else all, each with what it counts. */
function ofOneThing(counts: readonly Figure[]): readonly Figure[] {
  const [most = []] = groups(counts, ({ metric, subject }) => `${metric} ${subject ?? ''}`)
    .map(([, alike]) => alike)
    .sort((a, b) => b.length - a.length);
  return most.length >= LEAST ? most : counts;
}

/** Shares are of one unit whatever they are shares of; what is counted is not. */
function unitOf({ unit }: Figure): string {
  return unit.type === 'percent' ? unit.type : Object.values(unit).join(' ');
}

function chartOf(measured: Measured, context: Context): ChartView {
  const { lookup, citations } = context;
  const { commitment, counts, aim, label } = measured;
  const amount = (one: Figure): Message => qualifiedValue(one, lookup);
  const rows = counts.map((one) => ({
    label:
      label === null
        ? message('told', { head: one.label, text: periodTold(one.period) })
        : periodTold(one.period),
    text: amount(one),
    value: Number(one.value),
  }));
  const aimTold = aim && message('measures-aim', { amount: amount(aim) });
  const name = `measures-${commitment.id}`;
  const all = aim ? [...counts, aim] : counts;
  return chartView(name, {
    title: findingOf(measured, amount),
    caption: message('measures-caption', { what: label ?? commitment.undertaking.replace(/\.$/, '') }),
    alt: message('measures-alt', {
      counts: [
        ...rows.map(({ label: head, text }) => message('told', { head, text })),
        ...(aimTold ? [aimTold] : []),
      ],
    }),
    note: message('measures-note'),
    cites: citations.citeEach(all.map(({ evidence, goal }) => [...evidence, ...(goal?.evidence ?? [])])),
    table: {
      columns: [
        words(message('column-measure')),
        words(message('column-period')),
        words(message('column-according-to')),
        amountCell(message('column-value')),
      ],
      rows: all.map((one) => ({
        head: one.label,
        claims: one.claim,
        cells: [
          words(
            one.goal?.due
              ? message('due-on', { date: periodTold({ value: one.goal.due, basis: 'stated' }) })
              : periodTold(one.period),
          ),
          words(authorityFirst(one.authority, lookup)),
          amountCell(amount(one)),
        ],
      })),
    },
    drawing: {
      kind: 'measures',
      rows,
      // A share is a part of a whole.
      whole: counts.every(({ unit }) => unit.type === 'percent') ? 100 : null,
      aim: aim && aimTold && { value: Number(aim.value), label: aimTold },
    },
  });
}

/** Whether the aim was reached by any number; without an aim, the first and the last. */
function findingOf(
  { commitment: { title }, counts, aim, label }: Measured,
  amount: (one: Figure) => Message,
): Message {
  const [first, last] = [counts[0], counts.at(-1)];
  if (aim) {
    const highest = counts.reduce((best, one) => (Number(one.value) > Number(best.value) ? one : best));
    return Number(highest.value) < Number(aim.value)
      ? message('measures-below', { title, aim: amount(aim) })
      : message('measures-reached', { title, count: amount(highest), aim: amount(aim) });
  }
  if (label === null || !first || !last) return message('measures-numbers', { title, count: counts.length });
  return message('measures-from-to', {
    title,
    first: amount(first),
    from: dated(first.period.value ?? ''),
    last: amount(last),
    to: dated(last.period.value ?? ''),
  });
}
