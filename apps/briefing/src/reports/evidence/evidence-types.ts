import type { ChartView } from '../../charts/view/types.ts';
import type {
  CiteView,
  DiscrepancyView,
  DisputeView,
  LegendView,
  PartView,
  StandingView,
  SymbolName,
  Words,
} from '../../facts/types.ts';
import type { ContentsEntryView } from '../contents.ts';
import type { EditionView } from '../types.ts';

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
