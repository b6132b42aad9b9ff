/** The frame of a page. What stands in it is the caller's. */
import type { Theme } from '../theme/theme.ts';
import { escapeJson, escapeText } from './escape.ts';

/** A page by its parts; what it may load is in `policy`, and what it does load in `head`. */
export interface FrameParts {
  readonly lang: string;
  readonly title: string;
  /** '' for none. */
  readonly description: string;
  /** Content security policy. */
  readonly policy: string;
  /** Elements of the head beside those that every page has. */
  readonly head: readonly string[];
  readonly bodyClass: string;
  /** Icon and the words of the link past what stands before the main part are the theme's. */
  readonly theme: Theme;
  /** HTML before, in and after the main part. */
  readonly before: string;
  readonly main: string;
  readonly after: string;
}

export function pageFrame(parts: FrameParts): string {
  const { lang, title, description, head, bodyClass, theme, before, main, after } = parts;
  const { icon } = theme.html ?? {};
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeText(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${parts.policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    ...(description === '' ? [] : [`<meta name="description" content="${escapeText(description)}">`]),
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    ...(icon === undefined
      ? []
      : [`<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`]),
    ...head,
    '</head>',
    `<body${bodyClass === '' ? '' : ` class="${bodyClass}"`}>`,
    `<a class="skip" href="#main">${escapeText(theme.words.skip)}</a>`,
    ...[before].filter(Boolean),
    `<main id="main" tabindex="-1">${main}</main>`,
    ...[after].filter(Boolean),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

export function linkedDataBlock(data: unknown): string {
  return `<script type="application/ld+json">${escapeJson(data)}</script>`;
}
