/** One briefing of many: what was made of it, or why it was not. */
import type { Dataset } from '@summit/data/validate';
import type { BriefingDiagnostic } from '../../diagnostics.ts';
import {
  type Assets,
  briefingName,
  briefingTree,
  FORMATS,
  type Format,
  type Paper,
  type Repertoire,
  renderBriefing,
  type Standard,
} from '../../pipeline.ts';
import { rasterLibrary } from '../assets.ts';
import { commandFault } from '../faults.ts';
import type { OutputFile } from '../files/write-files.ts';
import type { Job } from './jobs.ts';

export const PAPERS: readonly Paper[] = ['a4', 'letter'];

/** Those of a page, and Word. */
export const ALL_FORMATS = [...FORMATS, 'docx'] as const;
export type AnyFormat = (typeof ALL_FORMATS)[number];

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

/** The same with Word. */
export interface FormatsRequest extends Omit<CommonRequest, 'formats'> {
  readonly formats: readonly AnyFormat[];
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

/** The same with Word among the formats, whose library is loaded where it is asked for. */
export async function renderFormats(
  job: Job,
  { formats, ...common }: FormatsRequest,
  assets: Assets,
): Promise<RenderedJob> {
  const pages = formats.filter((format) => format !== 'docx');
  const rendered =
    pages.length > 0 ? renderJob(job, { ...common, formats: pages }, assets) : { files: [], diagnostics: [] };
  const isFaulty = rendered.diagnostics.some(({ severity }) => severity === 'error');
  if (!formats.includes('docx') || isFaulty) return rendered;
  const { day, ...named } = job;
  const { repertoire, reports: _, ...rest } = common;
  const request = { ...named, ...rest, formats: [], date: pdfDate(day) };
  const { briefing, diagnostics } = briefingTree(request, repertoire);
  if (!briefing) return { files: [], diagnostics };
  const { document, publication } = briefing;
  const { writeWord } = await import('../../word/apart/word.ts');
  const { openRaster } = await import('../../raster/apart/raster.ts');
  const data = await writeWord(document, {
    ...publication,
    description: publication.page.description,
    fonts: assets.fonts,
    raster: await openRaster(rasterLibrary, assets.fonts),
  });
  const file = { name: briefingName(named, 'docx'), data, pages: null };
  // What is told of the tree was told with the other formats.
  return {
    files: [...rendered.files, file],
    diagnostics: pages.length > 0 ? rendered.diagnostics : diagnostics,
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
  if (!/^\d{1,11}$/.test(epoch)) throw commandFault(2, 'epoch-invalid', { epoch: JSON.stringify(epoch) });
  return new Date(Number(epoch) * 1000);
}
