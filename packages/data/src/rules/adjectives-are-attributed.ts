import { warning } from '../diagnostics/fault.ts';
import { linesOf } from './prose/lines.ts';
import { inOwnName } from './prose/text.ts';
import { ofEachRecord } from './rule.ts';

const PRAISE =
  /\b(?:historic|unprecedented|landmark|ground-?breaking|momentous|epoch-making|epochal|game-changing|remarkable|outstanding|brilliant|fruitful|spectacular|impressive|extraordinary|triumphant|disastrous|shocking|alarming)\b/gi;

export interface AdjectivesAreAttributed {
  'unattributed-adjective': { readonly word: string };
}

/** Adjectives that judge belong to somebody: in a quotation or behind a verb of saying, never in our own name. */
export const adjectivesAreAttributed = ofEachRecord<AdjectivesAreAttributed>(
  (context) => (one) =>
    linesOf(one, context).flatMap(({ raw, pointer, text }) =>
      (inOwnName(text).match(PRAISE) ?? []).map((word) =>
        warning('unattributed-adjective', { word }, context.place(raw, pointer)),
      ),
    ),
);
