/** View models of the fact sheet of a document. */
import type {
  AnswerView,
  CiteView,
  DiscrepancyView,
  DisputeView,
  LegendView,
  NameView,
  NewsView,
  PillView,
  SentenceView,
  SourceView,
  StandingView,
  StandsView,
  StatusToldView,
  Words,
} from '../../facts/types.ts';
import type { ThemeView } from '../full/full-types.ts';
import type { BriefingView } from '../types.ts';

/** A row of the card at the head: a term and what is known of it. */
export interface KnownView {
  readonly term: Words;
  readonly text: Words;
  readonly url: string | null;
  readonly note: string | null;
  readonly cites: readonly CiteView[];
}
export interface TitleView {
  readonly title: string;
  readonly lang: string;
  readonly language: Words;
  readonly issuer: string;
  readonly status: Words;
  readonly note: string | null;
  readonly cites: readonly CiteView[];
}
export interface SignatoryView {
  readonly name: NameView;
  readonly capacity: string;
  readonly onBehalfOf: string;
  readonly cites: readonly CiteView[];
}
export interface LineageView {
  readonly relation: Words;
  readonly text: string;
  readonly cites: readonly CiteView[];
}
export interface RelatedCommitmentView extends StatusToldView, NewsView {
  readonly pill: PillView;
  readonly title: string;
  readonly undertaking: string;
  readonly claims: string;
  readonly due: Words | null;
}
export interface FactSheetView extends BriefingView, Pick<AnswerView, 'parties'> {
  readonly report: 'document';
  /** The claim by which it came about, or its name where none tells it. */
  readonly headline: Omit<SentenceView, 'text'> & { readonly text: Words };
  /** How that claim stands, where that is weak. */
  readonly doubt: StandingView | null;
  readonly known: readonly KnownView[];
  readonly disputes: readonly DisputeView[];
  readonly titles: readonly TitleView[];
  readonly signatories: readonly SignatoryView[];
  /** Where its parties stand on it and its paragraphs; null where none stands apart. */
  readonly stands: StandsView | null;
  /** What the text says, and what is told of it beyond the headline. */
  readonly content: Pick<ThemeView, 'start' | 'claims'> | null;
  readonly lineage: readonly LineageView[];
  readonly commitments: readonly RelatedCommitmentView[];
  readonly printed: readonly { readonly printed: string; readonly read: string; readonly why: string }[];
  readonly discrepancies: readonly DiscrepancyView[];
  readonly sources: readonly SourceView[];
  /** Signs of weak support that the sheet uses, with what they mean. */
  readonly doubts: readonly StandingView[];
  /** Grades of its sources. */
  readonly grades: LegendView['reliability'];
  readonly about: Words;
}
