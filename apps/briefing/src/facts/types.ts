/**
 * View models: all that a template shows. What is said of it is a message, which becomes words before a template is
 * given it (`inWords`). They are total: what is absent is null or an empty list, so that a template can never ask for a
 * field that is not there.
 */
import type { SeenOfSource, StatusFamily } from '@summit/data/validate';
import type { Words } from '../messages/catalogue.ts';
import type { Status, Support } from './records.ts';
import type { CiteView, SymbolName } from './signs.ts';

export type { Words } from '../messages/catalogue.ts';
export type { CiteView, SymbolName } from './signs.ts';

/** A sign with a word, and what they mean. */
export interface ActView {
  readonly symbol: SymbolName;
  readonly word: Words;
  readonly meaning: Words;
}
export interface StatusView extends ActView {
  readonly code: Status;
}
/** What became of a commitment. */
export interface StatusToldView {
  readonly status: StatusView;
  /** The first day of the present status. */
  readonly since: Words | null;
  /** Null where it is the event with which the status began, and where there is none. */
  readonly lastEvent: Words | null;
  readonly overdue: boolean;
}
/** What is known of a commitment last, with every page that the sentence puts together. */
export interface NewsView {
  readonly news: string | null;
  readonly cites: readonly CiteView[];
  /** What shows since when the status holds, where that is another event. */
  readonly sinceCites: readonly CiteView[];
}

/** A sign and a word on a ground in the colour of their family. */
export interface PillView {
  readonly family: StatusFamily;
  /** The same for templates, whose classes are written out. */
  readonly isKept: boolean;
  readonly isInProgress: boolean;
  readonly isInTrouble: boolean;
  readonly symbol: SymbolName;
  readonly word: Words;
}
/** How well a claim is supported. */
export interface StandingView extends ActView {
  readonly code: Support;
}
/** A reference to a discrepancy: "D3". */
export interface DisputeView {
  readonly label: string;
  readonly href: string;
  readonly state: 'open' | 'settled';
}
/** A sentence, the claims it rests on (ids, separated by spaces) and their sources. */
export interface SentenceView {
  readonly text: string;
  readonly claims: string;
  readonly cites: readonly CiteView[];
}
export interface NameView {
  readonly text: string;
  readonly original: { readonly text: string; readonly lang: string } | null;
}
export interface BandView {
  readonly kicker: Words;
  readonly title: string;
  readonly where: Words;
  readonly date: Words;
  readonly dateInferred: Words | null;
  /** What the logo of a house style shows, in words; null without one. */
  readonly logo: Words | null;
  /** Desk and contact, as far as the house style tells them. */
  readonly issuer: Words | null;
  readonly edition: Words;
  readonly asOf: Words;
  /** The newest day of the evidence, with how much older it is where that is much; null where no source says its day. */
  readonly evidenceUpTo: Words | null;
  readonly version: Words;
  readonly citation: CitedView;
}
/** Which state of which briefing is cited. */
export interface CitedView {
  /** The report's own title, with its kind, place and date. */
  readonly title: Words;
  readonly kicker: Words;
  /** What tells it from other briefings: the meeting, and the record that it is about. */
  readonly summit: string;
  readonly subject: string | null;
  readonly asOf: string;
  readonly version: Words;
  readonly state: Words;
}
export interface BottomLineView extends SentenceView {
  readonly confidence: Words;
  readonly reason: string;
}
export interface FigureView {
  readonly label: string;
  /** With its comparator: "more than US$100 bn". */
  readonly value: Words;
  readonly goal: Words | null;
  readonly period: Words;
  readonly authority: Words;
  readonly given: Words | null;
  readonly note: string | null;
  readonly claim: string;
  readonly cites: readonly CiteView[];
  readonly disputes: readonly DisputeView[];
  readonly paragraph: ParagraphReference | null;
}
/** A numbered paragraph of the same report. */
export interface ParagraphReference {
  readonly number: string;
  readonly href: string;
}
export interface SourceView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Whether the title is the editors', since that of the page was not recorded. */
  readonly titleSupplied: boolean;
  /** Of the title; null where it is that of the report. */
  readonly titleLang: string | null;
  /** Leads to the words that are cited, where any are recorded. */
  readonly url: string | null;
  readonly publisher: string;
  readonly published: Words | null;
  /** null for English. */
  readonly language: Words | null;
  readonly side: string | null;
  readonly grade: string;
  readonly reason: Words;
  readonly access: Words;
  /** What is to be known of it, but that only its beginning was read, which holds of most; null for nothing. */
  readonly remarks: Words | null;
  /** How much of it was read. */
  readonly extent: SeenOfSource['extent'] | 'unseen';
  /** What it goes back to, told by number where the report cites it. */
  readonly origins: readonly {
    /** Id of the record. */
    readonly source: string;
    readonly text: Words;
    readonly cite: CiteView | null;
    readonly basis: Words;
    readonly note: string | null;
  }[];
  readonly note: string | null;
}

