/** Document tree -> PDF: laid out on pages, planned as a structure, written as one file. */
import type { DocumentNode } from './document/types.ts';
import type { Pictures } from './drawing/scene.ts';
import { type LayoutFault, placeOf } from './layout/faults.ts';
import { layoutTowards, layoutWithin } from './layout/fit-pages.ts';
import type { Furniture } from './layout/furniture.ts';
import { type PageLimitFault, pageLimitFault } from './layout/page-limit.ts';
import type { Paper } from './layout/types.ts';
import type { Standard } from './pdf/standard.ts';
import { planStructure } from './pdf/structure.ts';
import type { PdfAttachment, PdfMetadata } from './pdf/types.ts';
import { writePdf } from './pdf/write.ts';
import type { PreparedFonts } from './text/font-file.ts';
import type { Theme } from './theme/theme.ts';

export interface TypesetOptions {
  readonly theme: Theme;
  /** As `openFonts` gives them; the same object for many documents, since it remembers words that were measured. */
  readonly fonts: PreparedFonts;
  /** `a4` (595 by 842 points) where nothing is said, or `letter` (612 by 792). */
  readonly paper?: Paper;
  /** Running head and foot, and what a cross-reference adds to its words; without it there are none. */
  readonly furniture?: Furniture;
  /** Drawings, and bytes of JPEG and PNG files, by the names that the document gives. */
  readonly pictures?: Pictures;
  /** Pages that it may take: it is set as airily as they allow. Without it, and where it is null, as many as it needs. */
  readonly limit?: number | null;
  /** Pages to which it is set where a little less air will do. */
  readonly aim?: number | null;
  /** The set of standards that the file keeps to: `ua1`, where nothing is said, or `ua2`. */
  readonly standard?: Standard;
  /** Title and language are those of the document. The date is written into the file: nothing asks the clock. */
  readonly metadata: Partial<Omit<PdfMetadata, 'title' | 'lang' | 'date'>> & Pick<PdfMetadata, 'date'>;
  /** Files that the PDF carries. */
  readonly attachments?: readonly PdfAttachment[];
}

export type TypesetFault = (LayoutFault | PageLimitFault) & {
  readonly severity: 'error' | 'warning';
};

export interface Typeset {
  /** undefined where a fault is an error. */
  readonly pdf: Uint8Array | undefined;
  /** How many it has, or would have. */
  readonly pages: number;
  readonly faults: readonly TypesetFault[];
}

const NO_METADATA = { author: '', subject: '', keywords: '', creator: '', producer: '@summit/typesetter' };

/**
 * Sets a document as PDF: PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) at once, version 1.7 (ISO 32000-1); or, as
 * `ua2`, PDF/UA-2 (ISO 14289-2:2024), WTPDF 1.0 and PDF/A-4 (ISO 19005-4), version 2.0 (ISO 32000-2). The same input makes the same bytes on the same release of Node and platform. What cannot be done as asked comes back as faults;
 * with an error among them there is no PDF.
 */
export function typeset(document: DocumentNode, options: TypesetOptions): Typeset {
  const { theme, fonts, limit = null, aim = null, attachments = [] } = options;
  const { paper = 'a4', furniture = {}, pictures = new Map() } = options;
  const setting = { paper, fonts, furniture, pictures };
  const { result: layout, diagnostics } =
    limit === null
      ? layoutTowards(document, aim ?? Number.POSITIVE_INFINITY, setting, theme)
      : layoutWithin(document, limit, setting, theme);
  const tooLong = limit === null ? undefined : pageLimitFault(document, layout, limit);
  const untitled = document.title.trim() === '' ? untitledFault(document) : undefined;
  const whole = [...diagnostics, tooLong, untitled].filter((fault) => fault !== undefined);
  const faults = whole.map(
    (fault): TypesetFault => ({ ...fault, severity: fault.code === 'broken-word' ? 'warning' : 'error' }),
  );
  const pages = layout.pages.length;
  // The writer takes pages that are sound: it has no glyph to show for a character that no font has.
  if (faults.some(({ severity }) => severity === 'error')) return { pdf: undefined, pages, faults };
  const pdf = writePdf({
    layout,
    structure: planStructure(document, theme, options.standard),
    fonts,
    metadata: { ...NO_METADATA, ...options.metadata, title: document.title, lang: document.lang },
    attachments,
  });
  return { pdf, pages, faults };
}

const untitledFault = ({ children: [node] }: DocumentNode): LayoutFault => ({
  code: 'missing-title',
  args: {},
  ...placeOf({ node }),
});
