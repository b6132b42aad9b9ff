/**
 * A page of HTML in the closed vocabulary -> its files: HTML -> document tree -> pages -> PDF, and the page itself.
 * It knows nothing of summits: whatever templates write can be published.
 */

import { parseDocument } from '../../../../packages/typesetter/src/document/parse.ts';
import { scanHtml } from '../../../../packages/typesetter/src/document/scan.ts';
import type { DocumentNode } from '../../../../packages/typesetter/src/document/types.ts';
import type { Pictures } from '../../../../packages/typesetter/src/drawing/scene.ts';
import { layoutTowards, layoutWithin } from '../../../../packages/typesetter/src/layout/fit-pages.ts';
import type { Furniture } from '../../../../packages/typesetter/src/layout/furniture.ts';
import type { LayoutResult, Paper } from '../../../../packages/typesetter/src/layout/types.ts';
import { planStructure } from '../../../../packages/typesetter/src/pdf/structure.ts';
import type { PdfAttachment } from '../../../../packages/typesetter/src/pdf/types.ts';
import { writePdf } from '../../../../packages/typesetter/src/pdf/write.ts';
import { briefStyles } from '../../../../packages/typesetter/src/style/brief.ts';
import type { DesignTokens } from '../../../../packages/typesetter/src/style/formats.ts';
import { justified as justify } from '../../../../packages/typesetter/src/style/justified.ts';
import {
  type TypesettingStyles,
  typesettingStyles,
} from '../../../../packages/typesetter/src/style/typesetting.ts';
import type { PreparedFonts } from '../../../../packages/typesetter/src/text/font-file.ts';
import { textMeasure } from '../../../../packages/typesetter/src/text/text-width.ts';
import { type BriefingDiagnostic, diagnoseDocument, diagnoseLayout } from '../diagnostics.ts';
import { script } from '../generated/script.ts';
import { styles as css } from '../generated/styles.ts';
import { finishHtml } from './finish.ts';
import { diagnosePages } from './page-limit.ts';
import type { HtmlPage } from './render.ts';
import type { PdfBeside } from './tool-bar.ts';

export const FORMATS = ['pdf', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface Assets {
  readonly fonts: PreparedFonts;
  /** Told of how many characters of HTML are about to be set. */
  readonly expectWork?: (characters: number) => void;
}

export interface Publication {
  readonly page: HtmlPage;
  readonly pictures: Pictures;
  readonly furniture: Furniture;
  readonly paper: Paper;
  /** Pages that it may take; null for any number. */
  readonly limit: number | null;
  /** Pages to which it is set where a little less air will do; null for none in particular. */
  readonly aim: number | null;
  /** The edition whose record is to be shortened where the limit is not kept. */
  readonly edition: string;
  /** The look of all but what must keep to a limit. */
  readonly tokens: DesignTokens;
  /** The look of what must keep to a limit. */
  readonly briefTokens: DesignTokens;
  /** Whether running text has two straight edges in the PDF; not where nothing is said. */
  readonly justified?: boolean;
  readonly formats: readonly Format[];
  /** Written into the PDF as its date. */
  readonly date: Date;
  readonly attachments: readonly PdfAttachment[];
  /** Who issues it. */
  readonly author: string;
  /** Name of the PDF, by which the page leads to it. */
  readonly pdfName: string;
}

export interface Published {
  readonly files: readonly {
    readonly format: Format;
    readonly data: Uint8Array;
    readonly pages?: number;
  }[];
  readonly diagnostics: readonly BriefingDiagnostic[];
}

/** With an error among the diagnostics there are no files. */
export function publishPage(publication: Publication, assets: Assets): Published {
  const { page, pictures, formats, tokens } = publication;
  assets.expectWork?.(page.body.length);
  const scanned = scanHtml(page.body);
  const { document, faults } = parseDocument(scanned, { title: page.title, lang: page.lang });
  const documentFaults = diagnoseDocument(faults);
  if (documentFaults.length > 0) return { files: [], diagnostics: documentFaults };

  const files: Published['files'][number][] = [];
  const diagnostics: BriefingDiagnostic[] = [];
  if (formats.includes('pdf')) {
    const { layout, diagnostics: found } = setPages(document, publication, assets);
    diagnostics.push(...found);
    // The writer takes pages that are sound: it has no glyph to show for a character that no font has.
    if (found.some(({ severity }) => severity === 'error')) return { files: [], diagnostics };
    const data = writePdf({
      layout,
      structure: planStructure(document),
      fonts: assets.fonts,
      metadata: {
        title: page.title,
        author: publication.author,
        subject: page.description,
        keywords: '',
        lang: page.lang,
        creator: 'Summit',
        date: publication.date,
      },
      attachments: publication.attachments,
    });
    files.push({ format: 'pdf', data, pages: layout.pages.length });
  }
  if (formats.includes('html')) {
    const drawings = { pictures, measure: textMeasure(assets.fonts) };
    const pdf = pdfBeside(publication, files);
    const parts = { css, tokens, fonts: assets.fonts, script, pdf, drawings };
    files.push({ format: 'html', data: finishHtml(page, parts, scanned) });
  }
  return { files, diagnostics };
}

function setPages(
  document: DocumentNode,
  {
    page,
    paper,
    limit,
    aim,
    furniture,
    pictures,
    edition,
    tokens,
    briefTokens,
    justified = false,
  }: Publication,
  { fonts }: Assets,
): { layout: LayoutResult; diagnostics: BriefingDiagnostic[] } {
  const options = { paper, fonts, furniture, pictures };
  const aligned = (styles: TypesettingStyles): TypesettingStyles => (justified ? justify(styles) : styles);
  if (limit === null) {
    const { result, diagnostics } = layoutTowards(document, aim ?? Number.POSITIVE_INFINITY, options, {
      tokens,
      styles: (scaled) => aligned(typesettingStyles(scaled)),
    });
    return { layout: result, diagnostics: diagnoseLayout(diagnostics) };
  }
  const { result, diagnostics } = layoutWithin(document, limit, options, {
    tokens: briefTokens,
    styles: (scaled) => aligned(briefStyles(scaled)),
  });
  return {
    layout: result,
    diagnostics: [
      ...diagnoseLayout(diagnostics),
      ...diagnosePages(document, result, { report: page.report, edition, limit }),
    ],
  };
}

function pdfBeside({ pdfName }: Publication, files: Published['files']): PdfBeside | null {
  const pdf = files.find(({ format }) => format === 'pdf');
  return pdf ? { file: pdfName, pages: pdf.pages ?? 0, bytes: pdf.data.length } : null;
}
