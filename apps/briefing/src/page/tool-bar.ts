import { escapeText } from '../../../../packages/typesetter/src/html/escape.ts';

/** The PDF that was written beside the page. */
export interface PdfBeside {
  /** Its name in the same folder. */
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
}

/** What one can do with the briefing; no part of what it says. */
export function toolBar(pdf: PdfBeside | null): string {
  const links = [
    ...(pdf
      ? [`<a href="${escapeText(encodeURI(pdf.file))}" type="application/pdf">PDF</a> (${extent(pdf)})`]
      : []),
    '<a href="#cite">Cite this briefing</a>',
  ];
  return `<ul class="tools">${links.map((link) => `<li>${link}</li>`).join('')}</ul>`;
}

function extent({ pages, bytes }: PdfBeside): string {
  const size = bytes < 1e6 ? `${Math.ceil(bytes / 1e3)}\u00a0KB` : `${(bytes / 1e6).toFixed(1)}\u00a0MB`;
  return `${pages}\u00a0${pages === 1 ? 'page' : 'pages'}, ${size}`;
}
