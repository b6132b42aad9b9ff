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
  /** What the page tells beyond print. */
  readonly more: Words | null;
  readonly claims: string;
  readonly cites: readonly CiteView[];
}
export interface VerdictView {
  readonly title: Words;
  readonly items: readonly ChangeView[];
  /** Topics that are told by their names alone, with what is to be said of all of them. */
  readonly named: Words | null;
  /** Where print has no more than the names: all of them. */
  readonly inShort: Words | null;
}
export interface StepView {
  readonly id: string;
  readonly title: Words;
  /** Print has the last step; how earlier ones changed its table of topics shows. */
  readonly isLast: boolean;
  readonly verdicts: readonly VerdictView[];
}
/** What was said of a topic at a meeting; null where nothing is on record. */
export interface TopicCellView {
  readonly meeting: Words;
  readonly told: {
    readonly act: Pick<ActView, 'word'>;
    readonly who: Words | null;
    /** Whether it stands in words, a text or an agreement; null where that is not known. */
    readonly standing: Words | null;
    /** The name of the instrument, which is empty without one. */
    readonly where: Words;
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
  /** What was said of it at each meeting that spoke of it, the firmest; print has the last. */
  readonly said: readonly (SentenceView & { readonly meeting: Words; readonly isLast: boolean })[];
  readonly pills: readonly { readonly title: string; readonly pill: PillView }[];
  /** The last step that was done, where something else was heard since. */
  readonly done: { readonly text: Words; readonly cites: readonly CiteView[] } | null;
  /** The last that is known of it. */
  readonly now: { readonly text: Words; readonly claims: string; readonly cites: readonly CiteView[] } | null;
  readonly next: { readonly text: Words; readonly cites: readonly CiteView[] } | null;
}
export interface PromisesView {
  readonly meeting: Words;
  readonly counted: Words;
  readonly isOpen: boolean;
  /** Late, hindered, or past the day on which they were due. */
  readonly trouble: readonly (Pick<StatusToldView, 'status' | 'since' | 'lastEvent' | 'overdue'> & {
    readonly title: string;
    readonly claims: string;
    readonly pill: PillView;
    readonly due: Words | null;
    /** What happened last. */
    readonly news: string | null;
    readonly cites: readonly CiteView[];
    readonly sinceCites: readonly CiteView[];
  })[];
  /** The other open ones by how they stand; the tracker tells what happened. */
  readonly quiet: readonly {
    readonly pill: PillView;
    readonly items: readonly {
      readonly text: Words;
      readonly claims: string;
      readonly cites: readonly CiteView[];
    }[];
  }[];
}
export interface ComparisonView extends BriefingView {
  readonly report: 'comparison';
  readonly parties: Words;
  readonly headline: Words;
  readonly lead: Words;
  /** What changed and what came of it, in a few sentences. */
  readonly findings: readonly Words[];
  readonly meetings: readonly Words[];
  /** Whether each meeting has room for a column. */
  readonly inColumns: boolean;
  /** Of the tables of topics. */
  readonly captions: { readonly several: Words; readonly once: Words };
  readonly columns: string;
  readonly days: Words;
  /** How far the meetings can be compared. */
  readonly limits: readonly Words[];
  readonly steps: readonly StepView[];
  readonly series: readonly SeriesView[];
  readonly lines: readonly DocumentLineView[];
  readonly counts: readonly DocumentCountView[];
  /** Topics of several meetings, and those of one alone. */
  readonly themes: readonly TopicThemeView[];
  readonly onceThemes: readonly TopicThemeView[];
  /** Projects that were followed or spoken of at several meetings, and the others. */
  readonly projects: readonly ProjectLineView[];
  readonly moreProjects: readonly ProjectLineView[];
  readonly promises: readonly PromisesView[];
  readonly disputes: readonly Words[];
  readonly method: readonly TermView[];
  /** On which most of what is printed rests, and the others. */
  readonly sources: readonly SourceView[];
  readonly moreSources: readonly SourceView[];
  readonly chart: ChartView | null;
  readonly instruments: ChartView | null;
  readonly about: readonly Words[];
}
