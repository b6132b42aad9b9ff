/** View models of the commitments tracker. */

import type { ChartView } from '../../charts/view/types.ts';
import type { CardReference } from '../../facts/tracked.ts';
import type {
  ActView,
  AnswerView,
  CiteView,
  CommitmentToldView,
  ObligorsView,
  PillView,
  SentenceView,
  SourceView,
  StatusToldView,
  TermView,
  Words,
} from '../../facts/types.ts';

import type { ContentsEntryView } from '../contents.ts';
import type { BriefingView } from '../types.ts';

export interface AttentionView extends CardReference, Pick<StatusToldView, 'status' | 'since'> {
  readonly pill: PillView;
  readonly overdue: Words | null;
}
export interface MethodView {
  readonly rules: readonly TermView[];
  /** What a status can be, of those that the report tells. */
  readonly scale: readonly ActView[];
}
export interface ChangesView {
  /** Day of the edition before. */
  readonly since: Words;
  readonly edition: string;
  readonly rows: readonly (CardReference & {
    readonly before: PillView;
    readonly now: PillView;
    readonly because: string | null;
    readonly cites: readonly CiteView[];
  })[];
  readonly unchanged: Words | null;
}
export interface CommitmentCardView extends CardReference, CommitmentToldView, ObligorsView {
  readonly anchor: string;
  readonly theme: Words;
  /** By what it is judged, as a line; null where nothing is known for that. */
  readonly test: Words | null;
  /** Open discrepancies that touch it. */
  readonly open: readonly { readonly label: string; readonly question: string }[];
}
export interface FamilyView {
  readonly id: string;
  readonly title: Words;
  readonly cards: readonly CommitmentCardView[];
}
export interface UnscoredView {
  readonly counted: Words;
  readonly discussed: readonly SentenceView[];
}
export interface TrackerView extends BriefingView, Pick<AnswerView, 'parties' | 'present'> {
  readonly report: 'tracker';
  /** The finding, counted. */
  readonly headline: Words;
  readonly lead: Words;
  readonly strip: ChartView | null;
  readonly next: ChartView | null;
  /** How each status came about, year by year. */
  readonly overview: ChartView | null;
  readonly contents: readonly ContentsEntryView[];
  readonly attention: readonly AttentionView[];
  readonly method: MethodView;
  readonly changes: ChangesView | null;
  readonly families: readonly FamilyView[];
  readonly unscored: UnscoredView;
  readonly sources: readonly SourceView[];
  readonly how: readonly TermView[];
  readonly about: readonly Words[];
}
