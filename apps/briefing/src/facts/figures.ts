/** Numbers in words and signs, always with what qualifies them, their period and whose they are. */
import { dateInWords, intervalInWords } from './dates.ts';
import { enumerate } from './names.ts';
import type { Figure, Lookup } from './records.ts';

const NBSP = '\u00a0';
const SCALES = [
  [12, 'tn'],
  [9, 'bn'],
  [6, 'm'],
] as const;
const CURRENCY = { USD: 'US$', RUB: `RUB${NBSP}`, CNY: `CNY${NBSP}`, EUR: `EUR${NBSP}` } as const;
const COMPARATOR = {
  exactly: '',
  about: 'about ',
  'more-than': 'more than ',
  almost: 'almost ',
  'at-least': 'at least ',
  unclear: '',
} as const;

/** "108000000000" -> "108 bn"; digits are moved, never calculated. */
export function amountInWords(value: string): string {
  const negative = value.startsWith('-');
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  const scale = SCALES.find(([digits]) => whole.length > digits);
  const moved = scale
    ? { whole: whole.slice(0, -scale[0]), fraction: (whole.slice(-scale[0]) + fraction).replace(/0+$/, '') }
    : { whole, fraction };
  const grouped = moved.whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const digits = moved.fraction === '' ? grouped : `${grouped}.${moved.fraction}`;
  return `${negative ? '\u2212' : ''}${digits}${scale ? NBSP + scale[1] : ''}`;
}

/** The bare value with its unit, for a column of figures. */
export function valueInWords({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  const amount = amountInWords(value);
  if (unit.type === 'money') return `${CURRENCY[unit.currency]}${amount}`;
  return unit.type === 'percent'
    ? `${amount}${NBSP}per${NBSP}cent`
    : `${amount}${NBSP}${value === '1' ? unit.of.replace(/s$/, '') : unit.of}`;
}

export function qualifiedValue(figure: Pick<Figure, 'value' | 'unit' | 'comparator'>): string {
  const words = `${COMPARATOR[figure.comparator]}${valueInWords(figure)}`;
  return figure.comparator === 'unclear' ? `${words} (sense unclear)` : words;
}

export function periodInWords(period: Figure['period']): string {
  if (period.value === undefined) return 'not stated';
  const words = intervalInWords(period.value);
  return period.basis === 'stated'
    ? words
    : `${words} (${period.basis === 'inferred' ? 'inferred' : 'not stated'})`;
}

/** Whose number it is: "Vladimir Putin", "Chinese customs", "nobody named". */
export function authorityInWords(authority: Figure['authority'], lookup: Lookup): string {
  switch (authority.type) {
    case 'leader':
      return lookup.get('person', authority.person).name.en;
    case 'leaders':
      return enumerate(authority.persons.map((id) => lookup.get('person', id).name.en));
    case 'statistics':
    case 'organization': {
      const body = lookup.get('organization', authority.organization);
      const { en } = body.shortName ?? body.name;
      // An abbreviation alone tells few readers who counted.
      return /^[A-Z]+$/.test(en) ? body.name.en : en;
    }
    case 'unstated':
      return 'nobody named';
  }
}

/** "on 5 June 2019", where the day on which a number was given is known. */
export function givenOn(figure: Figure): string | null {
  return figure.asOf === undefined ? null : dateInWords(figure.asOf);
}
