/**
 * What the views of the pages are made of: values and messages, of which `inWords` makes words. They are total, so that a
 * template can never ask for a field that is not there.
 */
import type { ChartView } from '../charts/view/types.ts';
import type { SymbolName } from '../facts/signs.ts';
import type { Words } from '../messages/catalogue.ts';

/** A text with the language that it is in; null where that is the page's. */
export interface TextView {
  readonly text: Words;
  readonly lang: string | null;
}
export interface LinkView {
  readonly text: Words;
  readonly href: string;
}
/** A sign with its word. */
export interface SignView {
  readonly symbol: SymbolName;
  readonly word: Words;
}
/** A record by what it is called. */
export interface NameView extends TextView {
  /** null where there is no page of it. */
  readonly href: string | null;
  /** Of a source, which is called by publisher, title and date. */
  readonly source: TitledView | null;
}
/** The title of a source, which leads to its page. */
export interface TitledView {
  readonly publisher: string;
  readonly title: string;
  readonly supplied: boolean;
  readonly href: string;
  readonly lang: string | null;
  readonly published: string | null;
}

/** The number of a piece of evidence, and what keeps it from the next one. */
export interface CiteView {
  readonly number: number;
  readonly gap: string;
}
export interface EvidenceItemView extends TitledView {
  readonly id: string;
  /** Of the source, the same in all reports and on all pages. */
  readonly number: string;
  /** Where the source itself stands, which is not ours, by its host. */
  readonly host: { readonly name: string; readonly url: string } | null;
  readonly relation: SignView;
  readonly independence: Words;
  readonly grade: string;
  readonly tier: Words;
  readonly note: string | null;
  /** Where in the source. */
  readonly locator: Words;
  /** Beyond the source itself, to whom or what it goes back. */
  readonly origin: NameView | null;
  /** Words of the page, as it prints them. */
  readonly quote: { readonly exact: string; readonly language: string } | null;
  /** How far a page was seen, and when. */
  readonly seen: Words | null;
}

/** What is said beside a claim wherever it is listed. */
export interface ClaimMarksView {
  readonly act: SignView;
  readonly standing: SignView;
  readonly grade: string;
  readonly disputes: readonly LinkView[];
}
export interface ClaimEntryView {
  readonly name: NameView;
  readonly marks: ClaimMarksView;
}

/** A mark in the band: a sign with its word, or a word alone. */
export interface MarkView {
  readonly symbol: SymbolName | null;
  readonly word: Words;
  /** Said behind it in small print. */
  readonly note: Words | null;
}

/** The head of every page that shows records. */
export interface BandView {
  readonly crumbs: readonly LinkView[];
  readonly kicker: Words | null;
  readonly title: Words;
  readonly titleLang: string | null;
  /** The title is a sentence, and set smaller than a name. */
  readonly sentence: boolean;
  readonly subtitles: readonly TextView[];
  readonly lead: Words | null;
  /** The lead tells of the page, not of what it shows. */
  readonly leadIsSmall: boolean;
  readonly marks: readonly MarkView[];
  /** The points in dispute that touch what the page shows. */
  readonly disputes: readonly LinkView[];
}

/** A drawing, which is a file of its own. */
export interface SiteChart {
  readonly chart: ChartView;
  /** Its values as CSV. */
  readonly values: string;
}

/** What a record's own page says of it, before it is joined with what all pages have. */
export interface Portrait {
  readonly band: Partial<Omit<BandView, 'title'>> & Pick<BandView, 'title'>;
  /** What the template of its kind shows. */
  readonly view: object;
  /** Fields of other records that refer to it and that the page tells already, such as `claim/attribution/speakers`. */
  readonly told?: readonly string[] | undefined;
  /** What it draws. */
  readonly charts?: readonly SiteChart[] | undefined;
}
