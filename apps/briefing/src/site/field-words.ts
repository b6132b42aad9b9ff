/** What a reference means, told from the side of the record that it leads to: "Claims: about it". */

/** By field, list positions left out. A test holds that every field of the schemas that refers is here. */
const WORDS: Readonly<Record<string, string>> = {
  '/about': 'about it',
  '/attribution/document': 'stated in its text',
  '/attribution/organization': 'stated by it',
  '/attribution/source': 'told in its voice',
  '/attribution/speaker': 'said by this person',
  '/attribution/speakers': 'said by both leaders',
  '/attribution/to': 'said to this person',
  '/authority/organization': 'whose number it is',
  '/authority/person': 'whose number it is',
  '/authority/persons': 'whose number it is, with others',
  '/beneficiaries': 'towards it',
  '/bottomLine/claims': 'in the bottom line',
  '/caution/claims': 'in a caution',
  '/claim': 'belonging to it',
  '/claims': 'resting on it',
  '/country': 'lying in it',
  '/derivedFrom/source': 'made from it',
  '/document': 'made in it',
  '/events/evidence/source': 'with news from it',
  '/evidence/source': 'resting on it',
  '/figures': 'using it',
  '/goal/evidence/source': 'with a goal resting on it',
  '/host': 'received by it',
  '/keyPoints/claims': 'in a key point',
  '/lineage/document': 'going back to it',
  '/lineage/evidence/source': 'with lineage resting on it',
  '/milestones/evidence/source': 'with a milestone resting on it',
  '/obligors': 'to be carried out by it',
  '/organization': 'published by it',
  '/organizations': 'carried by it',
  '/outcomes/claim': 'among the outcomes',
  '/participations/evidence/source': 'with participants resting on it',
  '/participations/onBehalfOf': 'with participants on its behalf',
  '/participations/person': 'attended by this person',
  '/partOf': 'part of it',
  '/parties': 'to which it is a party',
  '/place': 'located in it',
  '/posts/evidence/source': 'with a post resting on it',
  '/posts/organization': 'who held a post in it',
  '/previous': 'that follow it',
  '/project': 'made for it',
  '/refines': 'making it more precise',
  '/sessions/evidence/source': 'with a session resting on it',
  '/shareholdings/evidence/source': 'with a share resting on it',
  '/shareholdings/holder': 'in which it holds a share',
  '/side': 'speaking for it',
  '/signatories/evidence/source': 'with a signatory resting on it',
  '/signatories/onBehalfOf': 'signed on its behalf',
  '/signatories/organization': 'signed by a holder of a post in it',
  '/signatories/person': 'signed by this person',
  '/signed/place': 'signed there',
  '/signed/summit': 'signed at it',
  '/speaker': 'said by this person',
  '/state': 'belonging to this state',
  '/subjects/record': 'concerning it',
  '/summary/claims': 'in the summary',
  '/summit': 'of this meeting',
  '/titles/evidence/source': 'with a title resting on it',
  '/titles/issuer': 'with a title that it gave',
  '/to': 'leading here',
  '/values/evidence/source': 'with a value given by it',
  '/venue': 'held in it',
  '/watch/claims': 'in what to watch',
  '/within': 'lying in it',
};

/** A pointer without positions: `/posts/0/organization` -> `/posts/organization`. */
export function fieldOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '');
}

export function hasWords(field: string): boolean {
  return Object.hasOwn(WORDS, field);
}

export function referenceInWords(field: string): string {
  return Object.hasOwn(WORDS, field) ? (WORDS[field] ?? field) : fieldInWords(field);
}

/** `/milestones/0/met` -> "milestones 1, met". */
export function fieldInWords(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) =>
      /^\d+$/.test(part)
        ? String(Number(part) + 1)
        : part.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    )
    .join(', ')
    .replace(/, (\d+)/g, ' $1');
}
