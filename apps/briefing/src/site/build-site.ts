/**
 * Dataset -> files of a static site. Pure: templates, style sheet, script and fonts are arguments, and the
 * same input gives the same bytes. All links are relative, so that the site works under any address, and from
 * a disk.
 */

import type { Dataset } from '@summit/data/validate';
import {
  type DocumentFault,
  type Pictures,
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
import type { Raster } from '../raster/apart/raster.ts';
import { chartFile, dataOf, FEED, PROMISES_DATA, reportFile } from './addresses.ts';
import { picturesIn } from './charts.ts';
import { type SiteContext, type SiteReport, siteContext } from './context.ts';
import { feed } from './feed.ts';
import { type Frame, framePage, siteTheme } from './frame.ts';
import { LLMS, llms } from './llms.ts';
import { type PagePlan, pageRecords, planPages } from './plan-pages.ts';
import { PREVIEW, type Preview, previewsOf } from './preview.ts';
import { promisesData } from './promises.ts';
import { robots, sitemap } from './robots.ts';
import { searchEntry } from './search/entries.ts';
import { indexScript } from './search/index.ts';
import type { SiteChart } from './types.ts';

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
  /** Makes images of drawings. */
  readonly raster: Raster;
}

export interface SiteOptions {
  /** Address at which the site will stand, with a slash at its end; null where it is not known. */
  readonly base: string | null;
  readonly reports: readonly SiteReport[];
  /** The language in which it is told. */
  readonly messages: ReaderMessages;
}

/** A page, with what lies beside it. */
export interface MadePage {
  readonly files: readonly SiteFile[];
  /** With any of these the files are not to be used. */
  readonly faults: readonly DocumentFault[];
}

/** A site in pieces: pages that can be made apart and in any order, and what is made for all of them together. */
export interface Site {
  readonly pages: readonly PagePlan[];
  page(plan: PagePlan): MadePage;
  /** @param shown the texts of all pages, or whatever else has their characters. */
  whole(shown: Iterable<string>): readonly SiteFile[];
}

export function openSite(
  dataset: Dataset,
  { base, reports, messages }: SiteOptions,
  assets: SiteAssets,
): Site {
  const site = siteContext(dataset, reports, messages);
  const pages = planPages(site);
  const theme = siteTheme(messages);
  const frame = frameOf(site, { base, theme }, assets);
  const draw = { messages, theme, measure: frame.measure, raster: assets.raster };
  const previews = previewsOf(site);
  // What is of no meeting shows the newest.
  const [newest = null] = previews.values();
  return {
    pages,
    page: ({ record, plan }) => {
      const planned = plan();
      const body = frame.render(planned.template, planned.view);
      const pictures = picturesIn(planned.charts, messages);
      const preview = previews.get(planned.meeting ?? '') ?? newest;
      const own = record?.kind === 'summit' ? previews.get(record.id) : undefined;
      const { html, faults } = framePage({ ...planned, body, pictures, preview }, frame);
      return {
        files: [
          { path: planned.page, data: html },
          ...(record ? [{ path: dataOf(record), data: `${JSON.stringify(record, null, 2)}\n` }] : []),
          ...planned.charts.flatMap((one) => drawing(one, pictures, draw)),
          ...(own ? [previewFile(own, draw)] : []),
        ],
        faults,
      };
    },
    whole: (shown) => [
      { path: PROMISES_DATA, data: promisesData(site) },
      { path: FEED, data: feed(site, base) },
      ...looks(shown, theme, assets),
      { path: 'assets/search.js', data: assets.script },
      { path: 'assets/promises.js', data: assets.promisesScript },
      {
        path: 'assets/search-index.js',
        data: indexScript(pageRecords(site).map((one) => searchEntry(one, site))),
      },
      { path: 'robots.txt', data: robots(base) },
      { path: LLMS, data: llms(site, base) },
      ...(base === null ? [] : [{ path: 'sitemap.xml', data: sitemap(base, publicPages(pages, reports)) }]),
    ],
  };
}

function frameOf(
  { dataset: { meta }, messages }: SiteContext,
  { base, theme }: { readonly base: string | null; readonly theme: Theme },
  { templates, fonts }: SiteAssets,
): Frame {
  return {
    base,
    version: meta.version ?? message('site-version-none'),
    messages,
    theme,
    measure: textMeasure(fonts),
    ties: tiesOf(messages),
    render: (template, view) => renderTemplate(template, inWords(view, messages), templates, messages),
    edges: new Map(),
  };
}

interface Drawing extends Pick<Frame, 'messages' | 'theme' | 'measure'>, Pick<SiteAssets, 'raster'> {}

/** A drawing of a page as a file, with an image and its values beside it. */
function drawing(
  { chart: { name, alt }, values }: SiteChart,
  pictures: Pictures,
  { messages, theme, measure, raster }: Drawing,
): readonly SiteFile[] {
  const picture = pictures.get(name);
  if (typeof picture !== 'function') return [];
  const svg = writeSvgFile(picture, messages.show(alt), theme, measure);
  const background = theme.tokens.light.paper;
  return [
    { path: chartFile(name, 'svg'), data: svg },
    { path: chartFile(name, 'png'), data: raster(svg, { width: IMAGE, background }) },
    { path: chartFile(name, 'csv'), data: values },
  ];
}

/** Width of the image of a drawing, in pixels: three for a point. */
const IMAGE = 1200;

function previewFile({ file, alt, picture }: Preview, { theme, measure, raster }: Drawing): SiteFile {
  const svg = writeSvgFile(picture, alt, theme, measure, PREVIEW.width);
  const { width } = PREVIEW.pixels;
  return { path: file, data: raster(svg, { width, background: theme.tokens.light.paper }) };
}

/** The style sheet, and the fonts that it names. */
function looks(shown: Iterable<string>, theme: Theme, { css, fonts }: SiteAssets): readonly SiteFile[] {
  const shared = pageAssets(shown, theme, fonts);
  return [
    ...shared.fonts.map(({ name, data }) => ({ path: `assets/${name}`, data })),
    { path: 'assets/site.css', data: `${shared.css}${css}\n` },
  ];
}

function publicPages(planned: readonly PagePlan[], reports: readonly SiteReport[]): readonly string[] {
  return [
    ...planned.filter(({ hidden }) => !hidden).map(({ page }) => page),
    ...reports.map(({ file }) => reportFile(file, 'html')),
  ];
}
