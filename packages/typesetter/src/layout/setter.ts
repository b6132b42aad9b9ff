/** What measuring needs besides the boxes: faces, a place for faults, and what has been done already. */
import type { Pictures } from '../drawing/scene.ts';
import type { FaceId } from '../text/types.ts';
import type { LinesBlock, NoteBlock } from './block.ts';
import type { NoteBox, ParagraphBox } from './box.ts';
import type { ReportFault } from './faults.ts';
import type { ContentWidths, Fonts, ShapedContent } from './shape-content.ts';

export type MakeLines = (box: ParagraphBox, width: number, setter: Setter) => LinesBlock;

export interface Setter {
  readonly fonts: Fonts;
  readonly report: ReportFault;
  readonly pictures: Pictures;
  /** What an image may take of the height of a page. */
  readonly imageHeight: number;
  /** Where the faults of a paragraph go. */
  reporter(box: ParagraphBox): ReportFault;
  /** Shapes a paragraph, its words whole; twice asked, once done. */
  shape(box: ParagraphBox): ShapedContent;
  /** Shapes it with words hyphenated and, where `narrowest` is given, with places to break in all that is wider. */
  shapeHyphenated(box: ParagraphBox, narrowest?: number): ShapedContent;
  /** How wide the paragraph is, its words whole. */
  widths(box: ParagraphBox): ContentWidths;
  /** The lines of a paragraph at a width; twice asked, once made. */
  linesOf(box: ParagraphBox, width: number, make: MakeLines): LinesBlock;
  /** A footnote as wide as the page's text. */
  note(box: NoteBox): NoteBlock;
  /** Distance from the top of a line to its baseline. */
  baseline(face: FaceId, size: number, leading: number): number;
}
