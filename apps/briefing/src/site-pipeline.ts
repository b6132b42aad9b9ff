/**
 * A whole site: the reports of every meeting that has an edition, and pages for all records.
 * Pure, like the pipeline of the briefings that it calls.
 */
import type { Dataset } from '@summit/data/validate';
import { type BriefingDiagnostic, diagnoseDocument } from './diagnostics.ts';
import { currentEdition } from './facts/edition.ts';
import { siteScript } from './generated/site-script.ts';
import { siteTemplates } from './generated/site-templates.ts';
import { siteStyles, styles } from './generated/styles.ts';
import { english } from './messages/catalogues.ts';
import { message } from './messages/message.ts';
import type { Published } from './page/publish.ts';
import { type Assets, type BriefingRequest, briefingName, FORMATS, renderBriefing } from './pipeline.ts';
import { subjectsOf } from './reports/build-view.ts';
import { REPORTS } from './reports/reports.ts';
import { buildSite, type SiteFile } from './site/build-site.ts';
import type { SiteReport } from './site/context.ts';
import { tokens } from './theme/tokens.ts';

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

export function renderSite({ dataset, base, dateOf }: SiteRequest, assets: Assets): RenderedSite {
  const reports: SiteReport[] = [];
  const diagnostics: BriefingDiagnostic[] = [];
  for (const { request, title } of reportsOf(dataset)) {
    const { asOf } = request;
    const briefing = renderBriefing({ ...request, asOf: null, date: dateOf(asOf) }, assets);
    diagnostics.push(...briefing.diagnostics);
    const [pdf, html] = FORMATS.map((format) => briefing.files.find((file) => file.format === format));
    if (pdf && html) reports.push(siteReport(request, title, pdf, html, briefing.anchors));
  }
  if (diagnostics.some(({ severity }) => severity === 'error')) return { files: [], reports: 0, diagnostics };
  const { files, faults } = buildSite(
    dataset,
    { base, reports },
    {
      templates: siteTemplates,
      css: styles.text + siteStyles,
      tokens,
      script: siteScript,
      fonts: assets.fonts,
    },
  );
  if (faults.length > 0)
    return { files: [], reports: 0, diagnostics: [...diagnostics, ...diagnoseDocument(faults)] };
  return { files, reports: reports.length, diagnostics };
}

interface ReportRequest extends Omit<BriefingRequest, 'date' | 'asOf'> {
  /** The day of the edition. */
  readonly asOf: string;
}

/** Every report of every meeting that has an edition. */
function reportsOf(dataset: Dataset): readonly { request: ReportRequest; title: string }[] {
  return [...dataset.summits.keys()].flatMap((summit) => {
    const edition = currentEdition(dataset, summit);
    if (!edition) return [];
    return REPORTS.flatMap(({ name: report, title }) => {
      const options = { summit, edition: edition.id, report, asOf: null };
      return subjectsOf(dataset, options).map((subject) => ({
        title: english().show(
          subject === null
            ? title
            : message('report-on', { report: title, subject: documentName(dataset, subject) }),
        ),
        request: { ...options, dataset, subject, asOf: edition.asOf, paper: 'a4', formats: FORMATS } as const,
      }));
    });
  });
}

function documentName(dataset: Dataset, id: string): string {
  return dataset.documents.get(id)?.name.en ?? id;
}

function siteReport(
  request: ReportRequest,
  title: string,
  pdf: Published['files'][number],
  html: Published['files'][number],
  anchors: Published['anchors'],
): SiteReport {
  const { summit, report, subject } = request;
  return {
    summit,
    report,
    subject,
    title,
    file: briefingName({ summit, report, subject, asOf: null }, 'html').replace(/\.html$/, ''),
    html: html.data,
    anchors,
    pdf: pdf.data as Uint8Array,
    pages: pdf.pages ?? 0,
  };
}
