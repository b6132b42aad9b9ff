import { describe, expect, test } from 'vitest';
import { differencesOf, type Piece } from './differences.ts';

const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
const both = (a: string, b: string) => {
  const { first, second } = differencesOf(a, b);
  expect([first, second].map((all) => all.map(({ text }) => text).join(''))).toEqual([a, b]);
  return [marked(first), marked(second)];
};

describe('differences of words', () => {
  test('are words, not letters, without the white space beside them', () => {
    expect(both('Both sides will build the quay.', 'Both sides intend to build the long quay.')).toEqual([
      'Both sides [will] build the quay.',
      'Both sides [intend to] build the [long] quay.',
    ]);
    expect(both('Стороны построят причал в порту.', 'Стороны построят два причала в порту.')).toEqual([
      'Стороны построят [причал] в порту.',
      'Стороны построят [два причала] в порту.',
    ]);
  });

  test('of Chinese are characters, and a single one between two changes is read with them', () => {
    expect(both('双方将在明年共同建设码头。', '双方计划在今年共同建设码头。')).toEqual([
      '双方[将在明]年共同建设码头。',
      '双方[计划在今]年共同建设码头。',
    ]);
  });

  test('are none where only quotation marks, dashes or white space are others', () => {
    expect(both('the “old” quay - built', 'the "old" quay — built')).toEqual([
      'the “old” quay - built',
      'the "old" quay — built',
    ]);
  });

  test('of paragraphs with hardly a word in common are all of both', () => {
    const [a, b] = ['The quay is built of stone.', 'Trade of fish fell last winter, by far.'];
    expect(both(a, b)).toEqual([`[${a}]`, `[${b}]`]);
  });

  test('take bounded time for texts of others', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(both(long('a'), long('b'))).toEqual([`[${long('a')}]`, `[${long('b')}]`]);
  });
});
