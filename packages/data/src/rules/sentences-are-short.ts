import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { warning } from '../diagnostics/fault.ts';
import { linesOf } from './prose/lines.ts';
import { countWords, sentences } from './prose/text.ts';
import { ofEachRecord } from './rule.ts';

/** The longest sentence of a statement or edition, in words. */
const LIMIT = 25;

export interface SentencesAreShort {
  'sentence-too-long': { readonly words: number; readonly limit: number };
}

/** Statements and editions use short sentences. */
export const sentencesAreShort = ofEachRecord<SentencesAreShort>(
  (context) => (one) =>
    linesOf(one, context).flatMap(({ raw, pointer, text }) =>
      sentences(text).flatMap((sentence): Diagnostic<SentencesAreShort>[] => {
        const words = countWords(sentence);
        return words > LIMIT
          ? [warning('sentence-too-long', { words, limit: LIMIT }, context.place(raw, pointer))]
          : [];
      }),
    ),
);
