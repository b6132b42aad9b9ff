/**
 * The stages of a briefing strung together: dataset -> view -> HTML -> document tree -> pages -> PDF.
 * Pure: fonts, templates and the day are arguments, and the same input gives the same bytes.
 */
import type { Dataset } from '@summit/data/validate';
import { picturesOf } from './charts/draw-chart.ts';
import type { Pictures } from './charts/scene.ts';
import { type BriefingDiagnostic, diagnoseDocument, diagnoseLayout } from './diagnostics.ts';
import { parseDocument } from './document/parse.ts';
import type { DocumentNode } from './document/types.ts';
import { BRIEFING_DATA, briefingData, writeBriefingData } from './embedded/briefing-data.ts';
import { script } from './generated/script.ts';
import { styles as css } from './generated/styles.ts';
import { templates } from './generated/templates.ts';
import { inColours, inHouse, withLogo } from './house/apply-house.ts';
import { type House, NO_HOUSE } from './house/house.ts';
import { finishHtml } from './html/finish.ts';
import { renderReport, type Templates } from './html/render.ts';
import type { PdfBeside } from './html/tool-bar.ts';
import { layoutWithin } from './layout/fit-pages.ts';
import type { Furniture } from './layout/furniture.ts';
import { layoutDocument } from './layout/layout-document.ts';
import type { LayoutResult, Paper } from './layout/types.ts';
import { diagnosePages } from './page-limit.ts';
import { planStructure } from './pdf/structure.ts';
import type { PdfAttachment } from './pdf/types.ts';
import { writePdf } from './pdf/write.ts';
import { briefStyles, briefTokens } from './style/brief.ts';
import type { DesignTokens } from './style/formats.ts';
import { tokens } from './style/tokens.ts';
import { typesettingStyles } from './style/typesetting.ts';
import type { PreparedFonts } from './text/font-file.ts';
import { textMeasure } from './text/text-width.ts';
import { buildView, definitionOf } from './view/build-view.ts';
import { REPORTS, type ReportDefinition } from './view/reports.ts';
import type { BriefingView } from './view/types.ts';

export type { Paper } from './layout/types.ts';

