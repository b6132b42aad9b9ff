/** View models of the pages: total, so that a template can never ask for a field that is not there. */
import type { Phrase } from './phrases.ts';

export interface FactView {
  readonly term: string;
  /** One line each. */
  readonly items: readonly Phrase[];
}

/** A cell knows its column, which narrow screens show beside it. */
export interface CellView {
  readonly column: string;
  readonly text: Phrase;
}

export interface TableView {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell heads its row. */
  readonly rows: readonly { readonly head: Phrase; readonly cells: readonly CellView[] }[];
}

export interface EntryView {
  readonly id: string | null;
  readonly text: Phrase;
  /** Said below it in small print. */
  readonly notes: readonly Phrase[];
}

export interface EvidenceItemView {
  readonly id: string;
  readonly source: Phrase;
  /** What it does, and how independent it is. */
  readonly bearing: Phrase;
  /** Where in the source. */
  readonly locator: Phrase;
  readonly notes: readonly Phrase[];
}

/** Entries under a heading of their own; long lists are folded. */
export interface GroupView {
  readonly title: string;
  readonly count: string;
  readonly folded: boolean;
  readonly entries: readonly EntryView[];
}

export interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly intro: Phrase | null;
  readonly facts: readonly FactView[];
  readonly tables: readonly TableView[];
  readonly entries: readonly EntryView[];
  readonly evidence: readonly EvidenceItemView[];
  readonly groups: readonly GroupView[];
}

export interface CrumbView {
  readonly text: string;
  readonly href: string;
}

/** The main part of any page that shows records. */
export interface ContentView {
  readonly crumbs: readonly CrumbView[];
  readonly kicker: string | null;
  readonly title: string;
  readonly titleLang: string | null;
  /** The title is a sentence, and set smaller than a name. */
  readonly sentence: boolean;
  readonly names: readonly Phrase[];
  readonly lead: Phrase | null;
  readonly marks: readonly Phrase[];
  /** To the sections of a long page. */
  readonly jumps: readonly CrumbView[];
  readonly sections: readonly SectionView[];
  /** What the record is called for machines, where the page shows one. */
  readonly record: { readonly id: string; readonly data: string } | null;
}

/** What a record's own page says of it, before it is joined with what all pages have. */
export interface Portrait {
  readonly title: string;
  readonly titleLang?: string;
  readonly sentence?: boolean;
  readonly names?: readonly Phrase[];
  readonly lead?: Phrase;
  readonly marks?: readonly Phrase[];
  readonly sections: readonly (SectionView | null)[];
}
