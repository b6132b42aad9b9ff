/** Document tree of a report -> its page, with what one can do with it at a screen. */
import type { DocumentNode } from '../../../../packages/typesetter/src/document/types.ts';
import { type PageOptions, writePage } from '../../../../packages/typesetter/src/html/write-page.ts';
import { script } from '../generated/script.ts';
import { styles as css } from '../generated/styles.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { ICON } from '../theme/icon.ts';
import { type PdfBeside, pageParts } from './page-parts.ts';
import type { HtmlPage } from './render.ts';

export interface ReportPageOptions extends Pick<PageOptions, 'theme' | 'fonts' | 'drawings'> {
  /** The same report as PDF in the same folder; null where there is none. */
  readonly pdf: PdfBeside | null;
  readonly messages: ReaderMessages;
}

export function reportPage(document: DocumentNode, page: HtmlPage, options: ReportPageOptions): Uint8Array {
  const { pdf, theme, messages } = options;
  const { tools, citation } = pageParts(page, pdf, theme, messages);
  return writePage(belowBand(document, tools), {
    ...options,
    description: page.description,
    linkedData: page.linkedData,
    bodyClass: `report-${page.report}`,
    icon: ICON,
    skip: messages.text('skip'),
    after: [citation],
    // What the templates call strong are words that lead in; it is shorter as what it is.
    renamed: { strong: 'b' },
    css,
    script,
    scriptWords: {
      copy: messages.text('copy'),
      'copy-table': messages.text('copy-table'),
      copied: messages.text('copied'),
      'not-copied': messages.text('not-copied'),
    },
  });
}

/** Below the band, which is the first part of every report. */
function belowBand(document: DocumentNode, block: DocumentNode['children'][number]): DocumentNode {
  const band = document.children.findIndex((one) => one.type === 'section' && one.element === 'header');
  return { ...document, children: document.children.toSpliced(band + 1, 0, block) };
}
