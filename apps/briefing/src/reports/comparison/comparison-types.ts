/** View models of the comparison. */
import type { ChartView } from '../../charts/view/types.ts';
import type {
  ActView,
  CiteView,
  PillView,
  SentenceView,
  SourceView,
  StatusToldView,
  TermView,
  Words,
} from '../../facts/types.ts';
import type { SeriesView } from '../series-table.ts';
import type { BriefingView } from '../types.ts';

/** A topic, and what became of it. */
export interface ChangeView {
  readonly topic: Words;
  readonly text: Words;
  readonly claims: string;
  readonly cites: readonly CiteView[];
}
export interface VerdictView {
  readonly title: Words;
  readonly items: readonly ChangeView[];
  /** Topics that are told by their names alone, with what is to be said of all of them. */
  readonly named: Words | null;
}
export interface StepView {
  readonly id: string;
  readonly title: Words;
  readonly verdicts: readonly VerdictView[];
}
/** What was said of a topic at a meeting; null where nothing is on record. */
export interface TopicCellView {
  readonly meeting: Words;
  readonly told: {
    readonly act: ActView;
    readonly who: Words | null;
    readonly where: Words | null;
    readonly claims: string;
    readonly cites: readonly CiteView[];
  } | null;
}
export interface TopicThemeView {
  readonly title: Words;
  readonly rows: readonly { readonly topic: Words; readonly cells: readonly TopicCellView[] }[];
}
export interface DocumentLineView {
  readonly cells: readonly {
    readonly meeting: Words;
    readonly items: readonly { readonly text: Words; readonly cites: readonly CiteView[] }[];
  }[];
}
export interface DocumentCountView {
  readonly meeting: Words;
  readonly recorded: Words;
  readonly counts: readonly {
    readonly text: Words;
    readonly claim: string;
    readonly cites: readonly CiteView[];
  }[];
  readonly only: Words | null;
}
export interface ProjectLineView {
  readonly name: Words;
  /** What was said of it at each meeting that spoke of it, the firmest. */
  readonly said: readonly (SentenceView & { readonly meeting: Words })[];
  readonly pills: readonly { readonly title: string; readonly pill: PillView }[];
  /** The last that is known of it. */
  readonly now: { readonly text: Words; readonly claims: string; readonly cites: readonly CiteView[] } | null;
  readonly next: { readonly text: Words; readonly cites: readonly CiteView[] } | null;
}
export interface PromisesView {
  readonly meeting: Words;
  readonly counted: Words;
  readonly open: readonly (Pick<StatusToldView, 'status' | 'since' | 'lastEvent' | 'overdue'> & {
    readonly title: string;
    readonly claims: string;
    readonly pill: PillView;
    readonly due: Words | null;
    /** What happened last, where something is amiss; the tracker tells it of the others. */
    readonly news: string | null;
    readonly cites: readonly CiteView[];
    readonly sinceCites: readonly CiteView[];
  })[];
}
export interface ComparisonView extends BriefingView {
  readonly report: 'comparison';
  readonly parties: Words;
  readonly headline: Words;
  readonly lead: Words;
  readonly meetings: readonly Words[];
  /** Whether each meeting has room for a column. */
  readonly inColumns: boolean;
  readonly days: Words;
  /** How far the meetings can be compared. */
  readonly limits: readonly Words[];
  readonly steps: readonly StepView[];
  readonly series: readonly SeriesView[];
  readonly lines: readonly DocumentLineView[];
  readonly counts: readonly DocumentCountView[];
  readonly themes: readonly TopicThemeView[];
  readonly projects: readonly ProjectLineView[];
  readonly promises: readonly PromisesView[];
  readonly disputes: readonly Words[];
  readonly method: readonly TermView[];
  readonly sources: readonly SourceView[];
  readonly chart: ChartView | null;
  readonly about: readonly Words[];
}
