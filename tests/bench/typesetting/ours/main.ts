/**
 * The bench's briefing set by the pipeline of the app, from the bench's own templates: the same stages from HTML to
 * PDF and page as the reports take. Modes: `cold CONTENT PDF HTML`, `warm CONTENT COUNT`, `grow CONTENT TIMES`.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { openAssets } from '../../../../apps/briefing/src/cli/assets.ts';
import { english } from '../../../../apps/briefing/src/messages/catalogues.ts';
import { publishPage } from '../../../../apps/briefing/src/page/publish.ts';
import { renderTemplate, type Templates } from '../../../../apps/briefing/src/page/render.ts';
import { themeIn } from '../../../../apps/briefing/src/theme/theme.ts';
import { type Content, grown, variant } from '../content.ts';
import { bars } from './bars.ts';
import { templates } from './templates.ts';
import { viewOf } from './view.ts';

const theme = themeIn(english());

const assets = openAssets();
const encoder = new TextEncoder();

function render(content: Content): { pdf: Uint8Array; html: Uint8Array; pages: number } {
  const { title, subtitle, lang, reference, date } = content;
  const { files, diagnostics } = publishPage(
    {
      page: {
        report: 'briefing',
        lang,
        title,
        description: subtitle,
        body: renderTemplate('briefing', viewOf(content), templates as Templates, english()),
        linkedData: {},
        citation: { plain: title, bibtex: '', csl: '' },
      },
      messages: english(),
      pictures: new Map([['bars', bars(content.chart)]]),
      furniture: {
        head: { left: title, right: reference },
        foot: { left: date, right: 'Page {page} of {pages}' },
        reference: '',
      },
      paper: 'a4',
      limit: null,
      aim: null,
      author: content.author,
      edition: '',
      theme,
      briefTheme: theme,
      formats: ['pdf', 'html'],
      date: new Date(Date.UTC(2031, 4, 14)),
      attachments: [
        {
          name: 'content.json',
          mimeType: 'application/json',
          description: 'The content of this briefing',
          relationship: 'Source',
          data: encoder.encode(JSON.stringify(content)),
        },
      ],
      pdfName: 'briefing.pdf',
    },
    assets,
  );
  const [pdf, html] = files;
  if (!pdf || !html) throw new Error(JSON.stringify(diagnostics));
  return { pdf: pdf.data, html: html.data, pages: pdf.pages ?? 0 };
}

const [mode = '', contentFile = '', first = '', second = ''] = process.argv.slice(2);
const content = JSON.parse(readFileSync(contentFile, 'utf8')) as Content;
const megabytes = () => process.memoryUsage().rss / 2 ** 20;

if (mode === 'cold') {
  const { pdf, html } = render(content);
  writeFileSync(first, pdf);
  writeFileSync(second, html);
} else if (mode === 'warm') {
  const times: number[] = [];
  const memory: number[] = [];
  const count = Number(first);
  for (let number = 0; number < count; number++) {
    const from = performance.now();
    render(variant(content, number));
    times.push(performance.now() - from);
    if (number % Math.ceil(count / 10) === 0) memory.push(megabytes());
  }
  console.log(JSON.stringify({ times, memory }));
} else {
  const { pages, pdf } = render(grown(content, Number(first)));
  if (second !== '') writeFileSync(second, pdf);
  console.log(JSON.stringify({ pages, peak: process.resourceUsage().maxRSS / 1024 }));
}
