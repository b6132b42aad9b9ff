import { describe, expect, test } from 'vitest';
import { codeLists } from '../../generated/code-lists.ts';
import type { SpeechAct } from '../../generated/open.ts';
import { collectives } from './collectives.ts';
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
    ['The plan was endorsed, and a text adopted.', ['adopted', 'endorsed']],
    ['The text was approved.', ['adopted']],
    ['They vowed and promised money.', ['pledged', 'pledged']],
    ['A statement was issued.', ['announced']],
    ['The sides agree on a plan, and want to agree on another.', ['agreed']],
    [
      'One condemned it, one withdrew, one refused, others were invited.',
      ['condemned', 'rejected', 'withdrew', 'invited'],
    ],
    ['It would be signed, and could be adopted.', []],
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

describe('collective words', () => {
  test.each([
    ['Both sides agreed.', ['Both sides both']],
    ['The two presidents also signed it.', ['The two presidents both']],
    ['Both welcomed it.', ['Both both']],
    ['It was signed by both leaders.', ['both leaders both']],
    ['All members adopted it.', ['All members all']],
    ['It was unanimously adopted.', ['unanimously all']],
    ['They jointly announced it.', ['jointly several']],
    ['Six of the eight members endorsed it.', ['Six of the eight members number']],
    ['All eight members endorsed it.', ['eight members number']],
    ['All eight endorsed it.', ['All eight bare']],
    ['The seven condemned it.', ['The seven bare']],
    ['All of the eight have endorsed it.', ['All of the eight bare']],
    ['Six of the eight endorsed it.', ['Six of the eight number']],
    ['They worked on the two agreed mechanisms.', []],
    ['Trade between the two countries, he said, grew.', []],
    ['Lee announced a plan for both countries.', []],
    ['Both sides met.', []],
    ['The two presidents met, and one signed.', []],
    ['They met together.', []],
  ])('%s', (text, expected) => {
    expect(collectives(text).map(({ words, takes }) => `${words} ${takes.how}`)).toEqual(expected);
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
