/**
 * The measured tree: blocks of known width and height that can be divided between pages. Blocks never
 * change; where a block goes on after a page break is told by a `Resume`, so that dividing a table of
 * five thousand rows copies nothing. Lengths are points; x and y are relative to the parent.
 */
import type { NodeKey } from '../document/types.ts';
import type { Frame } from '../style/formats.ts';
import type { PageReference } from './box.ts';
import type { PageItem } from './types.ts';

/** Space wanted around a block. Of two neighbours the larger counts; at page edges it vanishes. */
interface Spacing {
  readonly before: number;
  readonly after: number;
}

interface BlockBase extends Spacing {
  readonly height: number;
  /** What the notes of its lines take at the foot of the page. */
  readonly noteHeight: number;
  readonly keepWithNext: boolean;
  /** Nodes that begin where this block begins. */
  readonly anchors: readonly NodeKey[];
}

/** A footnote as it is set at the foot of the page. */
export interface NoteBlock {
  readonly block: Block;
  /** Height with the space above it. */
  readonly height: number;
  /** The part of it that must stand on the page of its mark, space included. */
  readonly least: number;
}

/** A line of text. Items are relative to its top left corner. */
export interface LineBox {
  readonly height: number;
  readonly items: readonly PageItem[];
  readonly anchors: readonly { readonly node: NodeKey; readonly x: number }[];
  /** Footnotes with their marks in this line. */
  readonly notes: readonly NoteBlock[];
  /** A page number to be set at the right end, with leaders from `from` on. */
  readonly reference:
    | {
        readonly to: PageReference;
        readonly from: number;
        readonly right: number;
        readonly baseline: number;
        readonly gap: number;
      }
    | undefined;
}

export interface LinesBlock extends BlockBase {
  readonly kind: 'lines';
  readonly lines: readonly LineBox[];
  readonly unbroken: boolean;
}

/** Blocks one below the other. */
export interface FlowBlock extends BlockBase {
  readonly kind: 'flow';
  readonly width: number;
  readonly frame: Frame;
  readonly keepWhole: number;
  readonly children: readonly StackedBlock[];
  /** Index of the child that is shown again on top of each following page: a table's head. */
  readonly repeated: number | undefined;
  readonly startsPage: boolean;
  readonly floats: boolean;
  /** Whether something within it, but not at its start, begins a page. */
  readonly pagesWithin: boolean;
}
export interface StackedBlock {
  readonly x: number;
  /** Space above, unless the child comes first on its page. */
  readonly gap: number;
  readonly block: Block;
}

/** Blocks side by side. */
export interface RowBlock extends BlockBase {
  readonly kind: 'row';
  readonly width: number;
  readonly frame: Frame;
  readonly keepWhole: number;
  readonly floats: boolean;
  /** Height that each part should have where the row is divided. */
  readonly leastPart: number;
  readonly align: 'top' | 'bottom';
  /** What stands in its stead where it cannot stay whole: rows of a table that a cell reaches over. */
  readonly otherwise: FlowBlock | undefined;
  readonly columns: readonly { readonly x: number; readonly block: Block }[];
}

export type Block = LinesBlock | FlowBlock | RowBlock;

/** Where a divided block goes on. */
export type Resume =
  | { readonly kind: 'lines'; readonly line: number }
  | {
      readonly kind: 'flow';
      readonly child: number;
      readonly inner: Resume | undefined;
      /** Children before it that float and have found no room yet. */
      readonly floating?: readonly { readonly child: number; readonly inner: Resume | undefined }[];
    }
  | {
      readonly kind: 'row';
      readonly columns: readonly (Resume | 'done')[];
    };

/** The part of a block that lies on one page: where that is all of it, the block itself. */
export type Fragment =
  | FlowBlock
  | RowBlock
  | {
      readonly kind: 'lines';
      readonly height: number;
      readonly anchors: readonly NodeKey[];
      readonly lines: readonly LineBox[];
    }
  | {
      readonly kind: 'group';
      readonly width: number;
      readonly height: number;
      readonly anchors: readonly NodeKey[];
      readonly frame: Frame;
      readonly children: readonly PlacedFragment[];
    };
export interface PlacedFragment {
  readonly x: number;
  readonly y: number;
  /** Repeated material that was content on an earlier page. */
  readonly artifact: boolean;
  readonly fragment: Fragment;
}
