/** Setters, which remember what they have set. */
import type { Pictures } from '../drawing/scene.ts';
import type { FootnoteFormat } from '../style/formats.ts';
import type { FaceId } from '../text/types.ts';
import type { LinesBlock, NoteBlock } from './block.ts';
import type { InlineContent, NoteBox, PageWords, ParagraphBox } from './box.ts';
import type { ReportFault } from './faults.ts';
import { measureNote } from './footnotes.ts';
import type { MakeLines, Setter } from './setter.ts';
import {
  type ContentWidths,
  contentWidths,
  type Fonts,
  type ShapedContent,
  shapeContent,
} from './shape-content.ts';

export interface SetterOptions {
  readonly fonts: Fonts;
  readonly report: ReportFault;
  readonly pictures: Pictures;
  readonly imageHeight: number;
  readonly footnote: FootnoteFormat;
  /** Width of the page's text, which footnotes take. */
  readonly width: number;
}

/** A setter for one pass over the document; `pageWords` are what cross-references say in it. */
export type SetterOfPass = (pageWords: (id: string) => string, report: ReportFault) => Setter;

/** Whether a paragraph says what only later passes know for sure. */
const tellsPages = ({ content }: ParagraphBox): boolean => content.some(isPageWords);
const isPageWords = (part: InlineContent): part is PageWords => 'pageOf' in part;

/**
 * Setters that share what does not change from pass to pass: all paragraphs without cross-references. Their
 * faults are told once, to `report`; those of the others to that of the pass.
 */
export function makeSetters(options: SetterOptions): SetterOfPass {
  const lasting = makeMemory();
  return (pageWords, report) => new PassSetter(options, lasting, pageWords, report);
}

class PassSetter implements Setter {
  readonly fonts: Fonts;
  readonly report: ReportFault;
  readonly pictures: Pictures;
  readonly imageHeight: number;
  readonly #options: SetterOptions;
  readonly #pageWords: (id: string) => string;
  readonly #lasting: Memory;
  readonly #passing = makeMemory();

  constructor(
    options: SetterOptions,
    lasting: Memory,
    pageWords: (id: string) => string,
    report: ReportFault,
  ) {
    this.fonts = options.fonts;
    this.report = report;
    this.pictures = options.pictures;
    this.imageHeight = options.imageHeight;
    this.#options = options;
    this.#lasting = lasting;
    this.#pageWords = pageWords;
  }

  #memoryOf(box: ParagraphBox): Memory {
    return tellsPages(box) ? this.#passing : this.#lasting;
  }

  reporter(box: ParagraphBox): ReportFault {
    return tellsPages(box) ? this.report : this.#options.report;
  }

  shape(box: ParagraphBox): ShapedContent {
    const { shaped } = this.#memoryOf(box);
    const known = shaped.get(box);
    if (known !== undefined) return known;
    const made = shapeContent(box.content, this.fonts, {
      report: this.reporter(box),
      pageWords: this.#pageWords,
    });
    shaped.set(box, made);
    return made;
  }

  shapeHyphenated(box: ParagraphBox, narrowest?: number): ShapedContent {
    return shapeContent(box.content, this.fonts, {
      hyphens: true,
      narrowest,
      report: REPORTED,
      pageWords: this.#pageWords,
    });
  }

  widths(box: ParagraphBox): ContentWidths {
    const { widths } = this.#memoryOf(box);
    const known = widths.get(box) ?? contentWidths(this.shape(box).items);
    widths.set(box, known);
    return known;
  }

  linesOf(box: ParagraphBox, available: number, make: MakeLines): LinesBlock {
    const { lines, shaped } = this.#memoryOf(box);
    const known = lines.get(box);
    if (known !== undefined && known.width === available) return known.block;
    const block = make(box, available, this);
    lines.set(box, { width: available, block });
    // Nobody needs it any more, unless the paragraph is set anew at another width.
    shaped.delete(box);
    return block;
  }

  note(box: NoteBox): NoteBlock {
    const known = this.#passing.notes.get(box);
    if (known !== undefined) return known;
    const { width, footnote } = this.#options;
    const made = measureNote(box, width, footnote, this);
    this.#passing.notes.set(box, made);
    return made;
  }

  baseline(face: FaceId, size: number, leading: number): number {
    const { ascent, descent } = this.fonts.face(face).metrics;
    return (leading + ((ascent + descent) * size) / 1000) / 2;
  }
}

/** For what was reported when the paragraph was shaped first. */
const REPORTED: ReportFault = () => {};

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
