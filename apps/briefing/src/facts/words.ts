/** The words of the reports for the closed lists of the record model. One verb per speech act. */
import type { StatusReport } from '@summit/data/validate';
import type {
  Claim,
  Edition,
  Evidence,
  Instrument,
  RecordOf,
  Source,
  SpeechAct,
  Summit,
  Theme,
} from './records.ts';
import type { ActView, SymbolName } from './types.ts';

/** From the firmest to the loosest; `column` is where an outcome stands on the one-page brief. */
const ACTS: Readonly<Record<SpeechAct, { word: string; column: OutcomeColumn | null; meaning: string }>> = {
  signed: { word: 'Signed', column: 'agreed', meaning: 'An instrument was signed.' },
  concluded: {
    word: 'Concluded',
    column: 'agreed',
    meaning: 'An instrument was concluded; no signature is mentioned.',
  },
  agreed: { word: 'Agreed', column: 'agreed', meaning: 'The two sides agreed.' },
  launched: {
    word: 'Presented',
    column: 'announced',
    meaning: 'Something was opened, started or shown as working.',
  },
  announced: {
    word: 'Announced',
    column: 'announced',
    meaning: 'A side announced it as its decision or policy.',
  },
  reaffirmed: {
    word: 'Reaffirmed',
    column: 'announced',
    meaning: 'A known intention or position was repeated.',
  },
  welcomed: { word: 'Welcomed', column: 'announced', meaning: 'It was welcomed or encouraged.' },
  proposed: { word: 'Proposed', column: 'announced', meaning: 'It was proposed or called for.' },
  discussed: { word: 'Discussed', column: 'discussed', meaning: 'It was discussed; nothing was settled.' },
  asserted: { word: 'Stated', column: null, meaning: 'It was stated as a fact or an assessment.' },
  reported: { word: 'Reported', column: null, meaning: 'The source tells it in its own voice.' },
};

export type OutcomeColumn = 'agreed' | 'announced' | 'discussed';

const ACT_SYMBOL: Readonly<Record<OutcomeColumn | 'none', SymbolName>> = {
  agreed: 'act-agreed',
  announced: 'act-announced',
  discussed: 'act-discussed',
  none: 'act-stated',
};

export const SPEECH_ACTS = Object.keys(ACTS) as SpeechAct[];

export function actView(act: SpeechAct): ActView {
  const { word, column, meaning } = ACTS[act];
  return { word, symbol: ACT_SYMBOL[column ?? 'none'], meaning };
}

/** Whether it changed or promised something, rather than told it. */
export function isAct(act: SpeechAct): boolean {
  return ACTS[act].column !== null;
}

export function isDecision(act: SpeechAct): boolean {
  return ACTS[act].column === 'agreed';
}

/** What was merely stated or told goes with what was announced, under its own verb. */
export function columnOf(act: SpeechAct): OutcomeColumn {
  return ACTS[act].column ?? 'announced';
}

export const COLUMNS: readonly { column: OutcomeColumn; title: string; symbol: SymbolName; empty: string }[] =
  [
    { column: 'agreed', title: 'Agreed or signed', symbol: 'act-agreed', empty: 'Nothing is recorded.' },
    { column: 'announced', title: 'Announced', symbol: 'act-announced', empty: 'Nothing is recorded.' },
    { column: 'discussed', title: 'Only discussed', symbol: 'act-discussed', empty: 'Nothing is recorded.' },
  ];

/** In the order of the full report. */
export const THEMES: readonly { theme: Theme; title: string }[] = [
  { theme: 'event', title: 'The meeting' },
  { theme: 'relations', title: 'State of relations' },
  { theme: 'economy', title: 'Trade, finance and investment' },
  { theme: 'energy', title: 'Energy' },
  { theme: 'technology', title: 'Technology and industry' },
  { theme: 'regions', title: 'Cooperation between regions' },
  { theme: 'people', title: 'Culture, media and people' },
  { theme: 'security', title: 'Security and arms control' },
  { theme: 'multilateral', title: 'International bodies and integration' },
];

export const RELIABILITY: Readonly<Record<Source['reliability']['grade'], string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

export const CREDIBILITY: Readonly<Record<Claim['credibility']['grade'], string>> = {
  '1': 'confirmed by other, independent sources',
  '2': 'probably true',
  '3': 'possibly true',
  '4': 'doubtful',
  '5': 'improbable',
  '6': 'cannot be judged',
};

export const TIER: Readonly<Record<Source['tier'], string>> = {
  primary: 'record of a party',
  agency: 'news agency',
  press: 'press',
  company: 'company on its own affairs',
  reference: 'reference work',
  aggregator: 'compilation or commentary',
};