/** What something is called, and what is to be said of it. */
export interface TermView {
  readonly term: Words;
  readonly text: Words;
}
export interface WatchView extends SentenceView {
  readonly due: Words | null;
}
/** What a report begins with. */
export interface AnswerView {
  /** "China–Russia", or whose meeting it was. */
  readonly parties: Words;
  /** Parties that are too many for that place, observers and guests; null for none. */
  readonly present: Words | null;
  /** The headline; the bottom line where the editors wrote none. */
  readonly finding: SentenceView;
  /** What stands below the headline; null where the bottom line is the headline. */
  readonly lead: SentenceView | null;
}
export interface QuotationView {
  readonly phrase: string;
  readonly lang: string;
  readonly speaker: string;
  readonly manner: Words;
}
export interface PartView {
  readonly text: string;
  readonly claims: string;
}
export interface DocumentView {
  readonly anchor: string;
  readonly name: NameView;
  readonly titles: readonly { readonly title: string; readonly lang: string; readonly label: Words }[];
  readonly type: Words;
  /** null where it is not known. */
  readonly binding: Words | null;
  readonly signatories: readonly { readonly name: NameView; readonly capacity: string }[];
  /** How it came about and by whom; null where that is not told. */
  readonly concluded: Words | null;
  readonly signed: Words | null;
  readonly text: Words;
  readonly textUrl: string | null;
  readonly note: string | null;
  /** Slips of the pen in its title, as printed and as read. */
  readonly printed: Words | null;
  readonly cites: readonly CiteView[];
  readonly disputes: readonly DisputeView[];
}
export interface SubjectView {
  readonly anchor: string;
  readonly text: Words;
  readonly cites: readonly CiteView[];
  readonly disputes: readonly DisputeView[];
}
/** Where a party stands on a text. */
export interface StandCellView extends Pick<ActView, 'symbol' | 'word'> {
  readonly since: Words | null;
}
/** Texts and parts of them on which parties stand apart. */
export interface StandsView {
  /** Of which paragraph all texts are but those of a whole; null where they are of several. */
  readonly paragraph: string | null;
  /** Texts and parts of them. */
  readonly texts: readonly {
    readonly topic: Words;
    /** In a sentence, which counts and names. */
    readonly told: Words;
    readonly count: Words;
    readonly cites: readonly CiteView[];
  }[];
  /** A row each, with a cell for each text, null where it is no party to it; empty where they or the texts are too many. */
  readonly parties: readonly { readonly name: string; readonly cells: readonly (StandCellView | null)[] }[];
}
export interface LegendView {
  readonly acts: readonly ActView[];
  readonly standings: readonly StandingView[];
  readonly reliability: readonly { readonly grade: string; readonly words: Words }[];
  readonly credibility: readonly { readonly grade: string; readonly words: Words }[];
}
/** What every report tells of a commitment. */
export interface CommitmentToldView extends StatusToldView, NewsView {
  readonly title: string;
  readonly claims: string;
  readonly pill: PillView;
  readonly due: Words | null;
}
/** Who is to do it: their names, or all parties of the meeting where they are told together. */
export interface ObligorsView {
  readonly obligors: readonly Words[];
  readonly everybody: Words | null;
}
export interface CommitmentView extends CommitmentToldView, ObligorsView {
  readonly anchor: string;
  readonly theme: Words;
  /** The kind of document that it rests on, or the act. */
  readonly restsOn: Words;
  readonly disputes: readonly DisputeView[];
}
export interface DiscrepancyView {
  readonly anchor: string;
  readonly label: string;
  readonly state: Words;
  readonly isOpen: boolean;
  readonly question: string;
  /** The values alone, in a line. */
  readonly brief: string;
  readonly values: readonly {
    readonly value: string;
    /** Publishers of the sources that give it. */
    readonly by: Words;
    readonly note: string | null;
    readonly cites: readonly CiteView[];
  }[];
  readonly adopted: string | null;
  readonly rationale: string;
  readonly note: string | null;
  readonly claims: string;
}
