/** What a worker of `summit site` does: reports, and then pages, which it writes into the folder itself. */
import { dataset as canonical } from '@summit/data';
import type { Dataset } from '@summit/data/validate';
import type { DocumentFault } from '@summit/typesetter';
import type { BriefingDiagnostic } from '../../diagnostics.ts';
import { type Assets, BUILT_IN } from '../../pipeline.ts';
import type { Site, SiteFile } from '../../site/build-site.ts';
import type { SiteReport } from '../../site/context.ts';
import { planSite, type SiteWork } from '../../site-pipeline.ts';
import { rasterLibrary } from '../assets.ts';
import { pdfDate } from '../briefings/render-job.ts';
import { writeInside } from '../files/write-folder.ts';
import type { Work } from '../work.ts';

/** What every worker gets once, as a copy. */
export interface SharedSite {
  /** null for the dataset that comes with the command, which the workers have themselves. */
  readonly dataset: Dataset | null;
  readonly base: string | null;
  readonly lang: string | null;
  /** The folder to write to. */
  readonly folder: string;
}

/** The index of a report, or those of some pages, from the first up to and without the last. */
export type SiteTask = { readonly report: number } | { readonly from: number; readonly to: number };

export interface Written {
  readonly paths: readonly string[];
  readonly bytes: number;
}

export interface SiteResult {
  readonly written: Written;
  /** null for pages. */
  readonly report: SiteReport | null;
  readonly diagnostics: readonly BriefingDiagnostic[];
  readonly faults: readonly DocumentFault[];
  /** Characters of the pages that this worker has not told before. */
  readonly shown: string;
}

/** Why nothing could be written: of an error no more than its words goes from one thread to another. */
export interface SystemFault {
  readonly code: string;
  readonly message: string;
}

export async function openSiteWork({ dataset, base, lang }: SharedSite, assets: Assets): Promise<SiteWork> {
  const request = { dataset: dataset ?? canonical(), base, dateOf: pdfDate };
  const { openRaster } = await import('../../raster/apart/raster.ts');
  const raster = await openRaster(rasterLibrary, assets.fonts);
  return planSite(request, { ...assets, raster }, { ...BUILT_IN, lang });
}

export async function siteWork(shared: SharedSite, assets: Assets): Promise<Work<SiteTask>> {
  const work = await openSiteWork(shared, assets);
  const told = new Set<string>();
  let site: Site | undefined;
  return {
    hear: (reports) => {
      site = work.site(reports as readonly SiteReport[]);
    },
    answer: (task): SiteResult | SystemFault => {
      try {
        if ('report' in task) {
          const { report, files, diagnostics } = work.report(task.report);
          return { report, diagnostics, faults: [], shown: '', written: write(shared.folder, files) };
        }
        if (!site) throw new Error('pages before their reports');
        const pages = site.pages.slice(task.from, task.to).map(site.page);
        const files = pages.flatMap((page) => page.files);
        const faults = pages.flatMap((page) => page.faults);
        const shown = fresh(files, told);
        return { report: null, diagnostics: [], faults, shown, written: write(shared.folder, files) };
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code === undefined) throw error;
        return { code, message };
      }
    },
  };
}

export function write(folder: string, files: readonly SiteFile[]): Written {
  writeInside(folder, files);
  return {
    paths: files.map(({ path }) => path),
    bytes: files.reduce((sum, { data }) => sum + Buffer.byteLength(data), 0),
  };
}

/** The characters of pages that were not met before. */
function fresh(files: readonly SiteFile[], met: Set<string>): string {
  let found = '';
  for (const { path, data } of files) {
    if (!path.endsWith('.html')) continue;
    for (const character of String(data))
      if (!met.has(character)) {
        met.add(character);
        found += character;
      }
  }
  return found;
}
