import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { warning } from '../diagnostics/fault.ts';
import { linesOf } from './prose/lines.ts';
import { countWords, sentences } from './prose/text.ts';
import type { Rule } from './rule.ts';

/** The longest sentence of a statement or edition, in words. */
const LIMIT = 25;

export interface SentencesAreShort {
  'sentence-too-long': { readonly words: number; readonly limit: number };
}

/** Statements and editions use short sentences. */
export const sentencesAreShort: Rule<SentencesAreShort> = (context) =>
  linesOf(context).flatMap(({ raw, pointer, text }) =>
    sentences(text).flatMap((one): Diagnostic<SentencesAreShort>[] => {
      const words = countWords(one);
      return words > LIMIT
        ? [warning('sentence-too-long', { words, limit: LIMIT }, context.place(raw, pointer))]
        : [];
    }),
  );
