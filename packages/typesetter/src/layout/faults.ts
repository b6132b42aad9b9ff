/** What the layout could not do as asked. Worded elsewhere; every fault names its place and record. */

import type { AnyNode, NodeKey, Origin } from '../document/types.ts';
import type { ImageFault } from '../image/image.ts';

interface FaultBase {
  /** undefined for page furniture. */
  readonly node: NodeKey | undefined;
  readonly origin: Origin | undefined;
  readonly basis: string | undefined;
}

export type LayoutFault = FaultBase &
  (
    | {
        /** No face has the character, which the first such word has; a box is shown in its stead. */
        readonly code: 'missing-glyph';
        readonly args: { readonly character: string; readonly codePoint: number; readonly word: string };
      }
    | {
        /** A word is wider than its place and was broken between letters, once or more. Nothing is lost. */
        readonly code: 'broken-word';
        readonly args: { readonly text: string; readonly width: number; readonly available: number };
      }
    | {
        /** Something that cannot be broken is wider than its place and stands out of it. */
        readonly code: 'too-wide';
        readonly args: { readonly text: string; readonly width: number; readonly available: number };
      }
    | { readonly code: 'unknown-symbol'; readonly args: { readonly name: string } }
    | { readonly code: 'unknown-picture'; readonly args: { readonly name: string } }
    | {
        /** An image that cannot be taken as it is. */
        readonly code: 'unusable-image';
        readonly args: { readonly name: string; readonly reason: ImageFault };
      }
    | {
        /** The document has no title, which PDF/UA-1 (7.1) wants: no h1, and no `title` told when it was read. */
        readonly code: 'missing-title';
        readonly args: Record<never, never>;
      }
    | {
        /** The contents lead to an id that no node has. */
        readonly code: 'missing-target';
        readonly args: { readonly id: string };
      }
  );

export type ReportFault = (fault: LayoutFault) => void;

/** Where a fault of this owner's text is to be mended. */
export const placeOf = ({ node }: { readonly node: AnyNode | undefined }): FaultBase => ({
  node: node?.key,
  origin: node?.origin,
  basis: node?.basis,
});
