import { describe, expect, test } from 'vitest';
import { splitParagraphs } from './split-paragraphs.ts';

const words = (text: string) => splitParagraphs(text).map((one) => one.text);

describe('paragraphs', () => {
  test('end at an empty line and at every line break of the author, and know their line', () => {
    expect(splitParagraphs('Title\n\n\nThe quay  is\tbuilt.\r\nThe crane is not.\n')).toEqual([
      { number: 1, text: 'Title', line: 1 },
      { number: 2, text: 'The quay is built.', line: 4 },
      { number: 3, text: 'The crane is not.', line: 5 },
    ]);
    expect(words(' \n\t\n\u00a0\n')).toEqual([]);
    expect(words('')).toEqual([]);
  });

  test('go on over the ends of lines that were cut at a width', () => {
    const wrapped = [
      'Harbour agreement',
      'The two harbours have talked about the quay that both of',
      'them want to build in the coming year, and about what is',
      'to be paid for it by each of them, and about the cranes.',
      'Article 2',
      'The quay is for ships of both, and for those of all whom',
      'both of them ask to come.',
    ].join('\n');
    expect(words(wrapped)).toEqual([
      'Harbour agreement',
      'The two harbours have talked about the quay that both of them want to build in the coming year, and about what is to be paid for it by each of them, and about the cranes.',
      'Article 2',
      'The quay is for ships of both, and for those of all whom both of them ask to come.',
    ]);
  });

  test('of Chinese get no space where a line was cut', () => {
    const line = '两个港口就明年共同建设码头一事进行了会谈并讨论了费用';
    expect(words([line, line, line, line, '完。'].join('\n'))).toEqual([`${line.repeat(4)}完。`]);
  });

  test('of one line each stay apart, however alike their lengths are', () => {
    const lines = Array.from({ length: 6 }, (_, index) => `${index} ${'word '.repeat(40)}end`);
    expect(words(lines.join('\n'))).toHaveLength(6);
    expect(words('One of ten\nTwo of ten\nThe end')).toHaveLength(3);
  });
});
