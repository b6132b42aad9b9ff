import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.ts';

/** The distance by its definition: whole table, no limit. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : changed;
      table[i]?.splice(j, 1, Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
    }
  return at(a.length, b.length);
}

describe('nearest', () => {
  test('is the first of those with the least distance, if that is a third of the letters at most', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 12 });
    let found = 0;
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), (given, candidates) => {
        const far = Math.max(1, Math.floor(given.length / 3)) + 1;
        // Of one letter each, nothing is alike.
        const known = candidates.filter((one) => one === given || one.length > 1 || given.length > 1);
        const least = Math.min(far - 1, ...known.map((one) => distance(given, one)));
        const expected = known.find((one) => distance(given, one) === least) ?? null;
        if (expected !== null) found++;
        expect(nearest(given, candidates)).toBe(expected);
      }),
      { numRuns: 5_000 },
    );
    expect(found).toBeGreaterThan(300);
  });

  test('capitals do not count, and letters that grow when they are made small do no harm', () => {
    expect(nearest('Claim', ['calim', 'CLAIMS'])).toBe('calim');
    expect(nearest('İ'.repeat(100), ['İ'.repeat(99)])).toBe('İ'.repeat(99));
    expect(nearest('x'.repeat(101), ['x'.repeat(101)])).toBeNull();
  });
});
