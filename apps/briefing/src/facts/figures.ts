/** Numbers with their unit, always with what qualifies them, their period and whose they are. */
import type { Message, Value } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { dated, datedOrNull } from './dates.ts';
import type { Figure, Lookup } from './records.ts';
import type { Words } from './types.ts';

const SCALES = [
  [12, 'amount-trillion'],
  [9, 'amount-billion'],
  [6, 'amount-million'],
] as const;

type Amount = Pick<Figure, 'value' | 'unit'>;

/** "108000000000" as 108 billions; digits are moved, never calculated. */
export function amount(value: string): Message {
  const scale = scaleOf(value);
  return message(scale?.[1] ?? 'amount', { digits: scaledDigits(value) });
}

/** The digits alone: "108" of 108 billions. */
export function scaledDigits(value: string): string {
  const scale = scaleOf(value);
  if (!scale) return value;
  const { sign, whole, fraction } = partsOf(value);
  const moved = (whole.slice(-scale[0]) + fraction).replace(/0+$/, '');
  return `${sign}${whole.slice(0, -scale[0])}${moved === '' ? '' : `.${moved}`}`;
}

function scaleOf(value: string) {
  const { whole } = partsOf(value);
  return SCALES.find(([digits]) => whole.length > digits);
}

function partsOf(value: string): { sign: string; whole: string; fraction: string } {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  return { sign: value.startsWith('-') ? '-' : '', whole, fraction };
}

/** The bare value with its unit. */
export function valueWithUnit({ value, unit }: Amount): Message {
  if (unit.type === 'money')
    return unit.currency === 'USD'
      ? message('value-usd', { amount: amount(value) })
      : message('value-money', { currency: unit.currency, amount: amount(value) });
  if (unit.type === 'percent') return message('value-per-cent', { amount: amount(value) });
  // The data names what is counted in the plural.
  const of = value === '1' ? unit.of.replace(/s$/, '') : unit.of;
  return message('value-count', { amount: amount(value), of });
}

/** @param value the value as it is told: with its unit, or without where a table names it */
export function qualified({ comparator }: Pick<Figure, 'comparator'>, value: Message): Message {
  return comparator === 'exactly' ? value : message(`value-${comparator}`, { value });
}

export function qualifiedValue(figure: Amount & Pick<Figure, 'comparator'>): Message {
  return qualified(figure, valueWithUnit(figure));
}

export function periodTold(period: Figure['period']): Message {
  if (period.value === undefined) return message('not-stated');
  const told = dated(period.value);
  return period.basis === 'stated' ? told : message(`period-${period.basis}`, { period: told });
}

/** Whose number it is: "Vladimir Putin", "Chinese customs", or that nobody is named. */
export function authorityTold(authority: Figure['authority'], lookup: Lookup): Words {
  switch (authority.type) {
    case 'leader':
      return lookup.name(lookup.get('person', authority.person).name);
    case 'leaders': {
      const items = authority.persons.map((id): Value => lookup.name(lookup.get('person', id).name));
      return message('list', { items });
    }
    case 'statistics':
    case 'organization': {
      const body = lookup.get('organization', authority.organization);
      const name = lookup.name(body.shortName ?? body.name);
      // An abbreviation alone tells few readers who counted.
      return /^[A-Z]+$/.test(name) ? lookup.name(body.name) : name;
    }
    case 'unstated':
      return message('nobody-named');
  }
}

/** Where it begins a cell or a sentence. */
export function authorityFirst(authority: Figure['authority'], lookup: Lookup): Message {
  return message('capital', { words: authorityTold(authority, lookup) });
}

/** The day on which a number was given, where it is known. */
export function givenOn(figure: Figure): Message | null {
  return datedOrNull(figure.asOf);
}
