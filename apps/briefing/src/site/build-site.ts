/**
 * Dataset -> files of a static site. Pure: templates, style sheet, script and fonts are arguments, and the
 * same input gives the same bytes. All links are relative, so that the site works under any address, and from
 * a disk.
 */

import type { Dataset } from '@summit/data/validate';
import { customProperties, type PreparedFonts, type Tokens, webFonts } from '@summit/typesetter';
import type { DocumentFault } from '../../../../packages/typesetter/src/document/faults.ts';
import { english } from '../messages/catalogues.ts';
import { renderTemplate, type Templates } from '../page/render.ts';
import { dataOf, reportFile } from './addresses.ts';
import { type SiteReport, siteContext } from './context.ts';
import { framePage } from './frame.ts';
import { type PlannedPage, pageRecords, planPages } from './plan-pages.ts';
import { robots, sitemap } from './robots.ts';
import { searchEntry } from './search/entries.ts';
import { indexScript } from './search/index.ts';

export interface SiteFile {
  /** From the root of the site, with slashes. */
  readonly path: string;
  readonly data: string | Uint8Array;
}

export interface SiteAssets {
  readonly templates: Templates;
  readonly css: string;
  readonly tokens: Tokens;
  /** The script of the search page. */
  readonly script: string;
  readonly fonts: PreparedFonts;
}

export interface SiteOptions {
  /** Address at which the site will stand, with a slash at its end; null where it is not known. */
  readonly base: string | null;
  readonly reports: readonly SiteReport[];
}

export interface Site {
  readonly files: readonly SiteFile[];
  /** With any of these the files are not to be used. */
  readonly faults: readonly DocumentFault[];
}

export function buildSite(dataset: Dataset, { base, reports }: SiteOptions, assets: SiteAssets): Site {
  const site = siteContext(dataset, reports);
  const planned = planPages(site);
  const { pages, faults } = renderPages(planned, base, dataset, assets);
  const records = pageRecords(site);
  const entries = records.map((record) => searchEntry(record, site.lookup));
  const files = [
    ...pages,
    ...records.map((record) => ({ path: dataOf(record), data: `${JSON.stringify(record, null, 2)}\n` })),
    ...reports.flatMap(({ file, html, pdf }) => [
      { path: reportFile(file, 'html'), data: html },
      { path: reportFile(file, 'pdf'), data: pdf },
    ]),
    ...looks(pages, assets),
    { path: 'assets/search.js', data: assets.script },
    { path: 'assets/search-index.js', data: indexScript(entries) },
    { path: 'robots.txt', data: robots(base) },
    ...(base === null ? [] : [{ path: 'sitemap.xml', data: sitemap(base, publicPages(planned, reports)) }]),
  ];
  return { files, faults };
}

function renderPages(
  planned: readonly PlannedPage[],
  base: string | null,
  { meta }: Dataset,
  { templates }: SiteAssets,
): { readonly pages: readonly SiteFile[]; readonly faults: readonly DocumentFault[] } {
  const render = (template: string, context: unknown) =>
    renderTemplate(template, context, templates, english());
  const frame = { base, version: `Data version ${meta.version ?? 'not numbered'}`, render };
  const framed = planned.map((page) => {
    const body = render(page.template, page.view);
    return { path: page.page, ...framePage({ ...page, title: page.view.title, body }, frame) };
  });
  return {
    pages: framed.map(({ path, html }) => ({ path, data: html })),
    faults: framed.flatMap(({ faults }) => faults),
  };
}

/** The style sheet, and the fonts that it names. */
function looks(pages: readonly SiteFile[], { css, tokens, fonts }: SiteAssets): readonly SiteFile[] {
  const shown = webFonts(
    pages.map(({ data }) => String(data)),
    fonts,
  );
  return [
    ...shown.files.map(({ name, data }) => ({ path: `assets/${name}`, data })),
    { path: 'assets/site.css', data: `${shown.css}${customProperties(tokens)}${css}\n` },
  ];
}

function publicPages(planned: readonly PlannedPage[], reports: readonly SiteReport[]): readonly string[] {
  return [
    ...planned.filter(({ hidden }) => !hidden).map(({ page }) => page),
    ...reports.map(({ file }) => reportFile(file, 'html')),
  ];
}
