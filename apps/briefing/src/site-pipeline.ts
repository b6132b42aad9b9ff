/**
 * A whole site: the reports of every meeting that has an edition, and pages for all records.
 * Pure, like the pipeline of the briefings that it calls.
 */
import type { Dataset } from '@summit/data/validate';
import { type BriefingDiagnostic, diagnoseDocument } from './diagnostics.ts';
import { currentEdition, newestEdition } from './facts/edition.ts';
import { meetingsCompared } from './facts/meetings.ts';
import { createLookup } from './facts/records.ts';
import { promisesScript, siteScript } from './generated/site-script.ts';
import { siteTemplates } from './generated/site-templates.ts';
import { siteStyles } from './generated/styles.ts';
import type { Words } from './messages/catalogue.ts';
import { english, type ReaderMessages } from './messages/catalogues.ts';
import { message, type PlainMessage } from './messages/message.ts';
import type { Published } from './page/publish.ts';
import {
  type Assets,
  type BriefingRequest,
  BUILT_IN,
  briefingName,
  FORMATS,
  type Repertoire,
  renderBriefing,
} from './pipeline.ts';
import { subjectsOf } from './reports/build-view.ts';
import { START } from './site/addresses.ts';
import { buildSite, type SiteFile } from './site/build-site.ts';
import type { SiteReport } from './site/context.ts';

export interface SiteRequest {
  readonly dataset: Dataset;
  /** Address at which the site will stand, with a slash at its end; null where it is not known. */
  readonly base: string | null;
  /** Written into each PDF as its date, by the day of its edition. */
  readonly dateOf: (asOf: string) => Date;
}

export interface RenderedSite {
  /** None where a diagnostic is an error. */
  readonly files: readonly SiteFile[];
  readonly reports: number;
  readonly diagnostics: readonly BriefingDiagnostic[];
}

export function renderSite(
  { dataset, base, dateOf }: SiteRequest,
  assets: Assets,
  repertoire: Repertoire = BUILT_IN,
): RenderedSite {
  const messages = repertoire.catalogues.messagesIn(languageOf(dataset, repertoire)) ?? english();
  const reports: SiteReport[] = [];
  const diagnostics: BriefingDiagnostic[] = [];
  const asked = reportsOf(dataset, repertoire, messages);
  // Reports stand in a folder of their own.
  const beside = {
    reports: asked.map(({ request }) => ({ ...request, asOf: null })),
    site: `../${START}`,
  };
  for (const { request, called, meetings } of asked) {
    const { asOf } = request;
    const briefing = renderBriefing(
      { ...request, asOf: null, date: dateOf(asOf), beside },
      assets,
      repertoire,
    );
    diagnostics.push(...briefing.diagnostics);
    const [pdf, html] = FORMATS.map((format) => briefing.files.find((file) => file.format === format));
    if (pdf && html) reports.push({ ...siteReport(request, called, pdf, html, briefing.anchors), meetings });
  }
  if (diagnostics.some(({ severity }) => severity === 'error')) return { files: [], reports: 0, diagnostics };
  const { files, faults } = buildSite(
    dataset,
    { base, reports, messages },
    {
      templates: siteTemplates,
      css: siteStyles,
      script: siteScript,
      promisesScript,
      fonts: assets.fonts,
    },
  );
  if (faults.length > 0)
    return { files: [], reports: 0, diagnostics: [...diagnostics, ...diagnoseDocument(faults)] };
  return { files, reports: reports.length, diagnostics };
}

/** The language of the editions, where they have one in common. */
function languageOf({ editions }: Dataset, { lang }: Repertoire): string {
  const [first, ...others] = new Set([...editions.values()].map(({ language }) => language as string));
  return lang ?? (first !== undefined && others.length === 0 ? first : 'en');
}

/** What a report is called alone, and within a sentence. */
type Called = Pick<SiteReport, 'title' | 'within'>;

interface ReportRequest extends Omit<BriefingRequest, 'date' | 'asOf'> {
  /** The day of the edition. */
  readonly asOf: string;
}

interface AskedReport {
  readonly request: ReportRequest;
  readonly called: Called;
  readonly meetings: readonly string[];
}

/** Every report of every meeting that has an edition. */
function reportsOf(
  dataset: Dataset,
  { reports }: Repertoire,
  messages: ReaderMessages,
): readonly AskedReport[] {
  return [...dataset.summits.keys()].flatMap((summit) => {
    return reports.flatMap(({ name: report, title, compares }) => {
      const meetings = compares ? meetingsCompared(dataset, summit) : [];
      const edition = compares ? newestEdition(dataset, meetings) : currentEdition(dataset, summit);
      if (!edition) return [];
      const options = { summit, edition: edition.id, report, asOf: null };
      return subjectsOf(dataset, options).map((subject) => ({
        meetings: meetings.length > 0 ? meetings.map(({ id }) => id as string) : [summit],
        called: calledOf(title, subject === null ? null : documentName(dataset, subject, messages), messages),
        request: { ...options, dataset, subject, asOf: edition.asOf, paper: 'a4', formats: FORMATS } as const,
      }));
    });
  });
}

/** Names of reports in the catalogue have a form for the middle of a sentence; others stand as they are. */
function calledOf(title: Words, subject: string | null, messages: ReaderMessages): Called {
  const about = (report: Words): Words =>
    subject === null ? report : message('report-on', { report, subject });
  const id = typeof title === 'string' ? '' : `${title.id}.within`;
  return {
    title: about(title),
    within: about(messages.has(id) ? message(id as PlainMessage) : title),
  };
}

function documentName(dataset: Dataset, id: string, { lang }: ReaderMessages): string {
  const lookup = createLookup(dataset, lang);
  return lookup.name(lookup.get('document', id).name);
}

function siteReport(
  request: ReportRequest,
  called: Called,
  pdf: Published['files'][number],
  html: Published['files'][number],
  anchors: Published['anchors'],
): Omit<SiteReport, 'meetings'> {
  const { summit, report, subject } = request;
  return {
    summit,
    report,
    subject,
    ...called,
    file: briefingName({ summit, report, subject, asOf: null }, 'html').replace(/\.html$/, ''),
    html: html.data,
    anchors,
    pdf: pdf.data as Uint8Array,
    pages: pdf.pages ?? 0,
  };
}
