/** What a report says beside a claim: who says so, how well it is supported, how it is graded. */
import { shortName } from './names.ts';
import type { Claim, Lookup, Quotation } from './records.ts';
import type { QuotationView } from './types.ts';

const QUOTATION_MANNER = {
  verbatim: 'original words',
  translated: 'translation',
  'reported-as-quotation': 'quoted so by the source; the speech itself is not held',
} as const;

/** Who says it; null where a source tells it in its own voice, or quotes no one by name. */
export function attributionPhrase(claim: Claim, lookup: Lookup): string | null {
  const { attribution } = claim;
  const person = (id: string) => lookup.get('person', id).name.en;
  switch (attribution.voice) {
    case 'person': {
      const name = person(attribution.speaker);
      return attribution.manner === 'paraphrase' ? `${name}, in paraphrase` : name;
    }
    case 'leaders':
      return 'Both leaders';
    case 'document':
      return 'Text of the document';
    case 'organization':
      return shortName(lookup.get('organization', attribution.organization));
    case 'quoted-unnamed':
      return null;
    case 'narration':
      return null;
  }
}

/** Admiralty code: reliability of the best source, then credibility of the item. */
export function gradeOf(claim: Claim, lookup: Lookup): string {
  const grades = claim.evidence.map(({ source }) => lookup.get('source', source).reliability.grade);
  return `${[...grades].sort()[0] ?? 'F'}${claim.credibility.grade}`;
}

export function quotationView(quotation: Quotation, lookup: Lookup): QuotationView {
  return {
    phrase: quotation.phrase,
    lang: quotation.language,
    speaker: lookup.get('person', quotation.speaker).name.en,
    manner:
      QUOTATION_MANNER[quotation.manner] + (quotation.elided ? '; words are left out in the source' : ''),
  };
}
