/**
 * The logical structure of the PDF (ISO 32000-1, 14.7–14.8), planned from the document tree alone.
 * The writer joins it with the pages: a content reference stands for all items that the layout
 * placed for that node, on whichever pages they came to lie.
 */
import type { NodeKey } from '../document/types.ts';
import type { LayoutResult } from '../layout/types.ts';
import type { FontSet } from '../text/types.ts';
import type { Standard } from './standard.ts';

/** `Title`, `FENote`, `Em` and `Strong` are types of PDF 2.0 (ISO 32000-2, 14.8.4); `Note` is none. */
export type StructTag =
  | 'Document'
  | 'Title'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Note'
  | 'FENote'
  | 'Span'
  | 'Em'
  | 'Strong'
  | 'Quote'
  | 'Figure';

/**
 * Stands for the items placed for this node and part. Bodies are those of text, symbol and picture nodes;
 * a label belongs to its list item, a page number to its contents entry.
 */
export interface ContentReference {
  readonly type: 'content';
  readonly node: NodeKey;
  readonly part: 'body' | 'label' | 'page-number';
}

export interface LinkTarget {
  readonly destination:
    | { readonly type: 'internal'; readonly node: NodeKey }
    | { readonly type: 'external'; readonly url: string };
  /** Contents of the annotation: words that tell where it leads (PDF/UA-1, 7.18.5). */
  readonly contents: string;
}

export interface StructElement {
  readonly type: 'element';
  readonly tag: StructTag;
  /** The node that it stands for, by which links and references find it. */
  readonly node: NodeKey | undefined;
  /** Nodes to whose elements it refers (`Ref`, ISO 32000-2, table 355): of a contents entry, a note and its mark. */
  readonly refs: readonly NodeKey[];
  /** Written only where it differs from the parent's. */
  readonly lang: string | undefined;
  readonly alt: string | undefined;
  readonly id: string | undefined;
  readonly scope: 'Row' | 'Column' | undefined;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** `Ordered` and `Description` are values of PDF 2.0 (ISO 32000-2, table 382). */
  readonly listNumbering: 'Decimal' | 'Disc' | 'None' | 'Ordered' | 'Description' | undefined;
  /** How its words are marked (ISO 32000-1, table 345). */
  readonly decoration: 'Underline' | 'LineThrough' | undefined;
  /** What the element rests on; written only where it differs from the parent's. */
  readonly basis: string | undefined;
  readonly link: LinkTarget | undefined;
  readonly kids: readonly (StructElement | ContentReference)[];
}

export interface OutlineEntry {
  readonly title: string;
  readonly node: NodeKey;
  readonly children: readonly OutlineEntry[];
}

export interface StructurePlan {
  /** What it is planned for, and what the file is to be. */
  readonly standard: Standard;
  readonly root: StructElement;
  /** Name of the user property that tells what elements rest on. */
  readonly basis: string;
  readonly outline: readonly OutlineEntry[];
  /** Nodes whose items say nothing that words beside them do not say: painted as artifacts. */
  readonly decorative: ReadonlySet<NodeKey>;
}

export interface PdfMetadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly lang: string;
  /** What the document was made with, and what wrote it as PDF. */
  readonly creator: string;
  readonly producer: string;
  /** Written as creation and modification date; an argument, never the clock. */
  readonly date: Date;
}

/** A file embedded in the PDF as an associated file. */
export interface PdfAttachment {
  readonly name: string;
  readonly mimeType: string;
  readonly description: string;
  readonly relationship: 'Source' | 'Data';
  readonly data: Uint8Array;
}

/** All that goes into one PDF. Nothing else does: no clock, no file, no environment. */
export interface PdfInput {
  readonly layout: LayoutResult;
  readonly structure: StructurePlan;
  readonly fonts: FontSet;
  readonly metadata: PdfMetadata;
  readonly attachments: readonly PdfAttachment[];
}
