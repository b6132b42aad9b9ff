/** Chance that is the same at each run: what is drawn depends on the seed alone. */

export interface Draw {
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  /** true in so many of a hundred cases. */
  readonly likely: (percent: number) => boolean;
  readonly one: <T>(list: readonly T[]) => T;
  /** So many different items of a list, or all where it has no more. */
  readonly some: <T>(list: readonly T[], count: number) => readonly T[];
  /** As many hexadecimal digits. */
  readonly hex: (digits: number) => string;
}

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  // Mulberry32, a generator of 32 bits in the public domain.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const one = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('nothing to draw from');
    return list[between(0, list.length - 1)] as T;
  };
  return {
    between,
    one,
    likely: (percent) => next() * 100 < percent,
    some: (list, count) => {
      const left = [...list];
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(between(0, left.length - 1), 1)[0] as (typeof list)[number],
      );
    },
    hex: (digits) =>
      Array.from({ length: Math.ceil(digits / 8) }, () =>
        between(0, 0xffffffff).toString(16).padStart(8, '0'),
      )
        .join('')
        .slice(0, digits),
  };
}
