/** All pieces of a site, made one after the other. */
import type { Dataset } from '@summit/data/validate';
import type { DocumentFault } from '@summit/typesetter';
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
  return { files: [...files, ...site.whole(shown)], faults: pages.flatMap(({ faults }) => faults) };
}
