/** HTML of a report -> one self-contained file: no script to read it, no request to anywhere. */
import { type ScannedHtml, scanHtml } from '../../../../packages/typesetter/src/document/scan.ts';
import { finishBody } from '../../../../packages/typesetter/src/html/body.ts';
import type { ChartDrawings } from '../../../../packages/typesetter/src/html/chart-svg.ts';
import { customProperties } from '../../../../packages/typesetter/src/html/custom-properties.ts';
import { pageFonts } from '../../../../packages/typesetter/src/html/fonts.ts';
import { type Digested, pageFile } from '../../../../packages/typesetter/src/html/page-file.ts';
import { symbolSprite } from '../../../../packages/typesetter/src/html/symbols.ts';
import type { FontSet, PageFontSet } from '../../../../packages/typesetter/src/text/types.ts';
import type { Theme } from '../../../../packages/typesetter/src/theme/theme.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { ICON } from '../theme/icon.ts';
import { citeThis } from './cite-this.ts';
import type { HtmlPage } from './render.ts';
import { type PdfBeside, toolBar } from './tool-bar.ts';

export interface FinishOptions {
  /** Style sheet, without the custom properties, which come from the theme. */
  readonly css: Digested;
  readonly theme: Theme;
  readonly fonts: FontSet & PageFontSet;
  /** The script that makes the page handier. */
  readonly script: Digested;
  /** The same report as PDF in the same folder; null where there is none. */
  readonly pdf: PdfBeside | null;
  readonly drawings: ChartDrawings;
  readonly messages: ReaderMessages;
}

/** @param scanned the page's body, where it was read already */
export function finishHtml(
  page: HtmlPage,
  { css, theme, fonts, script, pdf, drawings, messages }: FinishOptions,
  scanned: ScannedHtml = scanHtml(page.body),
): Uint8Array {
  const body = finishBody(scanned, drawings, theme);
  const bar = toolBar(pdf, messages);
  const main = withToolBar(body.html, bar);
  const cite = citeThis(page.citation, messages);
  body.shown.addHtml(cite);
  body.shown.addHtml(bar);
  const { prepared, rules } = pageFonts(body.shown, fonts, theme.tokens);
  return pageFile({
    lang: page.lang,
    title: page.title,
    description: page.description,
    sheets: [...prepared, css],
    css: [...rules, customProperties(theme.tokens), body.css],
    script,
    scriptWords: {
      copy: messages.text('copy'),
      'copy-table': messages.text('copy-table'),
      copied: messages.text('copied'),
      'not-copied': messages.text('not-copied'),
    },
    linkedData: page.linkedData,
    bodyClass: `report-${page.report}`,
    icon: ICON,
    skip: messages.text('skip'),
    before: '',
    main,
    after: `${cite}${symbolSprite(body.symbols, theme)}`,
  });
}

/** Below the band, which is the first part of every report. */
function withToolBar(body: string, bar: string): string {
  const end = body.indexOf('</header>');
  const at = end === -1 ? 0 : end + '</header>'.length;
  return `${body.slice(0, at)}${bar}${body.slice(at)}`;
}
