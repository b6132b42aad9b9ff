/** What measuring needs besides the boxes: faces, a place for faults, and what has been shaped already. */
import type { Pictures } from '../charts/scene.ts';
import type { FaceId } from '../text/types.ts';
import type { ParagraphBox } from './box.ts';
import type { ReportFault } from './faults.ts';
import {
  type ContentWidths,
  contentWidths,
  type Fonts,
  type ShapedContent,
  shapeContent,
} from './shape-content.ts';

export interface ShapedParagraph extends ShapedContent {
  readonly widths: ContentWidths;
}

export interface Setter {
  readonly fonts: Fonts;
  readonly report: ReportFault;
  readonly pictures: Pictures;
  /** Shapes a paragraph; twice asked, once done. */
  shape(box: ParagraphBox): ShapedParagraph;
  /** Shapes it with places to break in every word wider than `narrowest`. */
  shapeNarrow(box: ParagraphBox, narrowest: number): ShapedParagraph;
  /** Distance from the top of a line to its baseline. */
  baseline(face: FaceId, size: number, leading: number): number;
}

export function makeSetter(fonts: Fonts, report: ReportFault, pictures: Pictures = new Map()): Setter {
  const shaped = new Map<ParagraphBox, ShapedParagraph>();
  const widthsOf = (content: ShapedContent): ShapedParagraph => ({
    ...content,
    widths: contentWidths(content.items),
  });
  return {
    fonts,
    report,
    pictures,
    shape(box) {
      const known = shaped.get(box);
      if (known !== undefined) return known;
      const made = widthsOf(shapeContent(box.content, fonts, undefined, report));
      shaped.set(box, made);
      return made;
    },
    // Faults were reported when the paragraph was shaped first.
    shapeNarrow: (box, narrowest) => widthsOf(shapeContent(box.content, fonts, narrowest, () => {})),
    baseline(face, size, leading) {
      const { ascent, descent } = fonts.face(face).metrics;
      return (leading + ((ascent + descent) * size) / 1000) / 2;
    },
  };
}
