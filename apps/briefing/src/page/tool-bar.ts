import { escapeText } from '../../../../packages/typesetter/src/html/escape.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { message } from '../messages/message.ts';

/** The PDF that was written beside the page. */
export interface PdfBeside {
  /** Its name in the same folder. */
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
}

/** What one can do with the briefing; no part of what it says. */
export function toolBar(pdf: PdfBeside | null, messages: ReaderMessages): string {
  const links = [
    ...(pdf
      ? [
          `<a href="${escapeText(encodeURI(pdf.file))}" type="application/pdf">PDF</a> (${extent(pdf, messages)})`,
        ]
      : []),
    `<a href="#cite">${escapeText(messages.text('cite'))}</a>`,
  ];
  return `<ul class="tools">${links.map((link) => `<li>${link}</li>`).join('')}</ul>`;
}

function extent({ pages, bytes }: PdfBeside, { text }: ReaderMessages): string {
  const size =
    bytes < 1e6
      ? message('size-kilobytes', { size: Math.ceil(bytes / 1e3) })
      : message('size-megabytes', { size: (bytes / 1e6).toFixed(1) });
  return escapeText(text('pdf-extent', { pages, size }));
}
