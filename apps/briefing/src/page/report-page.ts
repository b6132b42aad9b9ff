/** Document tree of a report -> its page, with what one can do with it at a screen. */
import { type DocumentNode, type PreparedFonts, type Theme, writePage } from '@summit/typesetter';
import type { Pictures } from '../charts/scene.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { type PdfBeside, pageParts } from './page-parts.ts';
import type { HtmlPage } from './render.ts';

export interface ReportPageOptions {
  readonly theme: Theme;
  readonly fonts: PreparedFonts;
  readonly pictures: Pictures;
  /** The same report as PDF in the same folder; null where there is none. */
  readonly pdf: PdfBeside | null;
  readonly messages: ReaderMessages;
}

export function reportPage(document: DocumentNode, page: HtmlPage, options: ReportPageOptions): Uint8Array {
  const { theme, fonts, pictures, pdf, messages } = options;
  const { tools, citation } = pageParts(page, pdf, theme, messages);
  return writePage(belowBand(document, tools), {
    ...{ theme, fonts, pictures },
    description: page.description,
    linkedData: page.linkedData,
    bodyClass: `report-${page.report}`,
    after: [citation],
  });
}

/** Below the band, which is the first part of every report. */
function belowBand(document: DocumentNode, block: DocumentNode['children'][number]): DocumentNode {
  const band = document.children.findIndex((one) => one.type === 'section' && one.element === 'header');
  return { ...document, children: document.children.toSpliced(band + 1, 0, block) };
}
