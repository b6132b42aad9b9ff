/**
 * The stages of a briefing strung together: dataset -> view -> HTML of the report, which is then published.
 * Pure: fonts, templates and the day are arguments, and the same input gives the same bytes.
 */
import type { Dataset } from '@summit/data/validate';
import type { DocumentNode } from '@summit/typesetter';
import { picturesOf } from './charts/draw-chart.ts';
import { type BriefingDiagnostic, diagnoseDocument, diagnoseLanguage } from './diagnostics.ts';
import { BRIEFING_DATA, briefingData, writeBriefingData } from './embedded/briefing-data.ts';
import { meetingsCompared } from './facts/meetings.ts';
import { templates } from './generated/templates.ts';
import { inColours, inHouse, withLogo } from './house/apply-house.ts';
import { type House, NO_HOUSE } from './house/house.ts';
import { type Catalogues, english, type ReaderMessages, SHIPPED } from './messages/catalogues.ts';
import { inWords, type Worded } from './messages/in-words.ts';
import { inPrint } from './page/in-print.ts';
import type { Masthead } from './page/page-parts.ts';
import {
  type Assets,
  type Attachment,
  type Format,
  type Furniture,
  type Paper,
  type Publication,
  type Published,
  publishPage,
  type Standard,
} from './page/publish.ts';
import { readReport } from './page/read-report.ts';
import { renderReport, type Templates } from './page/render.ts';
import { buildView, definitionOf } from './reports/build-view.ts';
import { REPORTS, type ReportDefinition } from './reports/reports.ts';
import type { BriefingView } from './reports/types.ts';
import { briefDesign } from './theme/brief-design.ts';
import { design } from './theme/design.ts';
import { themeIn } from './theme/theme.ts';
import { type SummitTokens, tokens } from './theme/tokens.ts';

export { type Assets, FORMATS, type Format, type Paper, type Standard } from './page/publish.ts';

/** The reports that can be made, the templates that they are made with, and the look of all but the one-page brief. */
export interface Repertoire {
  readonly reports: readonly ReportDefinition[];
  readonly templates: Templates;
  readonly tokens: SummitTokens;
  readonly house: House;
  readonly catalogues: Catalogues;
  /** The language of all briefings; null for that of each edition. */
  readonly lang: string | null;
}
export const BUILT_IN: Repertoire = {
  reports: REPORTS,
  templates: templates as Templates,
  tokens,
  house: NO_HOUSE,
  catalogues: SHIPPED,
  lang: null,
};

export interface BriefingRequest {
  readonly dataset: Dataset;
  readonly summit: string;
  readonly edition: string;
  readonly report: string;
  /** Of a report with subjects, the id of the record that it is about; null otherwise. */
  readonly subject: string | null;
  /** Of a report that compares, the meetings that were named; left out for those of the summit's series. */
  readonly meetings?: readonly string[] | undefined;
  /** Day up to which the briefing takes account of events; the edition's own where null. */
  readonly asOf: string | null;
  readonly paper: Paper;
  /** What the PDF keeps to; what the house style says, else `ua1`, where nothing is said. */
  readonly standard?: Standard | undefined;
  readonly formats: readonly Format[];
  /** Written into the PDF as its date. */
  readonly date: Date;
  /** What is made together with it, to which its page leads; nothing where it is left out. */
  readonly beside?: Beside;
}

/** What stands in the same folder as a page, or around it. */
export interface Beside {
  /** Reports whose pages are made by the same call, that of the page itself among them. */
  readonly reports: readonly Named[];
  /** Address of the site's start page; null without a site. */
  readonly site: string | null;
}

/** What tells one briefing from another. */
type Named = Pick<BriefingRequest, 'summit' | 'report' | 'subject' | 'asOf' | 'meetings'>;

/** Name of a briefing's file. The page leads to the PDF of the same folder by it. */
export function briefingName(
  { summit, report, subject, asOf, meetings }: Named,
  format: Format | 'docx',
): string {
  const about = meetings === undefined ? summit : namesOf(meetings);
  return `${[about, report, subject, asOf].filter((part) => part !== null).join('-')}.${format}`;
}

/** So many letters of a name leave room for the rest of it on any system. */
const LONGEST = 160;

/** Of many meetings the first and the last, and how many they are. */
function namesOf(meetings: readonly string[]): string {
  const all = meetings.join('-');
  return all.length <= LONGEST ? all : `${meetings[0]}-${meetings.length}-${meetings.at(-1)}`;
}

/** Renders one report of one summit. With an error among the diagnostics there are no files. */
export function renderBriefing(
  request: BriefingRequest,
  assets: Assets,
  repertoire: Repertoire = BUILT_IN,
): Published {
  const { publication, warnings } = publicationOf(request, repertoire);
  const published = publishPage(publication, assets);
  return { ...published, diagnostics: [...warnings, ...published.diagnostics] };
}

