/** The lists of the record model as reports show them: in which order, under which sign, by which message. */
import {
  type CodeListTitle,
  codeLists,
  familyOf,
  type Independence,
  type StatusFamily,
  titleOfCode,
} from '@summit/data/validate';
import type { Message } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type {
  Claim,
  Evidence,
  Instrument,
  Lookup,
  Source,
  SpeechAct,
  Status,
  Summit,
  Theme,
  Topic,
} from './records.ts';
import type { SymbolName } from './signs.ts';
import type { ActView, PillView, StatusView, Words } from './types.ts';

export type OutcomeColumn = 'agreed' | 'announced' | 'discussed';

/** From the firmest to the loosest, with the column of the one-page brief in which an outcome stands. */
const COLUMN_OF_ACT: Readonly<Record<SpeechAct, OutcomeColumn | null>> = {
  signed: 'agreed',
  adopted: 'agreed',
  concluded: 'agreed',
  launched: 'announced',
  agreed: 'agreed',
  pledged: 'announced',
  endorsed: 'announced',
  announced: 'announced',
  reaffirmed: 'announced',
  condemned: 'announced',
  rejected: 'announced',
  withdrew: 'announced',
  welcomed: 'announced',
  invited: 'announced',
  proposed: 'announced',
  discussed: 'discussed',
  asserted: null,
  reported: null,
};

export const SPEECH_ACTS = Object.keys(COLUMN_OF_ACT) as SpeechAct[];

/** Acts by which a side takes a position; what was signed or told by the source is not one. */
export const POSITION_ACTS: readonly SpeechAct[] = [
  'pledged',
  'endorsed',
  'announced',
  'reaffirmed',
  'condemned',
  'rejected',
  'withdrew',
  'welcomed',
  'invited',
  'proposed',
  'discussed',
  'asserted',
];

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

/** In the order of the full report: the standard themes, then the dataset's own. */
export function themesInOrder(lookup: Lookup): readonly Theme[] {
  const own = lookup.all('code').filter(({ list }) => list === 'theme');
  return [...STANDARD_THEMES, ...own.map(({ code }) => code)];
}

const STANDARD_THEMES = Object.keys(codeLists.Theme) as Standard<'Theme'>[];

/** Codes of an open list that have words in the catalogue; a dataset may add others, with titles. */
type OpenList = CodeListTitle & keyof typeof codeLists;
type Standard<List extends OpenList> = keyof (typeof codeLists)[List] & string;

function titled<List extends OpenList>(
  list: List,
  code: string,
  lookup: Lookup,
  standard: (code: Standard<List>) => Message,
): Words {
  if (Object.hasOwn(codeLists[list], code)) return standard(code as Standard<List>);
  const title = titleOfCode(lookup.dataset, list, code);
  return title ? lookup.name(title) : code;
}

export function themeTitle(theme: Theme, lookup: Lookup): Words {
  return titled('Theme', theme, lookup, (code) => message(`theme-${code}`));
}

type Role = Summit['participations'][number]['role'];

export function roleTitle(role: Role, lookup: Lookup): Words {
  return titled('ParticipationRole', role, lookup, (code) => message(`role-${code}`));
}

/** Of several who came in that role. */
export function rolesTitle(role: Role, lookup: Lookup): Words {
  return titled('ParticipationRole', role, lookup, (code) => message(`role-${code}.many`));
}

export function topicTitle(topic: Topic, lookup: Lookup): Words {
  return titled('Topic', topic, lookup, (code) => message(`topic-${code}`));
}

/** In the order of the tables: what needs attention first. */
export const STATUSES: readonly Status[] = [
  'late',
  'impaired',
  'lapsed',
  'rescoped',
  'pending',
  'unclear',
  'in-progress',
  'reported-fulfilled',
  'fulfilled',
];

export function statusView(status: Status): StatusView {
  return {
    code: status,
    // Who says so makes the difference, which the word tells.
    symbol: status === 'reported-fulfilled' ? 'status-fulfilled' : `status-${status}`,
    word: message(`status-${status}`),
    meaning: message(`status-${status}.meaning`),
  };
}

/** Under which family a status stands, with the sign and the word of the status itself. */
export function pillOfStatus(status: Status): PillView {
  return pill(familyOf(status), statusView(status));
}

/** What is no commitment stands under the act by which it came about, and has no verdict. */
export function pillOfAct(act: SpeechAct): PillView {
  return pill('no-verdict', actView(act));
}

function pill(family: StatusFamily, { symbol, word }: ActView): PillView {
  return {
    family,
    isKept: family === 'kept',
    isInProgress: family === 'in-progress',
    isInTrouble: family === 'in-trouble',
    symbol,
    word,
  };
}

type DocumentType = Instrument['documentType'];

/** Of the standard kinds, that which is not stated comes last; the dataset's own come between. */
export function documentTypesInOrder(lookup: Lookup): readonly DocumentType[] {
  const own = lookup.all('code').filter(({ list }) => list === 'document-type');
  const standard = (Object.keys(codeLists.DocumentType) as DocumentType[]).filter(
    (one) => one !== 'unstated',
  );
  return [...standard, ...own.map(({ code }) => code), 'unstated'];
}

/** @param form the title at the beginning of a cell, or the form in the middle of a sentence */
export function documentTypeTitle(
  type: DocumentType,
  lookup: Lookup,
  form: 'first' | 'within' = 'first',
): Words {
  return titled('DocumentType', type, lookup, (code) =>
    form === 'within' ? message(`document-type-${code}.within`) : message(`document-type-${code}`),
  );
}

export const RELATIONS: readonly Evidence['relation'][] = ['supports', 'refines', 'contradicts'];

export const INDEPENDENCES: readonly Independence[] = [
  'first',
  'same-origin',
  'same-side',
  'other-party',
  'company',
  'neutral',
];

export const RELIABILITIES: readonly Source['reliability']['grade'][] = ['A', 'B', 'C', 'D', 'E', 'F'];
export const CREDIBILITIES: readonly Claim['credibility']['grade'][] = ['1', '2', '3', '4', '5', '6'];
