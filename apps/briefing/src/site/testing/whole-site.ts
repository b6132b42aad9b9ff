/** All pieces of a site, made one after the other, with empty files for its reports. */
import type { Dataset } from '@summit/data/validate';
import type { DocumentFault } from '@summit/typesetter';
import { reportFile } from '../addresses.ts';
import { openSite, type SiteFile, type SiteOptions } from '../build-site.ts';
import { assets } from './assets.ts';

export function wholeSite(
  dataset: Dataset,
  options: SiteOptions,
): { readonly files: readonly SiteFile[]; readonly faults: readonly DocumentFault[] } {
  const site = openSite(dataset, options, assets);
  const pages = site.pages.map(site.page);
  const files = pages.flatMap((page) => page.files);
  const shown = files.filter(({ path }) => path.endsWith('.html')).map(({ data }) => String(data));
  const reports = options.reports.flatMap(({ file }) =>
    ['html', 'pdf'].map((format) => ({ path: reportFile(file, format), data: '' })),
  );
  return {
    files: [...files, ...reports, ...site.whole(shown)],
    faults: pages.flatMap(({ faults }) => faults),
  };
}
