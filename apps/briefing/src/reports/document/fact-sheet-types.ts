/** View models of the fact sheet of a document. */
import type { ProjectView } from '../../facts/projects.ts';
import type {
  BriefingView,
  CiteView,
  DiscrepancyView,
  DisputeView,
  LegendView,
  NameView,
  SourceView,
  StandingView,
  StandsView,
  StatusToldView,
  ThemeView,
  Words,
} from '../../facts/types.ts';

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
export interface RelatedCommitmentView extends StatusToldView {
  readonly title: string;
  readonly undertaking: string;
  readonly claims: string;
  readonly due: Words | null;
  readonly news: string | null;
  readonly cites: readonly CiteView[];
}
export interface FactSheetView extends BriefingView {
  readonly report: 'document';
  /** The claim by which it came about, or null where none tells it. */
  readonly standing: (StandingView & { readonly grade: string }) | null;
  readonly headline: Words;
  readonly known: readonly KnownView[];
  readonly disputes: readonly DisputeView[];
  readonly titles: readonly TitleView[];
  readonly signatories: readonly SignatoryView[];
  /** Where its parties stand on it and its paragraphs; null where none stands apart. */
  readonly stands: StandsView | null;
  /** What the text says, and what is told of it. */
  readonly sections: readonly ThemeView[];
  readonly lineage: readonly LineageView[];
  readonly commitments: { readonly asOf: Words; readonly items: readonly RelatedCommitmentView[] } | null;
  readonly projects: readonly ProjectView[];
  readonly printed: readonly { readonly printed: string; readonly read: string; readonly why: string }[];
  readonly discrepancies: readonly DiscrepancyView[];
  readonly sources: readonly SourceView[];
  /** null where it has no claim to mark. */
  readonly legend: LegendView | null;
  readonly about: readonly Words[];
}
