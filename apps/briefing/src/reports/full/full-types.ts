import type { ChartView } from '../../charts/view/types.ts';
import type {
  ActView,
  AnswerView,
  CiteView,
  CommitmentView,
  DiscrepancyView,
  DisputeView,
  DocumentView,
  FigureView,
  LegendView,
  NameView,
  ParagraphReference,
  PartView,
  QuotationView,
  SentenceView,
  StandingView,
  StandsView,
  SubjectView,
  TermView,
  WatchView,
  Words,
} from '../../facts/types.ts';
import type { ContentsEntryView } from '../contents.ts';
import type { SeriesView } from '../series-table.ts';
import type { EditionView } from '../types.ts';

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
export interface ParticipantView {
  readonly name: NameView;
  readonly post: string | null;
  /** That they were absent or left early, say; null where they simply came. */
  readonly attendance: Words | null;
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
  readonly sessions: readonly {
    readonly title: string;
    /** When and where it met, who chaired it and who was away. */
    readonly told: readonly Words[];
  }[];
  readonly notes: readonly {
    readonly term: Words;
    readonly lines: readonly { readonly head: string; readonly text: Words }[];
  }[];
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
