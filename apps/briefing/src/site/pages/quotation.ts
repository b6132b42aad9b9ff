/** The page of a short phrase in the words of a speaker. */
import { codeLists } from '@summit/data/validate';
import type { Quotation } from '../../facts/records.ts';
import { foreign, type PageContext, titleOf } from '../context.ts';
import { disputeMarks } from '../marks.ts';
import { words } from '../phrases.ts';
import { fact, factSection, said } from '../sections.ts';
import type { Portrait } from '../types.ts';
import { languageName, restsOn } from './parts.ts';

export function quotationPortrait(quotation: Quotation, context: PageContext): Portrait {
  const { name } = context;
  const lang = foreign(quotation.language);
  return {
    title: titleOf(quotation, context.lookup),
    ...(lang && { titleLang: lang }),
    sentence: true,
    marks: disputeMarks([quotation.id], context),
    sections: [
      factSection('facts', 'About', [
        fact('Speaker', name(quotation.speaker)),
        fact('Belongs to the claim', name(quotation.claim)),
        fact('Language', [words(languageName(quotation.language))]),
        fact('Said in', quotation.translationOf ? [words(languageName(quotation.translationOf))] : null),
        fact('The words', [words(codeLists.QuotationManner[quotation.manner])]),
        fact('Left out', quotation.elided ? [words('The source leaves words out.')] : null),
        fact('Note', said(quotation.note)),
        restsOn(quotation.evidence, context),
      ]),
    ],
  };
}
