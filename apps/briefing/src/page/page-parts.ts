/** What stands around a report on its page: what one can do with it, and how to cite it. */
import { type DocumentNode, parseDocument, type Theme } from '@summit/typesetter';
import type { CitationForms } from '../facts/citation.ts';
import { pageTemplates } from '../generated/page-templates.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { message } from '../messages/message.ts';
import { type HtmlPage, renderTemplate, type Templates } from './render.ts';
import { PAGE_VOCABULARY } from './vocabulary.ts';

type BlockNode = DocumentNode['children'][number];

/** The PDF that was written beside the page. */
export interface PdfBeside {
  /** Its name in the same folder. */
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
}

/** The ways to other reports and to the site. */
export interface Masthead {
  /** In their order; the page itself has no address. */
  readonly reports: readonly { readonly href: string | null; readonly title: string }[];
  readonly site: string | null;
}

export interface PageParts {
  /** Before the band; empty where there is nowhere to lead. */
  readonly masthead: readonly BlockNode[];
  readonly tools: BlockNode;
  /** Nothing where the page is not to be cited. */
  readonly citation: readonly BlockNode[];
}

interface PartsOptions {
  readonly pdf: PdfBeside | null;
  readonly masthead: Masthead | null;
  /** Whether the report has a table of contents. */
  readonly contents: boolean;
  readonly theme: Theme;
  readonly messages: ReaderMessages;
}

export function pageParts(
  { citation, lang }: HtmlPage,
  { pdf, masthead, contents, theme, messages }: PartsOptions,
): PageParts {
  const renderPart = (name: string, context: unknown): string =>
    renderTemplate(name, context, pageTemplates as Templates, messages);
  const html = [
    masthead ? renderPart('masthead', masthead) : '',
    renderPart('tool-bar', {
      pdf: pdf && { href: encodeURI(pdf.file), extent: extentOf(pdf, messages) },
      contents,
      cited: citation !== null,
    }),
    citation ? renderPart('cite-this', { plain: citation.plain, forms: formsOf(citation) }) : '',
  ];
  // To these the parts lead, and they are in what the parts stand around.
  const around = ['contents', 'main'].map((id) => `<p id="${id}">${id}</p>`);
  const { document, faults } = parseDocument([...html, ...around].join(''), {
    ...{ lang, theme, vocabulary: PAGE_VOCABULARY },
  });
  const parts = document.children.slice(0, -around.length);
  const [tools, ...cite] = parts.slice(masthead ? 1 : 0);
  if (!tools || faults.length > 0) throw new Error(`Parts of the page: ${JSON.stringify(faults)}`);
  return { masthead: masthead ? parts.slice(0, 1) : [], tools, citation: cite };
}

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
