/** What a report says beside a claim: who says so, how well it is supported, how it is graded. */
import { partyOf, type RecordOf, stancesOnClaim, textSeenOf } from '@summit/data/validate';
import { message } from '../messages/message.ts';
import { compare, shortName } from './names.ts';
import type { Claim, Lookup, Quotation } from './records.ts';
import { partiesTold } from './stands.ts';
import type { QuotationView, Words } from './types.ts';

type PersonsVoice = Extract<RecordOf<'claim'>['attribution'], { voice: 'persons' }>;

/** Who says it; null where a source tells it in its own voice, or quotes no one by name. */
export function attributionPhrase(claim: Claim, lookup: Lookup): Words | null {
  const { attribution } = claim;
  switch (attribution.voice) {
    case 'persons':
      return personsPhrase(attribution, claim, lookup);
    case 'document':
      return textTold(claim, lookup);
    case 'organizations': {
      const { organizations, document } = attribution;
      const text = document === undefined ? null : lookup.get('document', document);
      const { parties } = text && text.parties.length > 0 ? text : lookup.get('summit', claim.summit);
      const left = new Set(
        stancesOnClaim(lookup.dataset, claim).flatMap((one) => (one.with ? [] : [one.party as string])),
      );
      const standing = organizations.filter((id) => !left.has(id));
      const speaking = standing.length > 0 ? standing : organizations;
      return message('capital', { words: partiesTold(speaking, parties, lookup) });
    }
    case 'quoted-unnamed':
      return null;
    case 'narration':
      return null;
  }
}

/** A text speaks for those who stand by it: parties that do not are named. */
function textTold(claim: Claim, lookup: Lookup): Words {
  const { parties } = lookup.get('summit', claim.summit);
  const apart = stancesOnClaim(lookup.dataset, claim)
    .filter((one) => !one.with && one.stance !== null && parties.includes(one.party))
    .map((one) => shortName(lookup.get('organization', one.party), lookup));
  return apart.length > 0
    ? message('text-without', { parties: apart.sort(compare) })
    : message(isTextKnown(claim, lookup) ? 'text-of-document' : 'text-as-reported');
}

/** Whether any of the text that is told was seen; else others tell what stands in it. */
function isTextKnown({ attribution }: Claim, lookup: Lookup): boolean {
  return (
    attribution.voice !== 'document' ||
    textSeenOf(lookup.dataset, lookup.get('document', attribution.document)) !== 'none'
  );
}

/** Those who speak for all parties of the meeting are its leaders. */
function personsPhrase({ speakers, manner }: PersonsVoice, { summit: id }: Claim, lookup: Lookup): Words {
  const { dataset } = lookup;
  const names = speakers.map((one) => lookup.name(lookup.get('person', one).name));
  const [name = ''] = names;
  if (names.length === 1) return manner === 'paraphrase' ? message('in-paraphrase', { name }) : name;
  const summit = lookup.get('summit', id);
  const parties = new Set(speakers.map((one) => partyOf(dataset, summit, one)));
  if (parties.size < speakers.length || parties.size < summit.parties.length || parties.has(null))
    return message('list', { items: names });
  return message(parties.size === 2 ? 'both-leaders' : 'all-leaders');
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
