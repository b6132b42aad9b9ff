import { currencies } from '../../../generated/titles.ts';
import { MONEY_ELSEWHERE, MONEY_SIGNS, MONEY_WORDS, NATIONAL } from './money-words.ts';

/** What a number is of, as far as a text or a figure says. */
export type Unit =
  /** One of these currencies: `$` may be a dollar of any country. */
  | { readonly of: 'money'; readonly currencies: readonly string[] }
  | { readonly of: 'percent' }
  /** With a power of ten where it is a part of one, as a basis point is. */
  | { readonly of: 'percentage-point'; readonly power?: number }
  /** A number of things, or of units that texts are not searched for. */
  | { readonly of: 'count' }
  /** A measured amount: units of one dimension differ by a power of ten. */
  | { readonly of: 'measure'; readonly dimension: string; readonly power: number };

/** Measures by their words and symbols: dimension, and the power of ten by which they differ from its base. */
const MEASURES: readonly (readonly [words: string, dimension: string, power: number])[] = [
  ['tCO2e|t CO₂e|tonnes? of (?:CO2|CO₂|carbon dioxide)(?: equivalent)?', 'emissions', 0],
  ['kt ?CO[2₂]e?', 'emissions', 3],
  ['Mt ?CO[2₂]e?', 'emissions', 6],
  ['Gt ?CO[2₂]e?', 'emissions', 9],
  ['kt|kilotonn?e?s?', 'mass', 6],
  ['Mt|[Mm]tpa|megatonn?e?s?', 'mass', 9],
  ['Gt|gigatonn?e?s?', 'mass', 12],
  ['short tons?', 'short tons', 0],
  ['kg|kilograms?', 'mass', 0],
  ['(?:metric )?(?:tonnes?|tons?)|t', 'mass', 3],
  ['km2|km²|square kilomet(?:re|er)s?|sq\\.? km', 'area', 6],
  ['m2|m²|square met(?:re|er)s?', 'area', 0],
  ['ha|hectares?', 'area', 4],
  ['bcm', 'volume', 9],
  ['m3|m³|cubic met(?:re|er)s?', 'volume', 0],
  ['km/h|kph|kilomet(?:re|er)s? (?:an|per) hour', 'speed', 0],
  ['square miles?', 'square miles', 0],
  ['nautical miles?', 'nautical miles', 0],
  ['miles?', 'miles', 0],
  ['acres?', 'acres', 0],
  ['km|kilomet(?:re|er)s?', 'length', 3],
  ['met(?:re|er)s?|m', 'length', 0],
  ['L|lit(?:re|er)s?', 'volume of liquid', 0],
  ['barrels? (?:a|per) day|bbl/d|b/d|bpd', 'flow of oil', 0],
  ['mb/d|mm?bpd', 'flow of oil', 6],
  ['barrels?|bbl', 'oil', 0],
  ['MWh|megawatt[\\s-]?hours?', 'energy', 0],
  ['GWh|gigawatt[\\s-]?hours?', 'energy', 3],
  ['TWh|terawatt[\\s-]?hours?', 'energy', 6],
  ['kW|kilowatts?', 'power', 0],
  ['MW|megawatts?', 'power', 3],
  ['GW|gigawatts?', 'power', 6],
  ['°C|degC|degrees? Celsius', 'temperature', 0],
  ['dwt|deadweight tonn?e?s?', 'deadweight', 0],
  ['TEUs?', 'containers', 0],
];

/** A unit that a text begins or ends with, and how long its words are. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly length: number;
}

/** Words or signs that each name a unit. They become patterns when they are first looked for. */
class Words {
  readonly #list: readonly (readonly [source: string, unit: Unit])[];
  readonly #flags: string;
  readonly #end: string;
  #patterns: { readonly any: RegExp; readonly each: readonly (readonly [RegExp, Unit])[] } | undefined;

  constructor(
    list: readonly (readonly [source: string, unit: Unit])[],
    flags: string,
    /** What must follow: nothing that a word goes on with, where there are spaces between words. */
    end = '(?![\\p{L}\\p{N}²³])',
  ) {
    this.#list = list;
    this.#flags = flags;
    this.#end = end;
  }

  /** The unit that a text begins with. A symbol may stand right behind a number, and goes on in no letter. */
  at(text: string): FoundUnit | null {
    this.#patterns ??= {
      any: new RegExp(`^(?:${this.#list.map(([source]) => source).join('|')})${this.#end}`, this.#flags),
      each: this.#list.map(([source, unit]) => [new RegExp(`^(?:${source})$`, this.#flags), unit] as const),
    };
    const { any, each } = this.#patterns;
    const found = any.exec(text)?.[0];
    const unit = found && each.find(([pattern]) => pattern.test(found))?.[1];
    return found && unit ? { unit, length: found.length } : null;
  }
}

const money = (list: readonly string[]): Unit => ({ of: 'money', currencies: list });

// Of words that begin alike the longer ones come first, so that they are found.
const SUFFIXES: readonly Words[] = [
  new Words(
    [
      ['basis points?|bps', { of: 'percentage-point', power: -2 }],
      ['percentage[\\s\\u00A0-]points?|p\\.?p\\.?|ppt', { of: 'percentage-point' }],
      ['%|per\\s?cent|pct|pc', { of: 'percent' }],
    ],
    'iu',
  ),
  new Words(
    [
      ...MONEY_SIGNS,
      ...MONEY_WORDS.map(
        ([source, list]) => [list.length === 1 ? `${NATIONAL}(?:${source})` : source, list] as const,
      ),
    ].map(([source, list]) => [source, money(list)]),
    'iu',
  ),
  new Words(
    MONEY_ELSEWHERE.map(([source, list]) => [source, money(list)]),
    'iu',
    '',
  ),
  // Symbols of measures have their capitals: MW is not mW.
  new Words(
    MEASURES.map(([source, dimension, power]) => [source, { of: 'measure', dimension, power }]),
    'u',
  ),
];

const SIGN_AT_END = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MONEY_SIGNS.map(([source]) => source).join('|')}|[A-Z]{3})$`,
  'u',
);
const SIGNS = new Words(
  MONEY_SIGNS.map(([source, list]) => [source, money(list)]),
  'u',
);

/** The unit that a text begins with. */
export function unitAtStart(text: string): FoundUnit | null {
  for (const words of SUFFIXES) {
    const found = words.at(text);
    if (found) return found;
  }
  const code = /^[A-Z]{3}(?![\p{L}\p{N}])/u.exec(text)?.[0] ?? '';
  return Object.hasOwn(currencies, code) ? { unit: money([code]), length: code.length } : null;
}

/** The sign or code of a currency that a text ends with. */
export function currencyAtEnd(text: string): FoundUnit | null {
  const sign = SIGN_AT_END.exec(text)?.[0] ?? '';
  if (Object.hasOwn(currencies, sign)) return { unit: money([sign]), length: sign.length };
  return SIGNS.at(sign);
}

/** The unit of a code of the list of units; null for units that texts are not searched for, such as those of time. */
export function unitOfCode(code: string): Unit | null {
  return unitAtStart(code)?.unit ?? null;
}

/** Whether two numbers may be of the same: both units are known, and they fit. */
export function fits(a: Unit, b: Unit): boolean {
  if (a.of === 'money' && b.of === 'money') return a.currencies.some((code) => b.currencies.includes(code));
  if (a.of === 'measure' && b.of === 'measure') return a.dimension === b.dimension;
  return a.of === b.of;
}
