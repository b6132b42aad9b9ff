import { expect, test } from 'vitest';
import { english } from './catalogues.ts';
import { tiesOf } from './ties.ts';

const ties = tiesOf(english());
const tied = (words: string): string => words.replace(ties, '\u00a0');
/** Lines as short as can be. */
const pieces = (words: string): string[] => tied(words).split(' ');

test.each([
  ['US$107.06 bn', ['US$107.06\u00a0bn']],
  ['on 5 June 2019 in Moscow', ['on', '5\u00a0June\u00a02019', 'in', 'Moscow']],
  ['about 10 billion rubles', ['about', '10\u00a0billion\u00a0rubles']],
  ['38 billion cubic metres', ['38\u00a0billion\u00a0cubic', 'metres']],
  ['29.9 per cent of it', ['29.9\u00a0per\u00a0cent', 'of', 'it']],
  ['units 3 and 4', ['units\u00a03', 'and\u00a04']],
  ['Arctic LNG 2, and', ['Arctic', 'LNG\u00a02,', 'and']],
  ['MegaFon 24 per cent', ['MegaFon', '24\u00a0per\u00a0cent']],
  ['In 2018 trade', ['In', '2018', 'trade']],
  ['Around 30 agreements', ['Around', '30', 'agreements']],
  ['RUB 10 bn; No. 5', ['RUB\u00a010\u00a0bn;', 'No.\u00a05']],
  ['Dr. V. V. Ivanov', ['Dr.\u00a0V.\u00a0V.\u00a0Ivanov']],
  ['sides – in short', ['sides\u00a0–', 'in', 'short']],
  ['(B) · 10 TASS', ['(B)\u00a0·', '10', 'TASS']],
  ['Annex A. What', ['Annex\u00a0A.', 'What']],
  ['70 years of relations', ['70\u00a0years', 'of', 'relations']],
  ['4 mechanisms may follow', ['4', 'mechanisms', 'may', 'follow']],
])('%s', (words, expected) => {
  expect(pieces(words)).toEqual(expected);
});

test('what is tied stays so', () => {
  expect(tied(tied('5 June 2019'))).toBe(tied('5 June 2019'));
});
