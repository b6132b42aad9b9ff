import { describe, expect, test } from 'vitest';
import { oddsOfWords, wordSet } from './learned-words.ts';

const sets = (...texts: string[]) => texts.map(wordSet);
const linked = (count: number, sureness = 1) =>
  Array.from(
    { length: count },
    (_, index) => ({ row: index, column: index, rows: 1, columns: 1, sureness }) as const,
  );

/** Tugs stand in four paragraphs, with another word each; the last of them is in no pair yet. */
const ENGLISH = sets(
  ...[
    'tugs rope',
    'salt',
    'herring',
    'tugs mast',
    'bread',
    'candles',
    'tugs anchor',
    'wool',
    'tin',
    'oil',
    'rye',
  ],
  'tugs lamp',
);
const RUSSIAN = sets(
  ...[
    'буксир канат',
    'соль',
    'сельдь',
    'буксир мачта',
    'хлеб',
    'свечи',
    'буксир якорь',
    'шерсть',
    'олово',
    'масло',
    'рожь',
  ],
  'буксир лампа',
);
const PAIRED = 11;

describe('words that stand together in other pairs', () => {
  const odds = oddsOfWords(ENGLISH, RUSSIAN, linked(PAIRED));

  test('speak for a pair that has both, and against one that has one of them', () => {
    expect(odds.one(11, 11)).toBeGreaterThan(0.2);
    expect(odds.one(11, 1)).toBeLessThan(-0.1);
    expect(odds.one(4, 11)).toBeLessThan(-0.1);
  });

  test('speak for two paragraphs together where one of them has the word', () => {
    expect(odds.oneWithTwo(11, 10)).toBeGreaterThan(0.2);
    expect(odds.twoWithOne(10, 11)).toBeGreaterThan(0.2);
  });

  test('say nothing of words that were met once', () => {
    expect(odds.one(1, 1)).toBe(0);
    expect(odds.one(1, 2)).toBe(0);
  });
});

test('what a pair taught is no evidence for that pair', () => {
  // With its own the word was met twice.
  const [a, b] = [ENGLISH.slice(0, 6), RUSSIAN.slice(0, 6)];
  expect(oddsOfWords(a, b, linked(6)).one(0, 0)).toBe(0);
  expect(oddsOfWords(ENGLISH, RUSSIAN, linked(PAIRED)).one(0, 0)).toBeGreaterThan(0.2);
});

test('pairs that are hardly sure teach nothing', () => {
  expect(oddsOfWords(ENGLISH, RUSSIAN, linked(PAIRED, 0.3)).one(11, 11)).toBe(0);
});

test('of Chinese, each two characters are a word', () => {
  expect([...wordSet('引航站 of the port')]).toEqual(['引航', '航站', 'of', 'the', 'port']);
});
