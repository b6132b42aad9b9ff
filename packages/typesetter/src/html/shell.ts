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
  /** Words of the link that leads past what stands before the main part. */
  readonly skip: string;
  /** HTML before, in and after the main part. */
  readonly before: string;
  readonly main: string;
  readonly after: string;
}

export function pageFrame(parts: FrameParts): string {
  const { lang, title, description, head, bodyClass, skip, before, main, after } = parts;
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
    `<link rel="icon" href="${ICON}">`,
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

/** Two peaks. The colours are those of the design's accent, by the scheme of the browser's own frame. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><style>path{fill:#1d4e6b}@media(prefers-color-scheme:dark){path{fill:#8fc3e0}}</style><path d='M2 27 12 8l5 9 4-6 9 16z'/></svg>",
)}`;
