/** The closed lists of the record model as reports show them: in which order, under which sign, by which message. */
import type { Message } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { Claim, Evidence, Instrument, Source, SpeechAct, Status, Theme } from './records.ts';
import type { SymbolName } from './signs.ts';
import type { ActView, StatusView } from './types.ts';

export type OutcomeColumn = 'agreed' | 'announced' | 'discussed';

/** From the firmest to the loosest, with the column of the one-page brief in which an outcome stands. */
const COLUMN_OF_ACT: Readonly<Record<SpeechAct, OutcomeColumn | null>> = {
  signed: 'agreed',
  concluded: 'agreed',
  agreed: 'agreed',
  launched: 'announced',
  announced: 'announced',
  reaffirmed: 'announced',
  welcomed: 'announced',
  proposed: 'announced',
  discussed: 'discussed',
  asserted: null,
  reported: null,
};

export const SPEECH_ACTS = Object.keys(COLUMN_OF_ACT) as SpeechAct[];

export const COLUMNS: readonly OutcomeColumn[] = ['agreed', 'announced', 'discussed'];

export function columnSymbol(column: OutcomeColumn | null): SymbolName {
  return column === null ? 'act-stated' : `act-${column}`;
}

export function actView(act: SpeechAct): ActView {
  return {
    symbol: columnSymbol(COLUMN_OF_ACT[act]),
    word: message(`act-${act}`),
    meaning: message(`act-${act}.meaning`),
  };
}

/** Whether it changed or promised something, rather than told it. */
export function isAct(act: SpeechAct): boolean {
  return COLUMN_OF_ACT[act] !== null;
}

export function isDecision(act: SpeechAct): boolean {
  return COLUMN_OF_ACT[act] === 'agreed';
}

/** What was merely stated or told goes with what was announced, under its own verb. */
export function columnOf(act: SpeechAct): OutcomeColumn {
  return COLUMN_OF_ACT[act] ?? 'announced';
}

/** In the order of the full report. */
export const THEMES: readonly Theme[] = [
  'event',
  'relations',
  'economy',
  'energy',
  'technology',
  'regions',
  'people',
  'security',
  'multilateral',
];

export const themeTitle = (theme: Theme): Message => message(`theme-${theme}`);

/** In the order of the tables: what needs attention first. */
export const STATUSES: readonly Status[] = [
  'late',
  'impaired',
  'lapsed',
  'rescoped',
  'pending',
  'unclear',
  'in-progress',
  'fulfilled',
];

export function statusView(status: Status): StatusView {
  return {
    code: status,
    symbol: `status-${status}`,
    word: message(`status-${status}`),
    meaning: message(`status-${status}.meaning`),
  };
}

export const DOCUMENT_TYPES: readonly Instrument['documentType'][] = [
  'joint-statement',
  'intergovernmental-agreement',
  'memorandum',
  'protocol',
  'implementing-procedure',
  'regulation',
  'general-contract',
  'share-purchase-agreement',
  'corporate-agreement',
  'declaration',
  'unstated',
];

export const RELATIONS: readonly Evidence['relation'][] = ['supports', 'refines', 'contradicts'];

export const INDEPENDENCES: readonly Evidence['independence'][] = [
  'first',
  'same-origin',
  'same-side',
  'other-party',
  'company',
  'neutral',
];

export const RELIABILITIES: readonly Source['reliability']['grade'][] = ['A', 'B', 'C', 'D', 'E', 'F'];
export const CREDIBILITIES: readonly Claim['credibility']['grade'][] = ['1', '2', '3', '4', '5', '6'];
