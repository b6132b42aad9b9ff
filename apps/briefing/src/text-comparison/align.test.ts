import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignInOrder, type Odds } from './align.ts';

const NEVER = Number.NEGATIVE_INFINITY;
/** One with one where both have the same letter; of two together where their letters joined are the same. */
const byLetters = (a: readonly string[], b: readonly string[]): Odds => ({
  one: (i, j) => (a[i] === b[j] ? 4 : -4),
  oneWithTwo: (i, j) => (a[i] === `${b[j]}${b[j + 1]}` ? 4 : NEVER),
  twoWithOne: (i, j) => (`${a[i]}${a[i + 1]}` === b[j] ? 4 : NEVER),
});
const align = (a: string, b: string) => {
  const [rows, columns] = [a, b].map((text) => text.split(' ').filter((word) => word !== ''));
  return alignInOrder(rows?.length ?? 0, columns?.length ?? 0, byLetters(rows ?? [], columns ?? []));
};
const shown = (a: string, b: string) =>
  align(a, b).map(
    ({ row, rows, column, columns }) => `${row}${rows === 2 ? '+' : ''}~${column}${columns === 2 ? '+' : ''}`,
  );

describe('the best way', () => {
  test('leaves out what has no partner on either side', () => {
    expect(shown('a b c', 'a x c d')).toEqual(['0~0', '2~2']);
    expect(shown('', 'a b')).toEqual([]);
    expect(shown('a', '')).toEqual([]);
  });

  test('takes one with two and two with one', () => {
    expect(shown('ab c de', 'a b c de')).toEqual(['0~0+', '1~2', '2~3']);
    expect(shown('a b c', 'ab c')).toEqual(['0+~0', '2~1']);
  });

  test('keeps the order: of two that changed places one stays', () => {
    expect(shown('a b c d', 'a c d b')).toEqual(['0~0', '2~1', '3~2']);
  });
});

describe('how sure a link is', () => {
  test('is its share in all ways: with a rival as good it is about a half', () => {
    const [only] = align('a', 'a');
    // Against the one way in which both stand alone.
    expect(only?.sureness).toBeCloseTo(Math.exp(4) / (Math.exp(4) + 1), 6);
    const [one] = align('a', 'a a');
    expect(one?.sureness).toBeCloseTo(Math.exp(4) / (2 * Math.exp(4) + 1), 6);
  });

  test('is that of counting all ways one by one', () => {
    const odds = fc.array(
      fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 }),
      {
        minLength: 3,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(odds, (table) => {
        const at = (i: number, j: number) => table[i]?.[j] ?? NEVER;
        const own: Odds = {
          one: at,
          oneWithTwo: (i, j) => (j < 2 ? at(i, j) - 1 : NEVER),
          twoWithOne: (i, j) => (i < 2 ? at(i, j) - 2 : NEVER),
        };
        const ways = allWays(3, 3, own);
        const total = ways.reduce((sum, { worth }) => sum + Math.exp(worth), 0);
        const links = alignInOrder(3, 3, own);
        const best = Math.max(...ways.map(({ worth }) => worth));
        const names = links.map(({ row, rows, column, columns }) => `${row},${rows},${column},${columns}`);
        expect(ways.find((way) => way.links.join(' ') === names.join(' '))?.worth).toBeCloseTo(best, 4);
        links.forEach(({ sureness }, index) => {
          const share = ways.reduce(
            (sum, way) => sum + (way.links.includes(names[index] ?? '') ? Math.exp(way.worth) : 0),
            0,
          );
          expect(sureness).toBeCloseTo(share / total, 4);
        });
      }),
      { numRuns: 100 },
    );
  });
});

/** Every way to pair so many rows with so many columns in order, rows that stand alone before columns that do. */
function allWays(rows: number, columns: number, odds: Odds) {
  const found: { links: string[]; worth: number }[] = [];
  const go = (i: number, j: number, links: string[], worth: number, afterColumn: boolean): void => {
    if (i === rows && j === columns) found.push({ links, worth });
    const link = (r: 1 | 2, c: 1 | 2, own: number) => {
      if (i + r <= rows && j + c <= columns && own > NEVER)
        go(i + r, j + c, [...links, `${i},${r},${j},${c}`], worth + own, false);
    };
    link(1, 1, odds.one(i, j));
    link(1, 2, odds.oneWithTwo(i, j));
    link(2, 1, odds.twoWithOne(i, j));
    if (i < rows && !afterColumn) go(i + 1, j, links, worth, false);
    if (j < columns) go(i, j + 1, links, worth, true);
  };
  go(0, 0, [], 0, false);
  return found;
}