export const ACCESS: Readonly<Record<Source['access']['extent'], string>> = {
  whole: 'Whole text read.',
  beginning: 'Only the beginning was read.',
  cited: 'Not read; entered as cited elsewhere.',
};

export const RELATION: Readonly<Record<Evidence['relation'], string>> = {
  supports: 'supports',
  refines: 'refines',
  contradicts: 'contradicts',
};

export const INDEPENDENCE: Readonly<Record<Evidence['independence'], string>> = {
  first: 'first record',
  'same-origin': 'same origin',
  'same-side': 'same side',
  'other-party': 'other side',
  company: 'company concerned',
  neutral: 'neutral',
};

export const DOCUMENT_TYPE: Readonly<Record<Instrument['documentType'], string>> = {
  'joint-statement': 'Joint statement',
  'intergovernmental-agreement': 'Intergovernmental agreement',
  memorandum: 'Memorandum of understanding',
  protocol: 'Protocol',
  'implementing-procedure': 'Implementing procedure',
  regulation: 'Regulation',
  'general-contract': 'General contract',
  'share-purchase-agreement': 'Share purchase agreement',
  'corporate-agreement': 'Agreement between companies',
  declaration: 'Declaration',
  unstated: 'Kind not stated',
};

export const BINDINGNESS: Readonly<Record<Instrument['bindingness'], string>> = {
  legal: 'binding under international law',
  contractual: 'binding between companies',
  political: 'political commitment',
  unknown: 'binding force not known',
};

/** How an instrument stands to an earlier one, and seen from that one. */
export const LINEAGE: Readonly<
  Record<NonNullable<Instrument['lineage']>[number]['relation'], readonly [onward: string, back: string]>
> = {
  continues: ['Continues', 'Continued by'],
  restates: ['Restates', 'Restated by'],
  revises: ['Revises', 'Revised by'],
  implements: ['Implements', 'Implemented by'],
};

/** Ordinals of legalization: obligation, precision and delegation vary independently. */
export const ORDINAL: Readonly<Record<RecordOf<'commitment'>['strength']['obligation'], string>> = {
  none: 'none',
  low: 'low',
  moderate: 'moderate',
  high: 'high',
};

export const PROJECT_TYPE: Readonly<Record<RecordOf<'project'>['projectType'], string>> = {
  lng: 'liquefied natural gas',
  nuclear: 'nuclear power',
  automotive: 'car making',
  agriculture: 'farming',
  telecom: 'telecommunications',
  fund: 'investment fund',
  ecommerce: 'trade on the internet',
  other: 'other',
};

export const ROLE: Readonly<Record<Summit['participations'][number]['role'], string>> = {
  principal: 'Leader',
  delegation: 'Delegation',
  official: 'Official',
  business: 'Business',
};

/** In the order of the tables: what needs attention first. */
export const STATUS: Readonly<Record<StatusReport['status'], ActView>> = {
  late: { word: 'Late', symbol: 'status-late', meaning: 'It is being carried out late.' },
  impaired: { word: 'Impaired', symbol: 'status-impaired', meaning: 'It was hindered or suspended.' },
  lapsed: { word: 'Lapsed', symbol: 'status-lapsed', meaning: 'It was given up.' },
  rescoped: { word: 'Changed', symbol: 'status-rescoped', meaning: 'It was changed in substance.' },
  pending: { word: 'No news', symbol: 'status-pending', meaning: 'Nothing is recorded of it.' },
  unclear: { word: 'Unclear', symbol: 'status-unclear', meaning: 'What is known allows no judgement.' },
  'in-progress': {
    word: 'In progress',
    symbol: 'status-in-progress',
    meaning: 'It is being carried out in time.',
  },
  fulfilled: { word: 'Fulfilled', symbol: 'status-fulfilled', meaning: 'It was carried out.' },
};

export const EDITION_STATUS: Readonly<Record<Edition['status'], string>> = {
  draft: 'draft',
  current: 'current',
  superseded: 'superseded',
};

export const CONFIDENCE: Readonly<Record<Edition['confidence'], string>> = {
  high: 'High confidence',
  moderate: 'Moderate confidence',
  low: 'Low confidence',
};

export const LANGUAGE: Readonly<Record<string, string>> = {
  en: 'English',
  ru: 'Russian',
  zh: 'Chinese',
  'zh-Hans': 'Chinese',
  de: 'German',
  hr: 'Croatian',
  uk: 'Ukrainian',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  pl: 'Polish',
  pt: 'Portuguese',
};
