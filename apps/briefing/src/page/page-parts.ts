/** What stands around a report on its page: what one can do with it, and how to cite it. */
import { parseDocument } from '../../../../packages/typesetter/src/document/parse.ts';
import type { BlockNode } from '../../../../packages/typesetter/src/document/types.ts';
import type { Theme } from '../../../../packages/typesetter/src/theme/theme.ts';
import type { CitationForms } from '../facts/citation.ts';
import { pageTemplates } from '../generated/page-templates.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { message } from '../messages/message.ts';
import { type HtmlPage, renderTemplate, type Templates } from './render.ts';
import { PAGE_VOCABULARY } from './vocabulary.ts';

/** The PDF that was written beside the page. */
export interface PdfBeside {
  /** Its name in the same folder. */
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
}

export interface PageParts {
  readonly tools: BlockNode;
  readonly citation: BlockNode;
}

export function pageParts(
  { citation, lang }: HtmlPage,
  pdf: PdfBeside | null,
  theme: Theme,
  messages: ReaderMessages,
): PageParts {
  const renderPart = (name: string, context: unknown): string =>
    renderTemplate(name, context, pageTemplates as Templates, messages);
  const html = [
    renderPart('tool-bar', { pdf: pdf && toolFor(pdf, messages) }),
    renderPart('cite-this', { plain: citation.plain, forms: formsOf(citation) }),
  ];
  const { document, faults } = parseDocument(html.join(''), { lang, theme, vocabulary: PAGE_VOCABULARY });
  const [tools, cite] = document.children;
  if (!tools || !cite || faults.length > 0) throw new Error(`Parts of the page: ${JSON.stringify(faults)}`);
  return { tools, citation: cite };
}

const toolFor = (pdf: PdfBeside, messages: ReaderMessages) => ({
  name: 'PDF',
  href: encodeURI(pdf.file),
  extent: extentOf(pdf, messages),
});

const formsOf = ({ bibtex, csl }: CitationForms) => [
  { name: 'BibTeX', text: bibtex },
  { name: 'CSL-JSON', text: csl },
];

function extentOf({ pages, bytes }: PdfBeside, { text }: ReaderMessages): string {
  const size =
    bytes < 1e6
      ? message('size-kilobytes', { size: Math.ceil(bytes / 1e3) })
      : message('size-megabytes', { size: (bytes / 1e6).toFixed(1) });
  return text('pdf-extent', { pages, size });
}
