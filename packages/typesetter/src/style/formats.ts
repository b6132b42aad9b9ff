/**
 * The words in which the typesetter's styles are written. Lengths are points, colours '#rrggbb'.
 */
import type { FaceId } from '../text/types.ts';
import type { Tokens } from '../theme/tokens.ts';

export type TextLine = 'under' | 'through';

/** How letters look. */
export interface TextFormat {
  readonly face: FaceId;
  readonly size: number;
  readonly color: string;
  readonly figures: 'tabular' | 'proportional';
  readonly hyphenate: boolean;
  /** Height of the baseline above that of the line. */
  readonly rise: number;
  /** Colour of a rounded ground behind the words, as of a label; none where it is left out. */
  readonly ground?: string;
  /** A line under the words or through them, in their colour; none where it is left out. */
  readonly line?: TextLine;
}

type Align = 'left' | 'right' | 'center' | 'justify';

/** A paragraph of any kind: headings, terms, captions and labels too. */
export interface ParagraphFormat {
  readonly text: TextFormat;
  /** Distance from baseline to baseline. */
  readonly leading: number;
  readonly align: Align;
  readonly before: number;
  readonly after: number;
  /** Never the last thing on a page. */
  readonly keepWithNext: boolean;
  /** Never divided between pages. */
  readonly unbroken: boolean;
  /** The widest it may be set, so that lines stay readable; undefined for as wide as its place. */
  readonly measure: number | undefined;
}

export interface Rule {
  readonly width: number;
  readonly color: string;
}

/** What surrounds a group of blocks; drawn anew on every page that has a part of the group. */
export interface Frame {
  readonly padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly background: string | undefined;
  readonly top: Rule | undefined;
  readonly left: Rule | undefined;
  readonly bottom: Rule | undefined;
}

export interface GroupFormat {
  readonly before: number;
  readonly after: number;
  readonly frame: Frame | undefined;
  /** Kept whole if its height is at most this part of a page's; 0 for a group that may always be divided. */
  readonly keepWhole: number;
  /** Whatever room the page before it has left. */
  readonly startsPage?: boolean;
  /** May stand on the next page, above what follows it, where what follows it fills the room that it leaves. */
  readonly floats?: boolean;
}

export interface ListFormat {
  readonly before: number;
  readonly after: number;
  /** Between two items. */
  readonly between: number;
  /** Beside an item of several blocks. */
  readonly betweenLong: number;
  /** An item is kept whole if its height is at most this part of a page's. */
  readonly keepItem: number;
  /** Least distance from the label's left edge to the text. */
  readonly indent: number;
  /** Least distance between label and text. */
  readonly labelGap: number;
  readonly label: ParagraphFormat;
  readonly measure: number | undefined;
}

export interface TableFormat {
  readonly before: number;
  readonly after: number;
  /** Between two columns. */
  readonly gap: number;
  /** Above and below the text of a cell. */
  readonly cellPadding: number;
  readonly headRule: Rule;
  readonly rowRule: Rule;
  readonly endRule: Rule;
  /** Widths of the columns in relation to each other; undefined where the content decides. */
  readonly shares: readonly number[] | undefined;
  /** All columns but the first are of one width: what stands in them is to be compared. */
  readonly equalColumns: boolean;
  /** A row is kept whole if its height is at most this part of a page's. */
  readonly keepRow: number;
  /** Height of what stands of a row on each of two pages, where it has to be divided. */
  readonly leastPart: number;
  /** The same for the table itself. */
  readonly keepWhole: number;
  /** A table that needs less than this is set to this width, one that needs more takes the whole width. */
  readonly measure: number;
}

export interface DescriptionFormat {
  readonly before: number;
  readonly after: number;
  readonly gap: number;
  readonly between: number;
  /** Widest part of the width that terms may take where they stand beside what they explain. */
  readonly termShare: number;
  /** Narrowest column where terms stand above what they explain. */
  readonly columnWidth: number;
  readonly maxColumns: number;
}

export interface PictureFormat {
  readonly before: number;
  readonly after: number;
  /** What the colour names of a drawing mean on paper. */
  readonly palette: Tokens['light'];
}

/** Leaders and page numbers of the contents. */
export interface ContentsFormat {
  readonly before: number;
  readonly after: number;
  readonly indent: number;
  readonly measure: number;
  /** So many entries are set in two columns. */
  readonly columnsFrom: number;
  readonly columnGap: number;
  /** Room kept free at the right for leader and number. */
  readonly slot: number;
  readonly leaderGap: number;
  readonly entry: (level: 1 | 2) => ParagraphFormat;
  readonly number: TextFormat;
  readonly leader: TextFormat;
}

/** Notes at the foot of the page, and their marks in the text. */
export interface FootnoteFormat {
  readonly mark: (outer: TextFormat) => TextFormat;
  readonly label: ParagraphFormat;
  readonly body: ParagraphFormat;
  /** Least distance from the number's left edge to the text; and between number and text. */
  readonly indent: number;
  readonly labelGap: number;
  /** Between two notes. */
  readonly between: number;
  /** Least distance from the text of the page to the rule, and from there to the first note. */
  readonly gap: number;
  readonly ruleGap: number;
  readonly rule: Rule;
  /** Of the rule where no note goes on from the page before. */
  readonly ruleLength: number;
}

export interface PageFormat {
  readonly margin: { readonly left: number; readonly right: number; readonly bottom: number };
  /** How far the text may run into the bottom margin of all pages, if that saves a last page of a few lines. */
  readonly spare: number;
  /** Top of the text on the first page, which has no running head. */
  readonly firstTop: number;
  /** Top of the text on all others. */
  readonly top: number;
  /** Baselines of head and foot, from the nearer edge. */
  readonly headBaseline: number;
  readonly footBaseline: number;
  readonly furniture: TextFormat;
  /** Under the running head and above the foot. */
  readonly furnitureRule: Rule;
  /** From the rule to the baseline of the foot, and from the baseline of the head to the rule. */
  readonly furnitureGap: number;
}
