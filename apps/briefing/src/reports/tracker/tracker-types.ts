/** View models of the commitments tracker. */
import type { ChartView } from '../../charts/view/types.ts';
import type { ProjectView } from '../../facts/projects.ts';
import type {
  ActView,
  BriefingView,
  CiteView,
  ContentsEntryView,
  DiscrepancyView,
  DisputeView,
  LegendView,
  SentenceView,
  SourceView,
  StatusToldView,
  SymbolName,
  TermView,
  Words,
} from '../../facts/types.ts';
import type { MilestoneView } from './milestones.ts';

/** A reference to a card of the same report: "7 Haval plant". */
export interface CardReference {
  readonly number: string;
  readonly href: string;
  readonly title: string;
}
/** Commitments by theme and status; the cells are in the order of the statuses. */
export interface StatusCountsView {
  readonly statuses: readonly ActView[];
  readonly rows: readonly {
    readonly term: Words;
    readonly cells: readonly string[];
    readonly all: string;
  }[];
}
export interface AttentionView extends CardReference, Pick<StatusToldView, 'status' | 'since'> {
  readonly overdue: Words | null;
}
export interface NextStepView extends CardReference {
  /** EDTF. */
  readonly date: string;
  readonly due: Words;
  readonly step: Words;
}
export interface MethodView {
  readonly rules: readonly { readonly term: Words; readonly text: Words }[];
  /** All that a status can be, in the order of the tables. */
  readonly scale: readonly ActView[];
  readonly strength: readonly { readonly term: Words; readonly text: Words }[];
}
export interface MatrixView {
  /** "2019", …; the last is told as of the day of the report. */
  readonly years: readonly string[];
  readonly rows: readonly (CardReference & {
    readonly due: Words | null;
    readonly cells: readonly { readonly symbol: SymbolName; readonly word: Words }[];
  })[];
}
export interface ChangesView {
  /** Day of the edition before. */
  readonly since: Words;
  readonly edition: string;
  readonly rows: readonly (CardReference & {
    readonly before: ActView;
    readonly now: ActView;
    readonly because: string | null;
  })[];
  readonly unchanged: Words | null;
}
export interface CommitmentCardView extends CardReference, StatusToldView {
  readonly anchor: string;
  readonly undertaking: string;
  readonly claims: string;
  readonly obligors: Words;
  readonly beneficiaries: Words | null;
  readonly instrument: Words;
  readonly strength: Words;
  readonly due: Words | null;
  readonly dueNote: string | null;
  readonly test: Words;
  readonly milestones: readonly MilestoneView[];
  readonly note: string | null;
  readonly basis: readonly (SentenceView & { readonly act: Words })[];
  readonly log: readonly {
    readonly date: Words;
    readonly status: ActView;
    readonly text: string;
    readonly cites: readonly CiteView[];
  }[];
  readonly project: { readonly text: string; readonly href: string } | null;
  readonly disputes: readonly DisputeView[];
}
export interface UnscoredView {
  readonly positions: readonly (SentenceView & { readonly act: Words })[];
  readonly discussed: readonly SentenceView[];
  readonly documents: readonly { readonly text: string; readonly cites: readonly CiteView[] }[];
}
export interface TrackerView extends BriefingView {
  readonly report: 'tracker';
  readonly contents: readonly ContentsEntryView[];
  readonly headline: Words;
  readonly stage: { readonly word: Words; readonly meaning: Words };
  readonly counts: StatusCountsView;
  readonly attention: readonly AttentionView[];
  readonly next: readonly NextStepView[];
  readonly method: MethodView;
  /** The matrix drawn; what it shows stands in `matrix`, with dates. */
  readonly overview: ChartView | null;
  /** null where there are no commitments. */
  readonly matrix: MatrixView | null;
  readonly changes: ChangesView | null;
  readonly themes: readonly {
    readonly id: string;
    readonly title: Words;
    readonly cards: readonly CommitmentCardView[];
  }[];
  readonly unscored: UnscoredView;
  readonly projects: readonly ProjectView[];
  readonly discrepancies: readonly DiscrepancyView[];
  readonly sources: readonly SourceView[];
  /** Grades of sources that occur. */
  readonly grades: LegendView['reliability'];
  readonly how: readonly TermView[];
  readonly about: readonly Words[];
}
