import type { DataDiagnostic } from '../diagnostics/catalogue.ts';
import { fault } from '../diagnostics/fault.ts';
import { linesOf } from './prose/lines.ts';
import { countWords, sentences } from './prose/text.ts';
import type { Rule } from './rule.ts';

/** The longest sentence of a statement or edition, in words. */
const LIMIT = 25;

/** Statements and editions use short sentences. */
export const sentencesAreShort: Rule = {
  codes: ['sentence-too-long'],
  check: (_, context) =>
    linesOf(context).flatMap(({ raw, pointer, text }) =>
      sentences(text).flatMap((one): DataDiagnostic[] => {
        const words = countWords(one);
        return words > LIMIT
          ? [fault('sentence-too-long', { words, limit: LIMIT }, context.place(raw, pointer))]
          : [];
      }),
    ),
};
