/**
 * Dataset -> files of a static site. Pure: templates, style sheet, script and fonts are arguments, and the
 * same input gives the same bytes. All links are relative, so that the site works under any address, and from
 * a disk.
 */

import type { Dataset } from '@summit/data/validate';
import {
  type DocumentFault,
  type PreparedFonts,
  pageAssets,
  type Theme,
  textMeasure,
  writeSvgFile,
} from '@summit/typesetter';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { inWords } from '../messages/in-words.ts';
import { message } from '../messages/message.ts';
import { tiesOf } from '../messages/ties.ts';
import { renderTemplate, type Templates } from '../page/render.ts';
import { chartFile, dataOf, FEED, PROMISES_DATA, reportFile } from './addresses.ts';
import { picturesIn, type SiteChart } from './charts.ts';
import { type SiteContext, type SiteReport, siteContext } from './context.ts';
import { feed } from './feed.ts';
import { framePage, siteTheme } from './frame.ts';
import { LLMS, llms } from './llms.ts';
import { type PlannedPage, pageRecords, planPages } from './plan-pages.ts';
import { promisesData } from './promises.ts';
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
  /** Style sheet of what only the site has. */
  readonly css: string;
  /** The scripts of the search page and of the pages of promises. */
  readonly script: string;
  readonly promisesScript: string;
  readonly fonts: PreparedFonts;
}

export interface SiteOptions {
  /** Address at which the site will stand, with a slash at its end; null where it is not known. */
  readonly base: string | null;
  readonly reports: readonly SiteReport[];
  /** The language in which it is told. */
  readonly messages: ReaderMessages;
}

export interface Site {
  readonly files: readonly SiteFile[];
  /** With any of these the files are not to be used. */
  readonly faults: readonly DocumentFault[];
}

export function buildSite(
  dataset: Dataset,
  { base, reports, messages }: SiteOptions,
  assets: SiteAssets,
): Site {
  const site = siteContext(dataset, reports, messages);
  const planned = planPages(site);
  const theme = siteTheme(messages);
  const { pages, faults } = renderPages(planned, { base, theme }, site, assets);
  const records = pageRecords(site);
  const entries = records.map((record) => searchEntry(record, site));
  const files = [
    ...pages,
    ...records.map((record) => ({ path: dataOf(record), data: `${JSON.stringify(record, null, 2)}\n` })),
    ...reports.flatMap(({ file, html, pdf }) => [
      { path: reportFile(file, 'html'), data: html },
      { path: reportFile(file, 'pdf'), data: pdf },
    ]),
    ...drawings(planned, theme, messages, assets),
    { path: PROMISES_DATA, data: promisesData(site) },
    { path: FEED, data: feed(site, base) },
    ...looks(pages, theme, assets),
    { path: 'assets/search.js', data: assets.script },
    { path: 'assets/promises.js', data: assets.promisesScript },
    { path: 'assets/search-index.js', data: indexScript(entries) },
    { path: 'robots.txt', data: robots(base) },
    { path: LLMS, data: llms(site, base) },
    ...(base === null ? [] : [{ path: 'sitemap.xml', data: sitemap(base, publicPages(planned, reports)) }]),
  ];
  return { files, faults };
}

function renderPages(
  planned: readonly PlannedPage[],
  { base, theme }: { readonly base: string | null; readonly theme: Theme },
  { dataset: { meta }, messages }: SiteContext,
  { templates, fonts }: SiteAssets,
): { readonly pages: readonly SiteFile[]; readonly faults: readonly DocumentFault[] } {
  const render = (template: string, view: object) =>
    renderTemplate(template, inWords(view, messages), templates, messages);
  const version = meta.version ?? message('site-version-none');
  const frame = {
    base,
    version,
    messages,
    theme,
    measure: textMeasure(fonts),
    ties: tiesOf(messages),
    render,
  };
  const framed = planned.map((page) => {
    const body = render(page.template, page.view);
    const pictures = picturesIn(page.charts, messages);
    return { path: page.page, ...framePage({ ...page, body, pictures }, frame) };
  });
  return {
    pages: framed.map(({ path, html }) => ({ path, data: html })),
    faults: framed.flatMap(({ faults }) => faults),
  };
}

/** Each drawing of the pages as a file, with its values beside it. */
function drawings(
  planned: readonly PlannedPage[],
  theme: Theme,
  messages: ReaderMessages,
  { fonts }: SiteAssets,
): readonly SiteFile[] {
  const measure = textMeasure(fonts);
  // Several pages may show one drawing.
  const charts = new Map<string, SiteChart>();
  for (const { charts: own } of planned) for (const one of own) charts.set(one.chart.name, one);
  return [...charts].flatMap(([name, { chart, values }]) => {
    const picture = picturesIn([{ chart, values }], messages).get(name);
    if (typeof picture !== 'function') return [];
    const svg = writeSvgFile(picture, messages.show(chart.alt), theme, measure);
    return [
      { path: chartFile(name, 'svg'), data: svg },
      { path: chartFile(name, 'csv'), data: values },
    ];
  });
}

/** The style sheet, and the fonts that it names. */
function looks(pages: readonly SiteFile[], theme: Theme, { css, fonts }: SiteAssets): readonly SiteFile[] {
  const shared = pageAssets(
    pages.map(({ data }) => String(data)),
    theme,
    fonts,
  );
  return [
    ...shared.fonts.map(({ name, data }) => ({ path: `assets/${name}`, data })),
    { path: 'assets/site.css', data: `${shared.css}${css}\n` },
  ];
}

function publicPages(planned: readonly PlannedPage[], reports: readonly SiteReport[]): readonly string[] {
  return [
    ...planned.filter(({ hidden }) => !hidden).map(({ page }) => page),
    ...reports.map(({ file }) => reportFile(file, 'html')),
  ];
}
