/** What a report says beside a claim: who says so, how well it is supported, how it is graded. */
import { message } from '../messages/message.ts';
import { shortName } from './names.ts';
import type { Claim, Lookup, Quotation } from './records.ts';
import type { QuotationView, Words } from './types.ts';

/** Who says it; null where a source tells it in its own voice, or quotes no one by name. */
export function attributionPhrase(claim: Claim, lookup: Lookup): Words | null {
  const { attribution } = claim;
  switch (attribution.voice) {
    case 'person': {
      const name = lookup.name(lookup.get('person', attribution.speaker).name);
      return attribution.manner === 'paraphrase' ? message('in-paraphrase', { name }) : name;
    }
    case 'leaders':
      return message('both-leaders');
    case 'document':
      return message('text-of-document');
    case 'organization':
      return shortName(lookup.get('organization', attribution.organization), lookup);
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
  const manner = message(`manner-${quotation.manner}`);
  return {
    phrase: quotation.phrase,
    lang: quotation.language,
    speaker: lookup.name(lookup.get('person', quotation.speaker).name),
    manner: quotation.elided ? message('elided', { manner }) : manner,
  };
}
