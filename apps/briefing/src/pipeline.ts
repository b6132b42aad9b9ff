/**
 * The stages of a briefing strung together: dataset -> view -> HTML of the report, which is then published.
 * Pure: fonts, templates and the day are arguments, and the same input gives the same bytes.
 */
import type { Dataset } from '@summit/data/validate';
import type { Furniture } from '../../../packages/typesetter/src/layout/furniture.ts';
import type { Paper } from '../../../packages/typesetter/src/layout/types.ts';
import type { PdfAttachment } from '../../../packages/typesetter/src/pdf/types.ts';
import { picturesOf } from './charts/draw-chart.ts';
import { BRIEFING_DATA, briefingData, writeBriefingData } from './embedded/briefing-data.ts';
import type { BriefingView } from './facts/types.ts';
import { templates } from './generated/templates.ts';
import { inColours, inHouse, withLogo } from './house/apply-house.ts';
import { type House, NO_HOUSE } from './house/house.ts';
import { english, type ReaderMessages } from './messages/catalogues.ts';
import { type Assets, type Format, type Published, publishPage } from './page/publish.ts';
import { renderReport, type Templates } from './page/render.ts';
import { buildView, definitionOf } from './reports/build-view.ts';
import { REPORTS, type ReportDefinition } from './reports/reports.ts';
import { briefTheme } from './theme/brief-theme.ts';
import { theme } from './theme/theme.ts';
import { type SummitTokens, tokens } from './theme/tokens.ts';

export type { Paper } from '../../../packages/typesetter/src/layout/types.ts';
export { type Assets, FORMATS, type Format } from './page/publish.ts';

/** The reports that can be made, the templates that they are made with, and the look of all but the one-page brief. */
export interface Repertoire {
  readonly reports: readonly ReportDefinition[];
  readonly templates: Templates;
  readonly tokens: SummitTokens;
  readonly house: House;
  /** The words that readers see. */
  readonly messages: ReaderMessages;
}
export const BUILT_IN: Repertoire = {
  reports: REPORTS,
  templates: templates as Templates,
  tokens,
  house: NO_HOUSE,
  messages: english(),
};

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
  { reports, templates, tokens, house, messages }: Repertoire = BUILT_IN,
): Published {
  const { paper, formats, date } = request;
  const view = inHouse(buildView(request.dataset, request, reports), house);
  const justified = house.align === 'justified';
  const publication = {
    page: renderReport(view, templates, messages),
    messages,
    pictures: withLogo(picturesOf(view.charts), house),
    furniture: furnitureOf(view),
    limit: definitionOf(request.report, reports).pages,
    aim: definitionOf(request.report, reports).aim ?? null,
    attachments: formats.includes('pdf') ? [recordsOf(view, request)] : [],
    pdfName: briefingName(request, 'pdf'),
    author: house.name ?? 'Summit',
    edition: request.edition,
    theme: { ...theme, tokens, justified },
    briefTheme: { ...briefTheme, tokens: inColours(briefTheme.tokens, house), justified },
  };
  return publishPage({ ...publication, paper, formats, date }, assets);
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
