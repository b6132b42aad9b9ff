import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { countWords, quotedPhrases } from './prose/text.ts';
import type { Rule } from './rule.ts';

/** The longest phrase of others that a record may hold, in words. */
const LIMIT = 12;

export interface QuotationsAreShort {
  'quotation-too-long': { readonly words: number; readonly limit: number };
}

/** Phrases taken over from others stay short, in quotation records and in quotation marks; titles are titles. */
export const quotationsAreShort: Rule<QuotationsAreShort> = (context) =>
  context.records.flatMap((one): Diagnostic<QuotationsAreShort>[] => {
    const { raw, record } = one;
    const texts = context
      .parts(one, 'string')
      .filter(({ pointer }) => !/\/titles?(?:\/|$)/.test(pointer))
      .flatMap(({ pointer, value }) =>
        record.kind === 'quotation' && pointer === '/phrase'
          ? [{ pointer, phrase: String(value) }]
          : quotedPhrases(String(value)).map((phrase) => ({ pointer, phrase })),
      );
    return texts.flatMap(({ pointer, phrase }) => {
      const words = countWords(phrase);
      return words > LIMIT
        ? [fault('quotation-too-long', { words, limit: LIMIT }, context.place(raw, pointer))]
        : [];
    });
  });
