/** HTML of a report -> one self-contained file: no script to read it, no request to anywhere. */
import { type StartTag, scan } from '../document/scan.ts';
import type { Tokens } from '../style/tokens.ts';
import { type ChartDrawings, chartSvg } from './chart-svg.ts';
import { customProperties } from './custom-properties.ts';
import { fontFaces, type PageFont } from './fonts.ts';
import type { HtmlPage } from './render.ts';
import { symbolSvg } from './symbols.ts';

export interface FinishOptions {
  /** Style sheet, without the custom properties, which come from `tokens`. */
  readonly css: string;
  readonly tokens: Tokens;
  readonly fonts: readonly PageFont[];
  readonly drawings: ChartDrawings;
}

/** Scripts are refused as a whole; the JSON-LD block is data, which the policy does not concern. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

export function finishHtml(page: HtmlPage, { css, tokens, fonts, drawings }: FinishOptions): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeText(page.lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(page.title)}</title>`,
    `<meta name="description" content="${escapeText(page.description)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<style>${fontFaces(fonts)}${customProperties(tokens)}${css}</style>`,
    `<script type="application/ld+json">${escapeJson(page.linkedData)}</script>`,
    '</head>',
    `<body class="report-${page.report}">`,
    '<a class="skip" href="#main">Skip to the briefing</a>',
    `<main id="main">\n${finishBody(page.body, drawings)}\n</main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Drops the template marks, draws the symbols and the charts, and tells each table cell its column for narrow screens. */
export function finishBody(body: string, drawings: ChartDrawings): string {
  let result = '';
  let columns: string[] = [];
  let heading: { from: number } | undefined;
  let cell = 0;
  for (const token of scan(body)) {
    const raw = body.slice(token.from, token.to);
    if (token.type === 'text' || token.type === 'stray') result += raw;
    else if (token.type === 'start') {
      const { name, attributes } = token;
      if (name === 'table') columns = [];
      if (name === 'tr') cell = 0;
      if (name === 'th' && attributes.get('scope') === 'col') heading = { from: token.to };
      if (name === 'i')
        result += symbolSvg(
          attributes.get('data-symbol') ?? '',
          escapeText(attributes.get('aria-label') ?? ''),
        );
      else if (name === 'img')
        result += chartSvg(
          attributes.get('data-chart') ?? '',
          escapeText(attributes.get('alt') ?? ''),
          drawings,
        );
      else result += name === 'td' ? labelled(token, raw, columns[cell]) : unmarked(raw);
      if (name === 'td' || name === 'th') cell += Number(attributes.get('colspan') ?? 1);
    } else {
      if (token.name === 'th' && heading) {
        columns.push(
          body
            .slice(heading.from, token.from)
            .replace(/<[^>]*>/g, '')
            .trim(),
        );
        heading = undefined;
      }
      if (token.name !== 'i') result += raw;
    }
  }
  return result;
}

function unmarked(tag: string): string {
  return tag.replace(/ data-at="[^"]*"/, '');
}

/** The label is text of a header cell, so it is escaped already but for quotation marks, which it may hold. */
function labelled(token: StartTag, tag: string, column: string | undefined): string {
  const start = unmarked(tag);
  if (column === undefined || column === '') return start;
  const name = `<${token.name}`;
  return `${name} data-label="${column.replaceAll('"', '&quot;')}"${start.slice(name.length)}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** JSON inside a script element: no "<" that could end it. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
