/**
 * A page of HTML in the closed vocabulary -> its files: HTML -> document tree -> pages -> PDF, and the page itself.
 * It knows nothing of summits: whatever templates write can be published.
 */
import {
  type DocumentNode,
  type PreparedFonts,
  type Theme,
  type TypesetOptions,
  typeset,
} from '@summit/typesetter';
import type { Pictures } from '../charts/scene.ts';
import { type BriefingDiagnostic, diagnoseDocument, diagnoseSetting } from '../diagnostics.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { addressesPrinted } from './addresses-printed.ts';
import { idsIn } from './every-node.ts';
import { inPrint } from './in-print.ts';
import type { Masthead, PdfBeside } from './page-parts.ts';
import { readReport } from './read-report.ts';
import type { HtmlPage } from './render.ts';
import { reportPage } from './report-page.ts';

export type Paper = NonNullable<TypesetOptions['paper']>;
export type Standard = NonNullable<TypesetOptions['standard']>;
export type Furniture = NonNullable<TypesetOptions['furniture']>;
export type Attachment = NonNullable<TypesetOptions['attachments']>[number];

export const FORMATS = ['pdf', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface Assets {
  readonly fonts: PreparedFonts;
}

export interface Publication {
  readonly page: HtmlPage;
  readonly messages: ReaderMessages;
  readonly pictures: Pictures;
  readonly furniture: Furniture;
  readonly paper: Paper;
  /** What the PDF keeps to. */
  readonly standard: Standard;
  /** Pages that it may take; null for any number. */
  readonly limit: number | null;
  /** Pages to which it is set where a little less air will do; null for none in particular. */
  readonly aim: number | null;
  /** The edition whose record is to be shortened where the limit is not kept. */
  readonly edition: string;
  /** The look of all but what must keep to a limit. */
  readonly theme: Theme;
  /** The look of what must keep to a limit. */
  readonly briefTheme: Theme;
  readonly formats: readonly Format[];
  /** Written into the PDF as its date. */
  readonly date: Date;
  readonly attachments: readonly Attachment[];
  /** Who issues it. */
  readonly author: string;
  /** Name of the PDF, by which the page leads to it. */
  readonly pdfName: string;
  /** The ways to what was made together with it; null for none. */
  readonly masthead: Masthead | null;
}

export interface Published {
  readonly files: readonly {
    readonly format: Format;
    readonly data: Uint8Array;
    readonly pages?: number;
  }[];
  /** Ids of its parts, to which others can lead. */
  readonly anchors: ReadonlySet<string>;
  readonly diagnostics: readonly BriefingDiagnostic[];
}

/** With an error among the diagnostics there are no files. */
export function publishPage(publication: Publication, assets: Assets): Published {
  const { page, pictures, formats, theme, messages } = publication;
  const { document, faults } = readReport(page, theme, messages);
  const documentFaults = diagnoseDocument(faults);
  if (documentFaults.length > 0) return { files: [], anchors: NONE, diagnostics: documentFaults };

  const files: Published['files'][number][] = [];
  const diagnostics: BriefingDiagnostic[] = [];
  if (formats.includes('pdf')) {
    const { pdf, pages, faults } = setPdf(document, publication, assets);
    diagnostics.push(...diagnoseSetting(faults, { report: page.report, edition: publication.edition }));
    if (pdf === undefined) return { files: [], anchors: NONE, diagnostics };
    files.push({ format: 'pdf', data: pdf, pages });
  }
  if (formats.includes('html')) {
    const pdf = pdfBeside(publication, files);
    const { masthead } = publication;
    const fonts = assets.fonts;
    const data = reportPage(document, page, { theme, messages, fonts, pdf, masthead, pictures });
    files.push({ format: 'html', data });
  }
  return { files, anchors: idsIn(document.children), diagnostics };
}

const NONE: ReadonlySet<string> = new Set();

function setPdf(
  document: DocumentNode,
  publication: Publication,
  { fonts }: Assets,
): ReturnType<typeof typeset> {
  const { page, theme, briefTheme, limit, aim, author, date } = publication;
  const { paper, standard, furniture, pictures, attachments } = publication;
  return typeset(addressesPrinted(inPrint(document)), {
    ...{ fonts, paper, standard, furniture, pictures, limit, aim, attachments },
    theme: limit === null ? theme : briefTheme,
    metadata: {
      author,
      subject: page.description,
      keywords: '',
      creator: 'Summit',
      producer: 'Summit, with pdfkit',
      date,
    },
  });
}

function pdfBeside({ pdfName }: Publication, files: Published['files']): PdfBeside | null {
  const pdf = files.find(({ format }) => format === 'pdf');
  return pdf ? { file: pdfName, pages: pdf.pages ?? 0, bytes: pdf.data.length } : null;
}