/**
 * A report as the tree of what is printed of it, with what a writer needs besides; null with a fault.
 *
 * @param medium the tree of the `page` has what is only looked up as well
 */
export function briefingTree(
  request: BriefingRequest,
  repertoire: Repertoire,
  medium: 'print' | 'page' = 'print',
): {
  readonly briefing: { readonly document: DocumentNode; readonly publication: Publication } | null;
  readonly diagnostics: readonly BriefingDiagnostic[];
} {
  const { publication, warnings } = publicationOf(request, repertoire);
  const { document, faults } = readReport(publication.page, publication.theme, publication.messages);
  const diagnostics = [...warnings, ...diagnoseDocument(faults)];
  return {
    briefing:
      faults.length > 0 ? null : { document: medium === 'print' ? inPrint(document) : document, publication },
    diagnostics,
  };
}

function publicationOf(
  request: BriefingRequest,
  { reports, templates, tokens, house, catalogues, lang }: Repertoire,
): { readonly publication: Publication; readonly warnings: readonly BriefingDiagnostic[] } {
  const language = lang ?? request.dataset.editions.get(request.edition)?.language ?? 'en';
  const found = catalogues.messagesIn(language);
  const messages = found ?? english();
  const { paper, formats, date } = request;
  const standard = request.standard ?? house.standard ?? 'ua1';
  const view = inWords(
    inHouse(buildView(request.dataset, { ...request, messages }, reports), house),
    messages,
  );
  const justified = house.align === 'justified';
  const definition = definitionOf(request.report, reports);
  const publication = {
    page: renderReport(view, templates, messages),
    messages,
    pictures: withLogo(picturesOf(view.charts, messages.number), house),
    furniture: furnitureOf(view, messages, request.dataset),
    limit: definition.pages,
    aim: definition.aim ?? null,
    attachments: formats.includes('pdf')
      ? [recordsOf(view, messages, request, definition.compares === true)]
      : [],
    pdfName: briefingName(request, 'pdf'),
    masthead: mastheadOf(request, reports, messages),
    author: house.name ?? 'Summit',
    edition: request.edition,
    theme: themeIn(messages, { ...design, tokens, justified }),
    briefTheme: themeIn(messages, {
      ...briefDesign,
      tokens: inColours(briefDesign.tokens, house),
      justified,
    }),
    ...{ paper, standard, formats, date },
  };
  const { languages } = catalogues;
  const warnings = found ? [] : [diagnoseLanguage({ edition: request.edition, language, languages })];
  return { publication, warnings };
}

/** The ways to the meeting's other reports and to the site; null where the page stands alone. */
function mastheadOf(
  { summit, report, subject, asOf, formats, beside }: BriefingRequest,
  definitions: readonly ReportDefinition[],
  { show }: ReaderMessages,
): Masthead | null {
  if (!beside || !formats.includes('html')) return null;
  // Fact sheets are too many for a line: their reports lead to them.
  const own = beside.reports.filter(
    (one) => one.summit === summit && one.subject === null && one.asOf === asOf,
  );
  const reports = own.map((one) => ({
    href: one.report === report && subject === null ? null : encodeURI(briefingName(one, 'html')),
    title: show(definitionOf(one.report, definitions).title),
  }));
  const others = reports.filter(({ href }) => href !== null);
  return others.length === 0 && beside.site === null ? null : { reports, site: beside.site };
}

/** The records that the briefing was made from, for `summit extract` and `summit verify`. */
function recordsOf(
  { title }: Worded<BriefingView>,
  { text }: ReaderMessages,
  { dataset, summit, edition, report, subject, asOf, meetings: named }: BriefingRequest,
  compares: boolean,
): Attachment {
  const day = asOf ?? dataset.editions.get(edition)?.asOf ?? '';
  const compared = compares ? meetingsCompared(dataset, summit, named).map(({ id }) => id as string) : [];
  const meetings = compared.length > 0 ? { meetings: compared } : {};
  return {
    name: BRIEFING_DATA,
    mimeType: 'application/json',
    description: text('records-attached'),
    relationship: 'Source',
    data: writeBriefingData(
      briefingData(dataset, { summit, edition, report, subject, ...meetings, title, asOf: day }),
    ),
  };
}

function furnitureOf(
  { band }: Worded<BriefingView>,
  { text }: ReaderMessages,
  { meta }: Pick<Dataset, 'meta'>,
): Furniture {
  const { version, asOf, kicker, title } = band;
  return {
    head: { left: text('page-head', { kicker, title }), right: '{section}' },
    foot: {
      left: meta.version ? text('page-foot', { version, asOf }) : text('page-foot.unnumbered', { asOf }),
      right: text('page-of', { page: '{page}', pages: '{pages}' }),
    },
    reference: ` ${text('page-reference', { page: '{page}' })}`,
  };
}
