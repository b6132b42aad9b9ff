/** Series of one measure by period and authority, with its goals. */

import type { Message } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { Context } from './common.ts';
import { amount, authorityFirst, authorityTold, scaledDigits } from './figures.ts';
import { compare } from './names.ts';
import type { Figure } from './records.ts';

/** A measure is a series where a statistical authority gives it for so many periods. */
const LEAST_PERIODS = 3;

export interface Series {
  readonly metric: string;
  readonly values: readonly Figure[];
  readonly goals: readonly Figure[];
}

export function seriesOf(figures: readonly Figure[], context: Context): readonly Series[] {
  const metrics = [...new Set(figures.map(({ metric }) => metric))];
  return metrics.flatMap((metric) => {
    const all = figures.filter((figure) => figure.metric === metric);
    const values = all.filter(({ goal, period }) => !goal && period.value !== undefined);
    const counts = new Map<string, Set<string>>();
    for (const figure of values) {
      if (figure.authority.type !== 'statistics') continue;
      const authority = context.messages.show(authorityTold(figure.authority, context.lookup));
      counts.set(authority, (counts.get(authority) ?? new Set()).add(figure.period.value ?? ''));
    }
    const long = [...counts.values()].some((periods) => periods.size >= LEAST_PERIODS);
    return long ? [{ metric, values, goals: all.filter(({ goal }) => goal) }] : [];
  });
}

/** Authorities in one column are those of one name, which sorts them as well. */
export function authorityKey({ authority }: Figure, { lookup, messages }: Context): string {
  return messages.show(authorityFirst(authority, lookup));
}

/** What all values are in, where they have that in common: it stands once, above the table. */
export type CommonUnit = 'usd-billion' | 'per-cent';

export function commonUnit(values: readonly Figure[]): CommonUnit | null {
  const units = new Set(values.map(({ unit }) => (unit.type === 'money' ? unit.currency : unit.type)));
  const [unit] = units;
  if (units.size !== 1) return null;
  if (unit === 'percent') return 'per-cent';
  const billions = values.every(({ value }) => (value.split('.')[0] ?? '').replace('-', '').length > 9);
  return unit === 'USD' && billions ? 'usd-billion' : null;
}

/** "107.06" of "US$107.06 bn", where the unit stands above. */
export function amountIn(unit: CommonUnit, { value }: Pick<Figure, 'value'>): Message {
  const whole = amount(value);
  const isBillion = unit === 'usd-billion' && whole.id === 'amount-billion';
  return isBillion ? message('amount', { digits: scaledDigits(value) }) : whole;
}

/** Labels may name the authority at their end; the shortest says what is measured. */
export function shortestLabel(values: readonly Figure[]): string {
  return [...values.map(({ label }) => label)].sort((a, b) => a.length - b.length || compare(a, b))[0] ?? '';
}
