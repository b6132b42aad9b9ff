/** One briefing of many: what was made of it, or why it was not. */
import type { Dataset } from '@summit/data/validate';
import type { BriefingDiagnostic } from '../../diagnostics.ts';
import {
  type Assets,
  briefingName,
  type Format,
  type Paper,
  type Repertoire,
  renderBriefing,
  type Standard,
} from '../../pipeline.ts';
import { CommandFault } from '../faults.ts';
import type { OutputFile } from '../files/write-files.ts';
import { say } from '../words.ts';
import type { Job } from './jobs.ts';

export const PAPERS: readonly Paper[] = ['a4', 'letter'];

/** What all briefings of a call have in common. */
export interface CommonRequest {
  readonly dataset: Dataset;
  readonly paper: Paper;
  readonly standard?: Standard | undefined;
  readonly formats: readonly Format[];
  readonly repertoire: Repertoire;
  /** All reports that the call makes, so that their pages lead to each other. */
  readonly reports: readonly Job[];
}

export interface RenderedFile extends OutputFile {
  /** null for a format without pages. */
  readonly pages: number | null;
}

export interface RenderedJob {
  /** Empty where an error is among the diagnostics. */
  readonly files: readonly RenderedFile[];
  readonly diagnostics: readonly BriefingDiagnostic[];
}

export function renderJob(
  { day, ...job }: Job,
  { repertoire, reports, ...common }: CommonRequest,
  assets: Assets,
): RenderedJob {
  const beside = { reports, site: null };
  const request = { ...job, ...common, date: pdfDate(day), beside };
  const { files, diagnostics } = renderBriefing(request, assets, repertoire);
  return {
    files: files.map(({ format, data, pages }) => ({
      name: briefingName(job, format),
      data,
      pages: pages ?? null,
    })),
    diagnostics,
  };
}

/**
 * The date that a PDF carries: SOURCE_DATE_EPOCH (reproducible-builds.org/specs/source-date-epoch) where
 * it is set, else the first instant of the day up to which the edition takes account of events.
 */
export function pdfDate(asOf: string): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '')
    return new Date(`${asOf}${'-01-01'.slice(asOf.length - 4)}T00:00:00Z`);
  if (!/^\d{1,11}$/.test(epoch))
    throw new CommandFault(2, say('epoch-invalid', { epoch: JSON.stringify(epoch) }));
  return new Date(Number(epoch) * 1000);
}
