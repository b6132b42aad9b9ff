/**
 * The document tree: what a report says, in reading order, free of any notion of page or font.
 * It is made by `parseDocument` from the HTML of a report and read by the layout and by the
 * structure plan of the PDF. Trees are complete when made and never changed afterwards.
 */

/** Number of a node, in document order; unique within a document. */
export type NodeKey = number;

/** Attributes of an element by name. */
export type Attributes = Readonly<Record<string, string>>;

/** The place that wrote an element: in the HTML itself, or in the template that it names (`data-at`). */
export interface Origin {
  /** Name of the HTML (`ParseOptions.source`) or of the template. */
  readonly template: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units; a template tells none. */
  readonly column?: number;
}

interface NodeBase {
  readonly key: NodeKey;
  readonly origin: Origin;
  /** Anchor for links; undefined where the element has none. */
  readonly id: string | undefined;
  /** BCP 47 tag in force at this node, inherited ones included. */
  readonly lang: string;
  /** What this node rests on, told by the attribute that the theme names, its own or inherited. */
  readonly basis: string | undefined;
  /** What no other field tells of the element's attributes and only a page needs, such as `datetime`. */
  readonly attributes?: Attributes | undefined;
}

export interface DocumentNode {
  readonly title: string;
  readonly lang: string;
  readonly children: readonly BlockNode[];
}

/**
 * A part of the document that groups blocks. Here as elsewhere `role` is the class of the element, as the theme lists
 * it, or what is said of elements without one.
 */
export interface SectionNode extends NodeBase {
  readonly type: 'section';
  /** Name of its element; <section> where nothing is said. */
  readonly element?: string;
  /** A class, else `figure`, `figcaption`, `details`, or `plain` for all other elements. */
  readonly role: string;
  readonly children: readonly BlockNode[];
}
export interface HeadingNode extends NodeBase {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly children: readonly InlineNode[];
}
export interface ParagraphNode extends NodeBase {
  readonly type: 'paragraph';
  /** Name of its element; <p> where nothing is said. '' around inlines that stand among blocks without one. */
  readonly element?: string;
  /** A class, else `summary`, or `body`. */
  readonly role: string;
  readonly children: readonly InlineNode[];
}
export interface ListNode extends NodeBase {
  readonly type: 'list';
  readonly ordered: boolean;
  /** A class, or `plain`. */
  readonly role: string;
  readonly items: readonly ListItemNode[];
}
export interface ListItemNode extends NodeBase {
  readonly type: 'list-item';
  /** What stands before the item: its number, or a bullet. Generated, not part of the HTML's text. */
  readonly label: string;
  readonly children: readonly BlockNode[];
}
export interface DescriptionListNode extends NodeBase {
  readonly type: 'description-list';
  /** A class, or `plain`. */
  readonly role: string;
  readonly entries: readonly DescriptionEntryNode[];
}
export interface DescriptionEntryNode extends NodeBase {
  readonly type: 'description-entry';
  readonly term: TermNode;
  readonly children: readonly BlockNode[];
  /** How many of the children stand in each `dd` of the term; all in one where nothing is said. */
  readonly split?: readonly number[];
}
export interface TermNode extends NodeBase {
  readonly type: 'term';
  readonly children: readonly InlineNode[];
}
export interface TableNode extends NodeBase {
  readonly type: 'table';
  /** A class, or `plain`. */
  readonly role: string;
  readonly caption: CaptionNode | undefined;
  readonly head: readonly RowNode[];
  readonly body: readonly RowNode[];
}
export interface CaptionNode extends NodeBase {
  readonly type: 'caption';
  readonly children: readonly InlineNode[];
}
export interface RowNode extends NodeBase {
  readonly type: 'row';
  readonly cells: readonly CellNode[];
}
export interface CellNode extends NodeBase {
  readonly type: 'cell';
  /** undefined for a data cell. */
  readonly scope: 'row' | 'column' | undefined;
  readonly colspan: number;
  /** Rows that it reaches over, its own included; never beyond the head or the body that it stands in. */
  readonly rowspan: number;
  readonly align: 'left' | 'right' | 'center';
  readonly children: readonly BlockNode[];
}
/** A table of contents; page numbers are the layout's. */
export interface ContentsNode extends NodeBase {
  readonly type: 'contents';
  readonly entries: readonly ContentsEntryNode[];
}
export interface ContentsEntryNode extends NodeBase {
  readonly type: 'contents-entry';
  readonly level: 1 | 2;
  readonly link: LinkNode;
}

/** A drawing or an image, which the caller gives under this name. */
export interface PictureNode extends NodeBase {
  readonly type: 'picture';
  readonly chart: string;
  /** What it shows, for readers who do not see it. */
  readonly alt: string;
}

export type BlockNode =
  | SectionNode
  | HeadingNode
  | ParagraphNode
  | ListNode
  | DescriptionListNode
  | TableNode
  | ContentsNode
  | PictureNode;

export interface TextNode extends NodeBase {
  readonly type: 'text';
  /** White space collapsed as in HTML; U+00A0 and U+202F kept. */
  readonly text: string;
}
export interface SpanNode extends NodeBase {
  readonly type: 'span';
  /** Name of its element; that of its role, or <span>, where nothing is said. */
  readonly element?: string;
  /** A class, else `strong`, `emphasis`, `quotation`, `small`, `inserted`, `deleted`, or `plain`. */
  readonly role: string;
  readonly children: readonly InlineNode[];
}
export interface LinkNode extends NodeBase {
  readonly type: 'link';
  /** `see`: a cross-reference, which on paper tells the page it leads to. */
  readonly role: 'plain' | 'cite' | 'see';
  readonly target:
    | { readonly type: 'internal'; readonly id: string }
    | { readonly type: 'external'; readonly url: string };
  readonly children: readonly InlineNode[];
}
/** A small drawn sign; always beside or instead of words that say the same. */
export interface SymbolNode extends NodeBase {
  readonly type: 'symbol';
  readonly name: string;
  /** Words for readers who do not see it; '' where words stand beside it. */
  readonly alt: string;
}
export interface LineBreakNode extends NodeBase {
  readonly type: 'line-break';
}
/** The mark of a footnote in the text, which leads to the note; and the note, which leads back. */
export interface FootnoteNode extends NodeBase {
  readonly type: 'footnote';
  /** Its number, counted through the document. Generated, as are list labels. */
  readonly mark: string;
  readonly note: NoteNode;
}
/** What stands at the foot of the page. It always has an id. */
export interface NoteNode extends NodeBase {
  readonly type: 'note';
  readonly id: string;
  readonly label: string;
  readonly children: readonly InlineNode[];
}
export type InlineNode = TextNode | SpanNode | LinkNode | SymbolNode | LineBreakNode | FootnoteNode;

export type AnyNode =
  | BlockNode
  | InlineNode
  | NoteNode
  | ListItemNode
  | DescriptionEntryNode
  | TermNode
  | CaptionNode
  | RowNode
  | CellNode
  | ContentsEntryNode;
