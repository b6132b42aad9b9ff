/** Texts with a few changes in them, as by a slip of the hand, a broken editor or somebody who means harm. */
import fc from 'fast-check';

interface TextChange {
  /** As a share of the length, so that a change fits any text. */
  readonly at: number;
  /** How many characters are taken out. */
  readonly length: number;
  /** What is put in their place. */
  readonly what: string;
}

/** @param pieces what means something in the language of the texts */
export function textChanges(pieces: readonly string[]): fc.Arbitrary<TextChange[]> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(80)),
    what: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 });
}

export function withChange(text: string, { at, length, what }: TextChange): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + what + text.slice(start + length);
}
