/** The page of a short phrase in the words of a speaker. */

import type { Quotation } from '../../facts/records.ts';
import { foreign } from '../../facts/source-titles.ts';
import { titleOf } from '../../facts/titles.ts';
import { message } from '../../messages/message.ts';
import type { PageContext } from '../context.ts';
import { disputesOf } from '../marks.ts';
import type { Portrait } from '../types.ts';

export function quotationPortrait(quotation: Quotation, context: PageContext): Portrait {
  const { name, cite, lookup } = context;
  return {
    band: {
      title: titleOf(quotation, lookup),
      titleLang: foreign(quotation.language, lookup),
      sentence: true,
      disputes: disputesOf([quotation.id], context),
    },
    view: {
      speaker: name(quotation.speaker),
      claim: name(quotation.claim),
      language: quotation.language,
      translationOf: quotation.translationOf ?? null,
      manner: message('capital', { words: message(`manner-${quotation.manner}`) }),
      elided: quotation.elided === true,
      note: quotation.note ?? null,
      restsOn: cite(quotation.evidence),
    },
  };
}
