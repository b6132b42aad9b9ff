import type { ChartView } from '../../charts/view/types.ts';
import type {
  AnswerView,
  DisputeView,
  FigureView,
  PartView,
  PillView,
  SentenceView,
  StandingView,
  SymbolName,
  WatchView,
  Words,
} from '../../facts/types.ts';
import type { EditionView } from '../types.ts';

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
