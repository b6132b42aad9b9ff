/**
 * A whole site: the reports of every meeting that has an edition, and pages for all records.
 * Pure, like the pipeline of the briefings that it calls.
 */
import type { Dataset } from '@summit/data/validate';
import type { BriefingDiagnostic } from './diagnostics.ts';
import { currentEdition, newestEdition } from './facts/edition.ts';
import { meetingsCompared } from './facts/meetings.ts';
import { createLookup } from './facts/records.ts';
import { promisesScript, siteScript } from './generated/site-script.ts';
import { siteTemplates } from './generated/site-templates.ts';
import { siteStyles } from './generated/styles.ts';
import type { Words } from './messages/catalogue.ts';
import { english, type ReaderMessages } from './messages/catalogues.ts';
import { message, type PlainMessage } from './messages/message.ts';
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
import { reportFile, START } from './site/addresses.ts';
import { openSite, type Site, type SiteAssets, type SiteFile } from './site/build-site.ts';
import type { SiteReport } from './site/context.ts';

export interface SiteRequest {
  readonly dataset: Dataset;
  /** Address at which the site will stand, with a slash at its end; null where it is not known. */
  readonly base: string | null;
  /** Written into each PDF as its date, by the day of its edition. */
  readonly dateOf: (asOf: string) => Date;
}

export type NamedReport = Omit<SiteReport, 'anchors' | 'pages'>;

/** A report of the site, with its files. */
export interface MadeReport {
  /** null where a diagnostic is an error; then there are no files. */
  readonly report: SiteReport | null;
  readonly files: readonly SiteFile[];
  readonly diagnostics: readonly BriefingDiagnostic[];
}

/** A whole site in pieces, to be made in any order and place: first the reports, then what leads to them. */
export interface SiteWork {
  /** All reports, as far as they are known before they are made. */
  readonly reports: readonly NamedReport[];
  /** @param index its place among the reports. */
  report(index: number): MadeReport;
  /** @param reports all of them, in their order. */
  site(reports: readonly SiteReport[]): Site;
}

export function planSite(
  { dataset, base, dateOf }: SiteRequest,
  assets: Assets & Pick<SiteAssets, 'raster'>,
  repertoire: Repertoire = BUILT_IN,
): SiteWork {
  const messages = repertoire.catalogues.messagesIn(languageOf(dataset, repertoire)) ?? english();
  const asked = reportsOf(dataset, repertoire, messages);
  // Reports stand in a folder of their own.
  const beside = {
    reports: asked.map(({ request }) => ({ ...request, asOf: null })),
    site: `../${START}`,
  };
  const reports = asked.map(({ request: { summit, report, subject }, called, meetings }): NamedReport => {
    const file = briefingName({ summit, report, subject, asOf: null }, 'html').replace(/\.html$/, '');
    return { summit, report, subject, meetings, ...called, file };
  });
  return {
    reports,
    report: (index) => {
      const [one, named] = [asked[index], reports[index]];
      if (!one || !named) throw new Error(`there is no report ${index}`);
      const { request } = one;
      const date = dateOf(request.asOf);
      const { files, anchors, diagnostics } = renderBriefing(
        { ...request, asOf: null, date, beside },
        assets,
        repertoire,
      );
      const pages = files.find(({ format }) => format === 'pdf')?.pages;
      if (pages === undefined) return { report: null, files: [], diagnostics };
      return {
        report: { ...named, anchors, pages },
        files: files.map(({ format, data }) => ({ path: reportFile(named.file, format), data })),
        diagnostics,
      };
    },
    site: (reports) =>
      openSite(
        dataset,
        { base, reports, messages },
        {
          templates: siteTemplates,
          css: siteStyles,
          script: siteScript,
          promisesScript,
          fonts: assets.fonts,
          raster: assets.raster,
        },
      ),
  };
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
