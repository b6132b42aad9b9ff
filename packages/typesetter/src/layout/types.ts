/**
 * What the layout hands on: pages of placed items. Lengths are points, x grows to the right and
 * y downwards from the top left corner of the page.
 */
import type { NodeKey } from '../document/types.ts';
import type { PathCommand } from '../drawing/path.ts';
import type { FaceId, Glyph } from '../text/types.ts';

/** sRGB, '#rrggbb'. */
export type Color = string;

/**
 * What a placed item belongs to: content of a node (`part` tells an item's text from its generated
 * label, such as a list number), or page furniture, which assistive technology passes over
 * (ISO 32000-1, 14.8.2.2).
 */
export type Content =
  | { readonly type: 'node'; readonly node: NodeKey; readonly part: 'body' | 'label' | 'page-number' }
  | { readonly type: 'artifact'; readonly artifact: 'header' | 'footer' | 'layout' | 'background' };

/** Text on its baseline, of one face and size. */
export interface TextItem {
  readonly kind: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly face: FaceId;
  readonly size: number;
  /** Words, parts of words and spaces as they were shaped; wherever the same one stands, the glyphs are the same array. */
  readonly words: readonly (readonly Glyph[])[];
  /** What follows each of them further off (or nearer) than it was shaped; undefined where nothing does. */
  readonly stretch: readonly number[] | undefined;
  readonly color: Color;
  readonly content: Content;
}

export type { PathCommand } from '../drawing/path.ts';

export interface PathItem {
  readonly kind: 'path';
  readonly path: readonly PathCommand[];
  readonly fill: Color | undefined;
  readonly stroke:
    | { readonly color: Color; readonly width: number; readonly dash: readonly number[] }
    | undefined;
  readonly content: Content;
}

export type PageItem = TextItem | PathItem;

export interface Page {
  /** Zero-based. */
  readonly index: number;
  /** Page label shown to the reader. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** In painting order, which within a node is reading order. */
  readonly items: readonly PageItem[];
}

/** Where a node begins. */
export interface Placement {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

export interface LayoutResult {
  readonly pages: readonly Page[];
  /** Start of every heading and of every node with an id. */
  readonly placements: ReadonlyMap<NodeKey, Placement>;
}

/** Paper sizes, points. */
export const PAPERS = {
  a4: { width: 595.276, height: 841.89 },
  letter: { width: 612, height: 792 },
} as const;
export type Paper = keyof typeof PAPERS;
