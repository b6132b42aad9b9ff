import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { countWords, quotedPhrases } from './prose/text.ts';
import { ofEachRecord } from './rule.ts';

/** The longest phrase of others that a record may hold, in words. */
const LIMIT = 12;

export interface QuotationsAreShort {
  'quotation-too-long': { readonly words: number; readonly limit: number };
}

/** Fields that hold words of others as a whole. */
const TAKEN_OVER = /^(?:quotation:\/phrase|document:\/positions\/\d+\/words|.*\/quote\/exact)$/;

/** Phrases taken over from others stay short, in quotation records, in the words by which a page is found, and in quotation marks; titles are titles. */
export const quotationsAreShort = ofEachRecord<QuotationsAreShort>(
  (context) =>
    (one): Diagnostic<QuotationsAreShort>[] => {
      const { raw, record } = one;
      const texts = context
        .parts(one, 'string')
        .filter(({ pointer }) => !/\/titles?(?:\/|$)/.test(pointer))
        .flatMap(({ pointer, value }) =>
          TAKEN_OVER.test(`${record.kind}:${pointer}`)
            ? [{ pointer, phrase: String(value) }]
            : quotedPhrases(String(value)).map((phrase) => ({ pointer, phrase })),
        );
      return texts.flatMap(({ pointer, phrase }) => {
        const words = countWords(phrase);
        return words > LIMIT
          ? [fault('quotation-too-long', { words, limit: LIMIT }, context.place(raw, pointer))]
          : [];
      });
    },
);
