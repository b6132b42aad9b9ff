/**
 * A theme: all that is particular to one design. The typesetter knows the elements of HTML that a text is made of; a
 * theme says which classes they may carry besides, what a class changes about how the element looks, which symbols can
 * be drawn in the text, and what the page needs. Together they are a closed vocabulary: a class that no theme lists is
 * a fault, never dropped in silence.
 *
 * The class of an element is its role in the document tree. What a role looks like is told as changes of what an
 * element without a class gets, as functions of the tokens: a document that must keep to a number of pages is set with
 * smaller tokens until it fits. Lengths are points, colours `#rrggbb`.
 */
import type { PathCommand } from '../drawing/path.ts';
import type {
  DescriptionFormat,
  Frame,
  GroupFormat,
  ListFormat,
  PageFormat,
  ParagraphFormat,
  TableFormat,
  TextFormat,
} from '../style/formats.ts';
import type { Tokens } from './tokens.ts';

/** What changes about text: values of its own, or values in relation to the text around it. */
export interface TextChange extends Partial<TextFormat> {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In the sans, somewhat smaller where the text around it is in the serif, beside which the sans looks larger. */
  readonly sans?: boolean;
  /** Part of the size that it would have otherwise. */
  readonly scale?: number;
}
export interface ParagraphChange extends TextChange, Partial<Omit<ParagraphFormat, 'text' | 'leading'>> {
  /** In relation to the size of the text; without it the leading stays. */
  readonly lineHeight?: number;
}
export interface GroupChange extends Partial<Omit<GroupFormat, 'frame'>> {
  /** The frame, by what of it is not empty. */
  readonly frame?: Partial<Omit<Frame, 'padding'>> & { readonly padding?: Partial<Frame['padding']> };
}
export interface ListChange extends Partial<Omit<ListFormat, 'label'>> {
  readonly label?: TextChange;
}
/** How text looks in certain surroundings, in relation to that of the body. */
export interface ContextChange extends TextChange {
  readonly lineHeight: number;
  /** Between two paragraphs. */
  readonly paragraphGap?: number;
  /** Headings in narrow or framed places are small and alike; others are set by their level. */
  readonly headings?: 'compact' | 'levels';
  /** Of compact headings. */
  readonly headingColor?: string;
  /** Whether lines keep to the measure of running text. */
  readonly measured?: boolean;
  /** Whether running text has two straight edges where the theme justifies it. */
  readonly justified?: boolean;
}

/** Where something stands. */
export interface Place<T extends Tokens> {
  readonly tokens: T;
  /**
   * Name of the surroundings: `body`, `compact` (figures and lists of facts), `small` (notes), `cell`, `row-head`,
   * `column-head`, or one of the theme's own.
   */
  readonly context: string;
}

/** A class of `header`, `section`, `aside` or `div`. */
export interface SectionRole<T extends Tokens> {
  readonly on: 'header' | 'section' | 'aside' | 'div';
  /** Name of the surroundings within; undefined where they are those around it. */
  readonly context?: string;
  /** Whether it groups parts of a text without being a section of it: `Div` instead of `Sect` in the PDF. */
  readonly division?: boolean;
  /**
   * For sections side by side: what lies between them, and their widths in relation to each other. Without shares they
   * become about equally long; with shares they take the margin beside running text too, as notes at its side do.
   */
  readonly columns?: { readonly gap: number; readonly shares?: readonly number[] };
  look?(tokens: T): GroupChange;
}
/** A class of `p`. */
export interface ParagraphRole<T extends Tokens> {
  /** Running text has two straight edges where the theme justifies it. */
  readonly running?: boolean;
  /** A remark between a heading and a section stays with that section. */
  readonly remark?: boolean;
  look(place: Place<T>): ParagraphChange;
}
/** A class of `ul` and `ol`. */
export interface ListRole<T extends Tokens> {
  /** Where it may stand; on both where nothing is said. */
  readonly on?: 'ul' | 'ol';
  /** Name of the surroundings within; undefined where they are those around it. */
  readonly context?: string;
  look?(place: Place<T>): ListChange;
}
/** A class of `dl`. */
export interface DescriptionRole<T extends Tokens> {
  readonly context?: string;
  /** Terms stand above what they explain, several in a row, instead of beside it. */
  readonly termsAbove?: boolean;
  look?(tokens: T): Partial<DescriptionFormat>;
  term?(tokens: T): ParagraphChange;
}
/** A class of `table`. */
export interface TableRole<T extends Tokens> {
  /** Widths of the columns in relation to each other; without them the content decides. */
  readonly shares?: readonly number[];
  /** All columns but the first are of one width: what stands in them is to be compared. */
  readonly equalColumns?: boolean;
  /** On the page it scrolls in a region of its own, since it has more columns than a phone is wide. */
  readonly scrolls?: boolean;
  look?(tokens: T): Partial<TableFormat>;
}
/** A class of `span`. */
export interface SpanRole<T extends Tokens> {
  look(outer: TextFormat, tokens: T): TextChange;
}

/** A shape in a box of 10 by 10, filled, or drawn as a line of this width. */
export interface SymbolShape {
  readonly path: readonly PathCommand[];
  readonly stroke: number | undefined;
}
/** A small sign that is drawn in the text in its colour: one geometry for page and PDF. */
export type DrawnSymbol = readonly SymbolShape[];

/** Names of what readers meet, for those who have it read out to them; in the language of the documents. */
export interface ThemeWords {
  /** Of the mark that leads to a footnote. */
  note(number: string): string;
  /** Of the number of a footnote, which leads back. */
  backToText(number: string): string;
  /** Of the link of a passage of the page to itself. */
  link: string;
}
/** What the page, which is an HTML file, needs. */
export interface HtmlTheme {
  /** Classes of elements that the style sheet sets in the sans with all that they hold. */
  readonly sans?: readonly string[];
  /** What others may want to link to, by the beginning of its id: `section` for `section-1`. It gets a link to itself. */
  readonly linked?: readonly string[];
  /** Classes of spans that the style sheet keeps on one line. */
  readonly unbroken?: readonly string[];
  /** Id of the element in which a claim is told: that element, and what lies in it, need not name the claim. */
  claimId?(claim: string): string;
}

type Roles<Role> = Readonly<Record<string, Role>>;

/** @typeParam T The theme's tokens, where it has more than every theme must have. */
export interface Theme<T extends Tokens = Tokens> {
  readonly tokens: T;
  readonly words: ThemeWords;
  /** Surroundings in which text looks different, by name. */
  readonly contexts?: Roles<{ look(tokens: T): ContextChange }>;
  /** Classes and what they look like, by name. */
  readonly sections?: Roles<SectionRole<T>>;
  readonly paragraphs?: Roles<ParagraphRole<T>>;
  readonly lists?: Roles<ListRole<T>>;
  readonly descriptions?: Roles<DescriptionRole<T>>;
  readonly tables?: Roles<TableRole<T>>;
  readonly spans?: Roles<SpanRole<T>>;
  /** What can be drawn in the text, as `<i data-symbol="name">`. */
  readonly symbols?: Roles<DrawnSymbol>;
  /** Whether running text has two straight edges in the PDF. */
  readonly justified?: boolean;
  /** Widest line of running text; without it about 70 characters. */
  measure?(tokens: T): number;
  /** Changes of what headings, all tables and the sheets of the PDF get. */
  heading?(level: 1 | 2 | 3 | 4, place: Place<T>): ParagraphChange;
  table?(tokens: T): Partial<TableFormat>;
  sheet?(tokens: T): Partial<PageFormat>;
  readonly html?: HtmlTheme;
}
