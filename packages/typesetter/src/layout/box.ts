/**
 * The box tree: the document with its styles resolved, before anything is measured. Boxes know neither
 * width nor page. Lengths are points.
 */
import type { AnyNode, NodeKey, PictureNode } from '../document/types.ts';
import type {
  ContentsFormat,
  DescriptionFormat,
  GroupFormat,
  ListFormat,
  ParagraphFormat,
  PictureFormat,
  TableFormat,
  TextFormat,
  TextLine,
} from '../style/formats.ts';
import type { StyledText, TextStyle } from '../text/types.ts';
import type { DrawnSymbol } from '../theme/theme.ts';
import type { Content } from './types.ts';

/** What a stretch of text belongs to. Text of one owner becomes one run. */
export interface InlineOwner {
  /** The node whose characters these are; undefined for page furniture. */
  readonly node: AnyNode | undefined;
  readonly content: Content;
  readonly color: string;
  /** Height above the baseline of the line. */
  readonly rise: number;
  /** A rounded ground behind the words, as high as this size of letters asks for. */
  readonly ground?: { readonly color: string; readonly size: number };
  /** A line under the words or through them, for letters of this size. */
  readonly line?: { readonly at: TextLine; readonly size: number };
  /** Nodes with an id that begin with this text. */
  readonly anchors: readonly NodeKey[];
  /** The footnote whose mark this text is. */
  readonly note?: NoteBox;
}

/** A footnote: its number, and what stands beside it at the foot of the page. */
export interface NoteBox {
  readonly anchors: readonly NodeKey[];
  readonly label: ParagraphBox;
  readonly body: ParagraphBox;
}

/** A drawn symbol in the text. */
export interface SymbolContent {
  readonly symbol: string;
  /** undefined where the theme has none of this name. */
  readonly drawn: DrawnSymbol | undefined;
  readonly size: number;
  readonly owner: InlineOwner;
}
/** Words that tell the page on which the node with this id begins; the layout knows them in the end. */
export interface PageWords {
  readonly pageOf: string;
  readonly style: TextStyle;
  readonly owner: InlineOwner;
}
export type InlineContent = StyledText<InlineOwner> | SymbolContent | PageWords;

export interface ParagraphBox {
  readonly kind: 'paragraph';
  readonly anchors: readonly NodeKey[];
  readonly format: ParagraphFormat;
  readonly content: readonly InlineContent[];
}

export interface FlowBox {
  readonly kind: 'flow';
  readonly anchors: readonly NodeKey[];
  readonly format: GroupFormat;
  readonly children: readonly Box[];
}

export interface ListBox {
  readonly kind: 'list';
  readonly anchors: readonly NodeKey[];
  readonly format: ListFormat;
  readonly items: readonly {
    readonly anchors: readonly NodeKey[];
    readonly label: ParagraphBox;
    readonly body: FlowBox;
  }[];
}

export interface DescriptionBox {
  readonly kind: 'description';
  readonly anchors: readonly NodeKey[];
  readonly format: DescriptionFormat;
  /** Terms above what they explain, several entries in a row; or beside it, one below the other. */
  readonly arrangement: 'grid' | 'beside';
  readonly measure: number | undefined;
  readonly entries: readonly {
    readonly anchors: readonly NodeKey[];
    readonly term: ParagraphBox;
    readonly body: FlowBox;
  }[];
}

export interface ColumnsBox {
  readonly kind: 'columns';
  readonly anchors: readonly NodeKey[];
  readonly format: GroupFormat;
  readonly gap: number;
  /** Widths in relation to each other; columns without are of one width. */
  readonly shares?: readonly number[];
  readonly columns: readonly FlowBox[];
}

export interface CellBox {
  readonly anchors: readonly NodeKey[];
  readonly colspan: number;
  readonly rowspan: number;
  readonly align: 'left' | 'right' | 'center';
  readonly body: FlowBox;
}
export interface RowBox {
  readonly anchors: readonly NodeKey[];
  readonly cells: readonly CellBox[];
}
export interface TableBox {
  readonly kind: 'table';
  readonly anchors: readonly NodeKey[];
  readonly format: TableFormat;
  readonly caption: ParagraphBox | undefined;
  readonly head: readonly RowBox[];
  readonly body: readonly RowBox[];
}

/** The number is filled in when all pages are known; it has room of its own, so that it moves nothing. */
export interface ContentsEntryBox {
  readonly kind: 'contents-entry';
  readonly indent: number;
  readonly format: ContentsFormat;
  readonly paragraph: ParagraphBox;
  readonly reference: PageReference;
}
export interface PageReference {
  readonly owner: InlineOwner;
  readonly leaderOwner: InlineOwner;
  readonly targetId: string;
  readonly number: TextFormat;
  readonly leader: TextFormat;
}

/** A drawn chart, laid out for the width of its place. */
export interface PictureBox {
  readonly kind: 'picture';
  readonly anchors: readonly NodeKey[];
  readonly format: PictureFormat;
  readonly node: PictureNode;
  /** So that the note below it is on the same page. */
  readonly keepWithNext: boolean;
}

export type Box =
  | ParagraphBox
  | FlowBox
  | ListBox
  | DescriptionBox
  | ColumnsBox
  | TableBox
  | ContentsEntryBox
  | PictureBox;
