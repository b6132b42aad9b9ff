/**
 * View models: all that a template shows. What is said of it is a message, which becomes words before a template is
 * given it (`inWords`). They are total: what is absent is null or an empty list, so that a template can never ask for a
 * field that is not there.
 */
import type { SeenOfSource, StatusFamily } from '@summit/data/validate';
import type { ChartView } from '../charts/view/types.ts';
import type { Words } from '../messages/catalogue.ts';
import type { Status, Support } from './records.ts';
import type { CiteView, SymbolName } from './signs.ts';

export type { Words } from '../messages/catalogue.ts';
export type { CiteView, SymbolName } from './signs.ts';

/** What every report has, whatever else it tells. */
export interface BriefingView {
  /** Name of the report, and of its template. */
  readonly report: string;
  /** BCP 47. */
  readonly lang: string;
  readonly title: Words;
  readonly description: Words;
  readonly band: BandView;
  /** schema.org description of the event and its documents. */
  readonly linkedData: unknown;
  /** All charts of the report, in reading order; templates ask for them by the part that they belong to. */
  readonly charts: readonly ChartView[];
}

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
export interface OutcomeColumnView {
  readonly title: Words;
  readonly symbol: SymbolName;
  readonly empty: Words;
  readonly items: readonly (SentenceView & {
    /** null where the column's title says it. */
    readonly act: Words | null;
    readonly disputes: readonly DisputeView[];
  })[];
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
  readonly reason: string;
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
/** What the reports have in common that the editors wrote an edition for. */
interface EditionView extends BriefingView {
  readonly bottomLine: BottomLineView;
  readonly caution: readonly SentenceView[];
  readonly sources: readonly SourceView[];
}
export interface WatchView extends SentenceView {
  readonly due: Words | null;
}
/** A point of the one-page brief under the status of its commitment, or under the act by which it came about. */
export interface KeyPointView extends SentenceView {
  readonly pill: PillView;
  /** Title of its commitment. */
  readonly title: string | null;
  /** What it is about; null where the sentence itself says so. */
  readonly label: string | null;
  /** How it stands where that is weak: told by one side alone, or by one source. */
  readonly doubt: StandingView | null;
  readonly disputes: readonly DisputeView[];
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
export interface ExecutiveView extends EditionView, AnswerView {
  readonly report: 'executive';
  readonly keyPoints: readonly KeyPointView[];
  /** All commitments by how they stand; null where the meeting left none. */
  readonly strip: ChartView | null;
  /** The measure that most of the edition's figures are of; null where it is no series. */
  readonly trend: ChartView | null;
  readonly map: ChartView | null;
  readonly next: ChartView | null;
  /** What was agreed, announced and only discussed: where no commitment tells how it stands. */
  readonly columns: readonly OutcomeColumnView[];
  /** Where no chart shows them. */
  readonly figures: readonly FigureView[];
  readonly watch: readonly WatchView[];
  /** Open discrepancies that touch what is shown: they are told whatever the editors wrote. */
  readonly open: readonly (PartView & { readonly label: string; readonly anchor: string })[];
}

export interface ContentsEntryView {
  readonly text: Words;
  readonly href: string;
  readonly children: readonly { readonly text: Words; readonly href: string }[];
}
export interface QuotationView {
  readonly phrase: string;
  readonly lang: string;
  readonly speaker: string;
  readonly manner: Words;
}
/** A claim as a numbered paragraph. */
export interface ClaimView extends SentenceView {
  /** Anchor: "claim-" and the id. */
  readonly anchor: string;
  readonly number: string;
  readonly act: ActView;
  /** null where a source tells it in its own voice. */
  readonly attribution: Words | null;
  /** How it stands where that is weak, which is all that a reader need be told. */
  readonly doubt: StandingView | null;
  readonly disputes: readonly DisputeView[];
  readonly quotations: readonly QuotationView[];
  /** What is inferred, unclear or printed otherwise. */
  readonly note: Words | null;
  /** Publisher of the first source, where the paragraph is not told by it. */
  readonly beyond: string | null;
}
/** Something that had happened before the meeting. */
export interface ContextEntryView extends SentenceView {
  readonly date: Words;
}
export interface ThemeView {
  readonly id: string;
  readonly title: Words;
  /** Number of the first paragraph. */
  readonly start: string;
  readonly claims: readonly ClaimView[];
}
export interface PartView {
  readonly text: string;
  readonly claims: string;
}
export interface ParticipantView {
  readonly name: NameView;
  readonly post: string | null;
}
export interface EventView {
  readonly facts: readonly {
    readonly term: Words;
    readonly text: Words;
    /** Places in its stead, each in the script of its own language too. */
    readonly names: readonly NameView[];
    readonly cites: readonly CiteView[];
    readonly note: Words | null;
    readonly disputes: readonly DisputeView[];
  }[];
  readonly delegations: readonly {
    readonly party: Omit<NameView, 'text'> & { readonly text: Words };
    readonly members: readonly ParticipantView[];
  }[];
  readonly sessions: readonly { readonly title: string }[];
  readonly notes: readonly {
    readonly term: Words;
    readonly lines: readonly { readonly head: string; readonly text: Words }[];
  }[];
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
export interface PositionCellView {
  /** Said where there is nothing. */
  readonly silent: Words;
  /** What the report's own text tells, by act: the numbers of its paragraphs. */
  readonly told: readonly { readonly act: Words; readonly paragraphs: readonly ParagraphReference[] }[];
  /** The rest by act, in short. */
  readonly items: readonly {
    readonly act: Words;
    readonly points: readonly (PartView & { readonly paragraph: ParagraphReference })[];
  }[];
}
export interface PositionsView {
  /** Of two parties each and both together, of up to eight each; empty where there are more. */
  readonly sides: readonly Words[];
  /** Whose account it is; null where it is that of all sources. */
  readonly source: string | null;
  readonly rows: readonly {
    readonly topic: Words;
    /** What several say together, what others than the parties say, and what stands in no column. */
    readonly lines: readonly PositionLineView[];
    readonly cells: readonly PositionCellView[];
  }[];
}
/** Who says it, and what by act: the numbers of the paragraphs. */
export interface PositionLineView {
  readonly who: Words;
  readonly told: PositionCellView['told'];
}
/** Texts and parts of them on which parties stand apart. */
export interface StandsView {
  /** A column each; empty where they are more than eight. */
  readonly parties: readonly string[];
  /** Of which paragraph all rows are but those of a whole; null where they are of several. */
  readonly paragraph: string | null;
  readonly rows: readonly {
    readonly topic: Words;
    /** The row in a sentence, which counts and names. */
    readonly told: Words;
    readonly cites: readonly CiteView[];
    readonly cells: readonly (Pick<ActView, 'symbol' | 'word'> & { readonly since: Words | null })[];
  }[];
}
export interface LegendView {
  readonly acts: readonly ActView[];
  readonly standings: readonly StandingView[];
  readonly reliability: readonly { readonly grade: string; readonly words: Words }[];
  readonly credibility: readonly { readonly grade: string; readonly words: Words }[];
}
/** One measure by period and authority, never summed or averaged over authorities. */
export interface SeriesView {
  readonly anchor: string;
  readonly title: string;
  /** Where all values have one. */
  readonly unit: Words | null;
  /** null where the values have no unit in common. */
  readonly chart: ChartView | null;
  readonly authorities: readonly Words[];
  readonly rows: readonly {
    readonly period: Words;
    readonly cells: readonly {
      readonly entries: readonly {
        readonly value: Words;
        readonly claim: string;
        readonly cites: readonly CiteView[];
        readonly disputes: readonly DisputeView[];
      }[];
    }[];
  }[];
  readonly goals: readonly GoalView[];
}
export interface GoalView {
  readonly label: string;
  readonly value: Words;
  readonly setOn: Words;
  readonly due: Words;
  readonly metOn: Words;
  readonly authority: Words;
  readonly note: string | null;
  readonly claim: string;
  readonly cites: readonly CiteView[];
  readonly disputes: readonly DisputeView[];
}
export interface CommitmentView extends StatusToldView, NewsView {
  readonly pill: PillView;
  /** The kind of document that it rests on, or the act. */
  readonly restsOn: Words;
  readonly anchor: string;
  readonly title: string;
  readonly claims: string;
  readonly obligors: readonly Words[];
  /** All parties of the meeting, where they are told together. */
  readonly everybody: Words | null;
  readonly theme: Words;
  readonly due: Words | null;
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
/** Heading of each annex; null for one that would be empty. */
export type AnnexesView = Readonly<Record<'statements' | 'data' | 'sources' | 'signs', Words | null>>;
/** Two pictures side by side, one beside what to watch, or one alone across the page. */
export interface PictureRowView {
  readonly picture: ChartView;
  readonly beside: ChartView | null;
  readonly watch: readonly WatchView[];
  readonly isSingle: boolean;
}
export interface FullView extends EditionView, AnswerView {
  readonly report: 'full';
  /** All commitments by how they stand; null where the meeting left none. */
  readonly strip: ChartView | null;
  readonly contents: readonly ContentsEntryView[];
  readonly summary: readonly SentenceView[];
  readonly event: EventView;
  readonly context: readonly ContextEntryView[];
  readonly documents: {
    readonly items: readonly DocumentView[];
    /** Of other meetings and days. */
    readonly others: readonly SubjectView[];
    readonly subjects: readonly SubjectView[];
  } | null;
  /**
   * What was done, with pictures between; what was only stated or told stands in an annex, its paragraphs numbered on.
   */
  readonly themes: readonly (ThemeView & { readonly row: PictureRowView | null })[];
  readonly statements: readonly ThemeView[];
  readonly annexes: AnnexesView;
  readonly stands: StandsView | null;
  readonly positions: PositionsView | null;
  /** Those that the editors offer for use. */
  readonly figures: readonly FigureView[];
  /** Those for which there is no theme that they could follow. */
  readonly otherRows: readonly PictureRowView[];
  /** What stands beside no picture. */
  readonly watch: readonly WatchView[];
  readonly series: readonly SeriesView[];
  readonly commitments: { readonly asOf: Words; readonly items: readonly CommitmentView[] } | null;
  readonly discrepancies: readonly DiscrepancyView[];
  readonly how: readonly TermView[];
  readonly legend: LegendView;
  readonly about: readonly Words[];
}

/** A row of counts; the cells are in the order of the columns. */
export interface CountsView {
  readonly columns: readonly Words[];
  readonly rows: readonly {
    readonly term: Words;
    readonly symbol: SymbolName | null;
    readonly cells: readonly string[];
  }[];
}
export interface LedgerEntryView extends PartView {
  readonly anchor: string;
  readonly id: string;
  readonly standing: StandingView;
  readonly grade: string;
  readonly gradeReason: string;
  readonly disputes: readonly DisputeView[];
  /** By relation and independence: "supports, first source". */
  readonly evidence: readonly { readonly kind: Words; readonly cites: readonly CiteView[] }[];
  /** Where it stands in its source, and what is to be said of it. */
  readonly particulars: readonly {
    readonly cites: readonly CiteView[];
    readonly locator: Words | null;
    readonly note: string | null;
  }[];
  readonly limits: readonly { readonly text: Words; readonly cites: readonly CiteView[] }[];
}
export interface LedgerView {
  readonly id: string;
  readonly title: Words;
  readonly entries: readonly LedgerEntryView[];
}
/** A source to which others go back, and those others. */
export interface ChainView {
  readonly origin: Words;
  readonly cite: CiteView | null;
  readonly followers: readonly { readonly text: Words; readonly cite: CiteView; readonly basis: Words }[];
}
export interface SoughtView {
  readonly what: string;
  readonly on: Words | null;
  readonly statement: string;
  readonly claims: string;
  readonly href: string;
}
export interface EvidenceView extends EditionView {
  readonly report: 'evidence';
  readonly contents: readonly ContentsEntryView[];
  readonly coverage: {
    readonly chart: ChartView | null;
    readonly standings: CountsView;
    readonly independence: CountsView;
    readonly words: readonly Words[];
  };
  readonly discrepancies: readonly DiscrepancyView[];
  readonly ledger: readonly LedgerView[];
  readonly chains: readonly ChainView[];
  readonly sought: readonly SoughtView[];
  readonly legend: LegendView;
  readonly about: readonly Words[];
}
