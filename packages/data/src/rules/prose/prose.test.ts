import { describe, expect, test } from 'vitest';
import { codeLists } from '../../generated/code-lists.ts';
import type { SpeechAct } from '../../generated/open.ts';
import { plainDecimal, writtenNumbers } from './numbers.ts';
import { rankOf, spokenActs } from './speech-acts.ts';
import { countWords, inOwnName, quotedPhrases, sentences } from './text.ts';

describe('speech acts', () => {
  test('ranks fall in the order in which the schema lists the acts', () => {
    const ranks = (Object.keys(codeLists.SpeechAct) as SpeechAct[]).map(rankOf);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  test.each([
    ['The presidents signed a statement.', ['signed']],
    ['A contract was concluded.', ['concluded']],
    ['The plant was launched.', ['launched']],
    ['The sides agreed on two mechanisms.', ['agreed']],
    ['They announced a programme.', ['announced']],
    ['Both reaffirmed it.', ['reaffirmed']],
    ['Nothing was agreed.', ['agreed']],
    ['The memorandum was not signed.', []],
    ['A contract has yet to be signed.', []],
    ['They want to sign an agreement.', []],
    ['A second quay is under discussion.', []],
  ])('%s', (text, acts) => {
    expect(spokenActs(text).map(({ act }) => act)).toEqual(acts);
  });

  test('what others say is not in our own name', () => {
    expect(spokenActs(inOwnName('Lee said that the sides had agreed.'))).toEqual([]);
    expect(spokenActs(inOwnName('The sides had agreed, Lee said.'))).toEqual([]);
    expect(spokenActs(inOwnName('The talks “agreed everything” in a day.'))).toEqual([]);
    expect(spokenActs(inOwnName('They signed what Lee called a historic treaty.'))).toHaveLength(1);
  });
});

describe('written numbers', () => {
  test.each([
    ['Trade reached $108 billion.', [['$108 billion', '108000000000', true]]],
    ['RUB 10 bn is planned.', [['RUB 10 bn', '10000000000', true]]],
    ['Some 10 billion rubles.', [['10 billion rubles', '10000000000', true]]],
    ['It holds 29.9 per cent.', [['29.9 per cent', '29.9', true]]],
    ['It grew by 3.40%.', [['3.40%', '3.4', true]]],
    ['It makes 1,000 jobs.', [['1,000', '1000', true]]],
    ['About 30 agreements stand.', [['30', '30', true]]],
    [
      'Units 3 and 4 of the plant.',
      [
        ['3', '3', false],
        ['4', '4', false],
      ],
    ],
    [
      'On 5 June 2019 they met.',
      [
        ['5', '5', false],
        ['2019', '2019', false],
      ],
    ],
    ['Quay 12 is new.', [['12', '12', false]]],
    ['A 5G network, CCTV-4 and the G20.', []],
    ['The 70th anniversary.', []],
  ] as const)('%s', (text, expected) => {
    expect(writtenNumbers(text).map(({ text: as, value, quantity }) => [as, value, quantity])).toEqual(
      expected,
    );
  });

  test('decimals are compared without needless zeros', () => {
    expect(['007', '1.50', '-0.0', '10'].map(plainDecimal)).toEqual(['7', '1.5', '-0', '10']);
  });
});

describe('text', () => {
  test('words', () => {
    expect(countWords('Russian-Chinese talks, the 2nd of 29.9 per cent – no more')).toBe(10);
    expect(countWords('不忘初心')).toBe(2);
  });

  test('quoted phrases', () => {
    expect(quotedPhrases('He said “one two” and "three", «четыре» too')).toEqual([
      'one two',
      'three',
      'четыре',
    ]);
  });

  test('sentences end at full stops, not at decimals and abbreviations', () => {
    expect(sentences('It grew by 3.4 per cent. Trade rose.')).toHaveLength(2);
    expect(sentences('The U.S. dollar fell.')).toHaveLength(1);
  });
});
