import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliceCodePoints } from './code-points.ts';
import { findPhrase } from './find-phrase.ts';
import { differencesBetween, fold } from './fold.ts';

/** Any text, and texts of few letters, in which phrases recur and overlap. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('a', 'é', '中', '😀', '\ud83d', '\ude00', ' ', '\n', '“'),
    maxLength: 60,
  }),
);
const textAndRange = fc
  .tuple(anyText, fc.nat(200), fc.nat(200))
  .map(([text, a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) + 1 }));

const RUNS = { numRuns: 3000, seed: 7 };

describe('findPhrase', () => {
  test('finds every phrase that was taken from a text, at its place among others', () => {
    fc.assert(
      fc.property(textAndRange, ({ text, start, end }) => {
        const phrase = sliceCodePoints(text, start, end);
        const lead = Array.from(phrase).findIndex((point) => point.trim() !== '');
        const { matches } = findPhrase(text, phrase);
        if (lead === -1) expect(matches).toEqual([]);
        else
          expect(matches).toContainEqual({
            start: start + lead,
            end: start + lead + Array.from(phrase.trim()).length,
            differences: [],
          });
        for (const match of matches)
          expect(sliceCodePoints(text, match.start, match.end)).toBe(phrase.trim());
      }),
      RUNS,
    );
  });

  test('whatever it says matches is the phrase, but for the differences that it names', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, phrase) => {
        for (const { start, end, differences } of findPhrase(text, phrase).matches) {
          const passage = sliceCodePoints(text, start, end);
          expect(fold(passage).text).toBe(fold(phrase.trim()).text);
          expect(differences).toEqual(differencesBetween(passage, phrase.trim()));
        }
      }),
      RUNS,
    );
  });

  test('the nearest passage lies in the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, phrase) => {
        const { nearest } = findPhrase(text, phrase);
        if (!nearest) return;
        expect(nearest.likeness).toBeGreaterThanOrEqual(0.5);
        expect(nearest.start).toBeGreaterThanOrEqual(0);
        expect(nearest.end).toBeGreaterThan(nearest.start);
        expect(nearest.end).toBeLessThanOrEqual(Array.from(text).length);
      }),
      RUNS,
    );
  });

  const TEXT =
    'He said: “The harbour’s second quay –\n  due in 2021 – is co-\u00ADfinanced”. The QUAY № 5 is full.';
  test.each<[string, string, readonly string[]]>([
    ['HARBOUR’S SECOND', 'harbour’s second', ['capitals']],
    ["harbour's second", 'harbour’s second', ['quotation marks']],
    ['quay — due in 2021', 'quay –\n  due in 2021', ['white space', 'dashes']],
    ['co-financed"', 'co-\u00ADfinanced”', ['quotation marks', 'invisible characters']],
    ['QUAY No 5', 'QUAY № 5', ['forms of letters']],
  ])('%j stands for %j', (phrase, passage, differences) => {
    const { matches, nearest } = findPhrase(TEXT, phrase);
    expect(nearest).toBeNull();
    expect(matches.map(({ start, end }) => sliceCodePoints(TEXT, start, end))).toEqual([passage]);
    expect([...(matches[0]?.differences ?? [])].sort()).toEqual([...differences].sort());
  });

  test('a phrase letter by letter is no matter of tolerance', () => {
    expect(findPhrase('The Quay. the quay.', 'the quay').matches).toEqual([
      { start: 10, end: 18, differences: [] },
    ]);
  });

  test('of a phrase that is not there, the nearest passage is told in whole words', () => {
    const { matches, nearest } = findPhrase(TEXT, 'harbours’ secnd quay');
    expect(matches).toEqual([]);
    expect(sliceCodePoints(TEXT, nearest?.start ?? 0, nearest?.end ?? 0)).toBe('harbour’s second quay');
    expect(findPhrase(TEXT, 'entirely unlike words zzzz').nearest).toBeNull();
  });

  test('half of a letter is not found', () => {
    expect(findPhrase('ﬁ', 'f').matches).toEqual([]);
    expect(findPhrase('😀', '\ud83d').matches).toEqual([]);
  });
});
