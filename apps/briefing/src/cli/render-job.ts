/** One briefing of many: what was made of it, or why it was not. */
import type { Dataset } from '@summit/data/validate';
import type { BriefingDiagnostic } from '../diagnostics.ts';
import {
  type Assets,
  briefingName,
  type Format,
  type Paper,
  type Repertoire,
  renderBriefing,
} from '../pipeline.ts';
import type { Job } from './briefing-jobs.ts';
import { pdfDate } from './date.ts';
import type { OutputFile } from './write-files.ts';

/** What all briefings of a call have in common. */
export interface CommonRequest {
  readonly dataset: Dataset;
  readonly paper: Paper;
  readonly formats: readonly Format[];
  readonly repertoire: Repertoire;
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
  { repertoire, ...common }: CommonRequest,
  assets: Assets,
): RenderedJob {
  const request = { ...job, ...common, date: pdfDate(day) };
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
