/** Document tree of a report -> its page, with what one can do with it at a screen. */
import { type DocumentNode, type PreparedFonts, type Theme, writePage } from '@summit/typesetter';
import type { Pictures } from '../charts/scene.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { type Masthead, type PdfBeside, pageParts } from './page-parts.ts';
import type { HtmlPage } from './render.ts';

export interface ReportPageOptions {
  readonly theme: Theme;
  readonly fonts: PreparedFonts;
  readonly pictures: Pictures;
  /** The same report as PDF in the same folder; null where there is none. */
  readonly pdf: PdfBeside | null;
  /** The ways to what was made together with it; null for none. */
  readonly masthead: Masthead | null;
  readonly messages: ReaderMessages;
}

export function reportPage(document: DocumentNode, page: HtmlPage, options: ReportPageOptions): Uint8Array {
  const { theme, fonts, pictures } = options;
  const { masthead, tools, citation } = pageParts(page, { ...options, contents: hasContents(document) });
  const whole = belowBand(document, tools);
  return writePage(
    { ...whole, children: [...masthead, ...whole.children] },
    {
      ...{ theme, fonts, pictures },
      description: page.description,
      linkedData: page.linkedData,
      bodyClass: `report-${page.report}`,
      after: citation,
    },
  );
}

/** Below the band, which is the first part of every report. */
function belowBand(document: DocumentNode, block: DocumentNode['children'][number]): DocumentNode {
  const band = document.children.findIndex((one) => one.type === 'section' && one.element === 'header');
  return { ...document, children: document.children.toSpliced(band + 1, 0, block) };
}

function hasContents({ children }: DocumentNode): boolean {
  return children.some((one) => one.attributes?.['aria-labelledby'] === 'contents');
}
