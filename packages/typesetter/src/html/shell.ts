/** The frame of a page. What stands in it is the caller's. */
import { escapeJson, escapeText } from './escape.ts';

/** A page by its parts; what it may load is in `policy`, and what it does load in `head`. */
export interface FrameParts {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** Content security policy. */
  readonly policy: string;
  /** Elements of the head beside those that every page has. */
  readonly head: readonly string[];
  readonly bodyClass: string;
  /** An SVG drawing that stands for the page in the browser's own frame; none where it is undefined. */
  readonly icon: string | undefined;
  /** Words of the link that leads past what stands before the main part. */
  readonly skip: string;
  /** HTML before, in and after the main part. */
  readonly before: string;
  readonly main: string;
  readonly after: string;
}

export function pageFrame(parts: FrameParts): string {
  const { lang, title, description, head, icon, bodyClass, skip, before, main, after } = parts;
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeText(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${parts.policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    `<meta name="description" content="${escapeText(description)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    ...(icon === undefined
      ? []
      : [`<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`]),
    ...head,
    '</head>',
    `<body class="${bodyClass}">`,
    `<a class="skip" href="#main">${escapeText(skip)}</a>`,
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
