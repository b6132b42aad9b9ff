/** What measuring needs besides the boxes: faces, a place for faults, and what has been done already. */
import type { Pictures } from '../charts/scene.ts';
import type { FootnoteFormat } from '../style/formats.ts';
import type { FaceId } from '../text/types.ts';
import type { LinesBlock, NoteBlock } from './block.ts';
import type { NoteBox, ParagraphBox } from './box.ts';
import type { ReportFault } from './faults.ts';
import { measureNote } from './footnotes.ts';
import {
  type ContentWidths,
  contentWidths,
  type Fonts,
  type ShapedContent,
  type ShapeOptions,
  shapeContent,
} from './shape-content.ts';

export type MakeLines = (box: ParagraphBox, width: number, setter: Setter) => LinesBlock;

export interface Setter {
  readonly fonts: Fonts;
  readonly report: ReportFault;
  readonly pictures: Pictures;
  /** Where the faults of a paragraph go. */
  reporter(box: ParagraphBox): ReportFault;
  /** Shapes a paragraph, its words whole; twice asked, once done. */
  shape(box: ParagraphBox): ShapedContent;
  /** Shapes it with words hyphenated and, where `narrowest` is given, with places to break in all that is wider. */
  shapeCut(box: ParagraphBox, narrowest?: number): ShapedContent;
  /** How wide the paragraph is, its words whole. */
  widths(box: ParagraphBox): ContentWidths;
  /** The lines of a paragraph at a width; twice asked, once made. */
  once(box: ParagraphBox, width: number, make: MakeLines): LinesBlock;
  /** A footnote as wide as the page's text. */
  note(box: NoteBox): NoteBlock;
  /** Distance from the top of a line to its baseline. */
  baseline(face: FaceId, size: number, leading: number): number;
}

export interface SetterOptions {
  readonly fonts: Fonts;
  readonly report: ReportFault;
  readonly pictures: Pictures;
  readonly footnote: FootnoteFormat;
  /** Width of the page's text, which footnotes take. */
  readonly width: number;
}

/** A setter for one pass over the document; `pageWords` are what cross-references say in it. */
export type SetterOfPass = (pageWords: (id: string) => string, report: ReportFault) => Setter;

/** Whether a paragraph says what only later passes know for sure. */
const tellsPages = ({ content }: ParagraphBox): boolean => content.some((part) => 'pageOf' in part);

/**
 * Setters that share what does not change from pass to pass: all paragraphs without cross-references. Their
 * faults are told once, to `report`; those of the others to that of the pass.
 */
export function makeSetters({ fonts, report, pictures, footnote, width }: SetterOptions): SetterOfPass {
  const lasting = makeMemory();
  return (pageWords, reportOfPass) => {
    const passing = makeMemory();
    const memoryOf = (box: ParagraphBox): Memory => (tellsPages(box) ? passing : lasting);
    const reporter = (box: ParagraphBox): ReportFault => (tellsPages(box) ? reportOfPass : report);
    const shapeAnew = (box: ParagraphBox, options: Omit<ShapeOptions, 'pageWords'>): ShapedContent =>
      shapeContent(box.content, fonts, { ...options, pageWords });
    const setter: Setter = {
      fonts,
      report: reportOfPass,
      reporter,
      pictures,
      shape(box) {
        const { shaped } = memoryOf(box);
        const known = shaped.get(box);
        if (known !== undefined) return known;
        const made = shapeAnew(box, { report: reporter(box) });
        shaped.set(box, made);
        return made;
      },
      // Faults were reported when the paragraph was shaped first.
      shapeCut: (box, narrowest) => shapeAnew(box, { hyphens: true, narrowest, report: () => {} }),
      widths(box) {
        const { widths } = memoryOf(box);
        const known = widths.get(box) ?? contentWidths(setter.shape(box).items);
        widths.set(box, known);
        return known;
      },
      once(box, available, make) {
        const { lines, shaped } = memoryOf(box);
        const known = lines.get(box);
        if (known !== undefined && known.width === available) return known.block;
        const block = make(box, available, setter);
        lines.set(box, { width: available, block });
        // Nobody needs it any more, unless the paragraph is set anew at another width.
        shaped.delete(box);
        return block;
      },
      note(box) {
        const known = passing.notes.get(box);
        if (known !== undefined) return known;
        const made = measureNote(box, width, footnote, setter);
        passing.notes.set(box, made);
        return made;
      },
      baseline(face, size, leading) {
        const { ascent, descent } = fonts.face(face).metrics;
        return (leading + ((ascent + descent) * size) / 1000) / 2;
      },
    };
    return setter;
  };
}

interface Memory {
  readonly shaped: Map<ParagraphBox, ShapedContent>;
  readonly widths: Map<ParagraphBox, ContentWidths>;
  readonly lines: Map<ParagraphBox, { readonly width: number; readonly block: LinesBlock }>;
  readonly notes: Map<NoteBox, NoteBlock>;
}

const makeMemory = (): Memory => ({
  shaped: new Map(),
  widths: new Map(),
  lines: new Map(),
  notes: new Map(),
});