export const FORMATS = ['pdf', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** The reports that can be made, the templates that they are made with, and the look of all but the one-page brief. */
export interface Repertoire {
  readonly reports: readonly ReportDefinition[];
  readonly templates: Templates;
  readonly tokens: DesignTokens;
  readonly house: House;
}
export const BUILT_IN: Repertoire = {
  reports: REPORTS,
  templates: templates as Templates,
  tokens,
  house: NO_HOUSE,
};

export interface Assets {
  readonly fonts: PreparedFonts;
}

export interface BriefingRequest {
  readonly dataset: Dataset;
  readonly summit: string;
  readonly edition: string;
  readonly report: string;
  /** Of a report with subjects, the id of the record that it is about; null otherwise. */
  readonly subject: string | null;
  /** Day up to which the briefing takes account of events; the edition's own where null. */
  readonly asOf: string | null;
  readonly paper: Paper;
  readonly formats: readonly Format[];
  /** Written into the PDF as its date. */
  readonly date: Date;
}

export interface Briefing {
  readonly files: readonly {
    readonly format: Format;
    readonly data: Uint8Array | string;
    readonly pages?: number;
  }[];
  readonly diagnostics: readonly BriefingDiagnostic[];
}

/** Name of a briefing's file. The page leads to the PDF of the same folder by it. */
export function briefingName(
  { summit, report, subject, asOf }: Pick<BriefingRequest, 'summit' | 'report' | 'subject' | 'asOf'>,
  format: Format,
): string {
  return `${[summit, report, subject, asOf].filter((part) => part !== null).join('-')}.${format}`;
}

/** Renders one report of one summit. With an error among the diagnostics there are no files. */
export function renderBriefing(
  request: BriefingRequest,
  assets: Assets,
  { reports, templates, tokens, house }: Repertoire = BUILT_IN,
): Briefing {
  const view = inHouse(buildView(request.dataset, request, reports), house);
  const pictures = withLogo(picturesOf(view.charts), house);
  const page = renderReport(view, templates);
  const { document, faults } = parseDocument(page.body, { title: page.title, lang: page.lang });
  const documentFaults = diagnoseDocument(faults);
  if (documentFaults.length > 0) return { files: [], diagnostics: documentFaults };

  const files: Briefing['files'][number][] = [];
  const diagnostics: BriefingDiagnostic[] = [];
  if (request.formats.includes('pdf')) {
    const { layout, diagnostics: found } = setPages(
      document,
      view,
      pictures,
      {
        paper: request.paper,
        limit: definitionOf(request.report, reports).pages,
        edition: request.edition,
        tokens,
        house,
      },
      assets,
    );
    diagnostics.push(...found);
    // The writer takes pages that are sound: it has no glyph to show for a character that no font has.
    if (found.some(({ severity }) => severity === 'error')) return { files: [], diagnostics };
    const data = writePdf({
      layout,
      structure: planStructure(document),
      fonts: assets.fonts,
      metadata: {
        title: view.title,
        author: house.name ?? 'Summit',
        subject: view.description,
        keywords: '',
        lang: view.lang,
        creator: 'Summit',
        date: request.date,
      },
      attachments: [recordsOf(view, request)],
    });
    files.push({ format: 'pdf', data, pages: layout.pages.length });
  }
  if (request.formats.includes('html')) {
    const drawings = { pictures, measure: textMeasure(assets.fonts) };
    const pdf = pdfBeside(request, files);
    const parts = { css, tokens, fonts: assets.fonts, script, pdf, drawings };
    files.push({ format: 'html', data: finishHtml(page, parts) });
  }
  return { files, diagnostics };
}

function setPages(
  document: DocumentNode,
  view: BriefingView,
  pictures: Pictures,
  {
    paper,
    limit,
    edition,
    tokens,
    house,
  }: {
    readonly paper: Paper;
    readonly limit: number | null;
    readonly edition: string;
    readonly tokens: DesignTokens;
    readonly house: House;
  },
  { fonts }: Assets,
): { layout: LayoutResult; diagnostics: BriefingDiagnostic[] } {
  const options = { paper, fonts, furniture: furnitureOf(view), pictures };
  if (limit === null) {
    const { result, diagnostics } = layoutDocument(document, {
      ...options,
      styles: typesettingStyles(tokens),
    });
    return { layout: result, diagnostics: diagnoseLayout(diagnostics) };
  }
  const { result, diagnostics } = layoutWithin(document, limit, options, {
    tokens: inColours(briefTokens, house),
    styles: briefStyles,
  });
  return {
    layout: result,
    diagnostics: [
      ...diagnoseLayout(diagnostics),
      ...diagnosePages(document, result, { report: view.report, edition, limit }),
    ],
  };
}

/** The records that the briefing was made from, for `summit extract` and `summit verify`. */
function recordsOf(
  { title }: BriefingView,
  { dataset, summit, edition, report, subject, asOf }: BriefingRequest,
): PdfAttachment {
  const day = asOf ?? dataset.editions.get(edition)?.asOf ?? '';
  return {
    name: BRIEFING_DATA,
    mimeType: 'application/json',
    description: 'The records behind this briefing',
    relationship: 'Source',
    data: writeBriefingData(briefingData(dataset, { summit, edition, report, subject, title, asOf: day })),
  };
}

function furnitureOf({ band, title }: BriefingView): Furniture {
  return {
    head: { left: title, right: band.date },
    foot: { left: `${band.version} · As of ${band.asOf}`, right: 'Page {page} of {pages}' },
    reference: ' (page\u00a0{page})',
  };
}

function pdfBeside(request: BriefingRequest, files: Briefing['files']): PdfBeside | null {
  const pdf = files.find(({ format }) => format === 'pdf');
  if (!pdf) return null;
  return { file: briefingName(request, 'pdf'), pages: pdf.pages ?? 0, bytes: pdf.data.length };
}
