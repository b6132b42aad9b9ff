import type { Figure } from '../../../generated/open.ts';
import { negated, plainDecimal, timesTen } from './decimal.ts';
import { fits, type Unit, unitAtStart, unitOfCode } from './units.ts';
import type { WrittenNumber } from './written-numbers.ts';

/** A number that is known: of a figure, or written in a text. */
export interface KnownNumber {
  readonly value: string;
  /** Null where nothing is known of it; such a number goes with any unit. */
  readonly unit: Unit | null;
}

/** How a written number stands to one that is known. */
export type Agreement = 'same' | 'other-unit' | 'other-value';

/** Holds a written number against a known one: by value, sign, scale and unit. */
export function compareNumbers(written: WrittenNumber, known: KnownNumber): Agreement {
  const [a, b] = [inBase(written), inBase(known)];
  const isSame = a === b || written.also.includes(b) || (written.falling && a === negated(b));
  // Dozens are of things: no amount of money, and no year.
  const isOfThings = known.unit === null ? !/^(?:19|20)\d\d$/.test(b) : known.unit.of === 'count';
  const isAsMany = written.isBound && isOfThings && Number(b) >= Number(a);
  if (!isSame && !isAsMany) return 'other-value';
  if (written.unit === null || known.unit === null) return 'same';
  return fits(written.unit, known.unit) ? 'same' : 'other-unit';
}

/** The value in the base unit of its dimension, so that 2 km is 2000 m. */
function inBase({ value, unit }: KnownNumber): string {
  return unit?.of === 'measure' ? timesTen(value, unit.power) : plainDecimal(value);
}

/** The number of a figure, with its unit as texts have it. */
export function numberOfFigure({ value, unit }: Figure): KnownNumber {
  switch (unit.type) {
    case 'money':
      return { value, unit: { of: 'money', currencies: [unit.currency] } };
    case 'percent':
      return { value, unit: { of: 'percent' } };
    case 'percentage-point':
      return { value, unit: { of: 'percentage-point' } };
    case 'measure':
      return { value, unit: unitOfCode(unit.unit) ?? { of: 'count' } };
    case 'count':
      // A count of tonnes or barrels measures them.
      return { value, unit: unitAtStart(unit.of)?.unit ?? { of: 'count' } };
  }
}
