/** HTML of a report -> one self-contained file: no script to read it, no request to anywhere. */
import type { DesignTokens } from '../style/formats.ts';
import type { FontSet } from '../text/types.ts';
import { finishBody } from './body.ts';
import type { ChartDrawings } from './chart-svg.ts';
import { citeThis } from './cite-this.ts';
import { customProperties } from './custom-properties.ts';
import { fontFaces } from './fonts.ts';
import type { HtmlPage } from './render.ts';
import { pageShell } from './shell.ts';
import { symbolSprite } from './symbols.ts';
import { type PdfBeside, toolBar } from './tool-bar.ts';

export interface FinishOptions {
  /** Style sheet, without the custom properties, which come from `tokens`. */
  readonly css: string;
  readonly tokens: DesignTokens;
  readonly fonts: FontSet;
  /** The script that makes the page handier. */
  readonly script: string;
  /** The same report as PDF in the same folder; null where there is none. */
  readonly pdf: PdfBeside | null;
  readonly drawings: ChartDrawings;
}

export function finishHtml(
  page: HtmlPage,
  { css, tokens, fonts, script, pdf, drawings }: FinishOptions,
): string {
  const body = finishBody(page.body, drawings);
  const main = withToolBar(body.html, toolBar(pdf));
  const after = `${citeThis(page.citation)}${symbolSprite(body.symbols)}`;
  // Read before tags are left out, so that elements still end where they end.
  const faces = fontFaces(`${page.body}${body.drawn}${after}${toolBar(pdf)}`, fonts);
  return pageShell({
    lang: page.lang,
    title: page.title,
    description: page.description,
    css: `${faces}${customProperties(tokens)}${css}${body.css}`,
    script,
    linkedData: page.linkedData,
    bodyClass: `report-${page.report}`,
    skip: 'Skip to the briefing',
    before: '',
    main,
    after,
  });
}

/** Below the band, which is the first part of every report. */
function withToolBar(body: string, bar: string): string {
  const end = body.indexOf('</header>');
  const at = end === -1 ? 0 : end + '</header>'.length;
  return `${body.slice(0, at)}${bar}${body.slice(at)}`;
}
