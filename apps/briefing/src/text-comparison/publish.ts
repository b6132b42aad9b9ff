/** A comparison of texts -> its page and its PDF, through the typesetter as all reports. */
import { comparisonTemplates } from '../generated/comparison-templates.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { inWords } from '../messages/in-words.ts';
import { type Assets, type Format, type Paper, type Published, publishPage } from '../page/publish.ts';
import { renderTemplate, type Templates } from '../page/render.ts';
import { themeIn } from '../theme/theme.ts';
import { comparisonStyle } from './style.ts';
import type { ComparisonView } from './view.ts';

export interface ComparisonRequest {
  readonly view: ComparisonView;
  readonly messages: ReaderMessages;
  readonly formats: readonly Format[];
  readonly paper: Paper;
  /** Written into the PDF as its date. */
  readonly date: Date;
  /** Of the PDF, by which the page leads to it. */
  readonly pdfName: string;
}

const REPORT = 'text-comparison';

/** With an error among the diagnostics there are no files. */
export function publishComparison(
  { view, messages, formats, paper, date, pdfName }: ComparisonRequest,
  assets: Assets,
): Published {
  const worded = inWords(view, messages);
  const { title, description, kicker } = worded;
  const { lang, text } = messages;
  const reports = themeIn(messages);
  const theme = {
    ...reports,
    words: { ...reports.words, skip: text('coverage-skip') },
    html: { ...reports.html, css: `${reports.html?.css ?? ''}${comparisonStyle}` },
  };
  return publishPage(
    {
      page: {
        ...{ report: REPORT, lang, title, description },
        body: renderTemplate(REPORT, worded, comparisonTemplates as Templates, messages),
        linkedData: { '@context': 'https://schema.org', '@type': 'WebPage', name: title },
        citation: null,
      },
      furniture: {
        head: { left: text('page-head', { kicker, title }), right: '{section}' },
        foot: {
          left: text('texts-foot'),
          right: text('page-of', { page: '{page}', pages: '{pages}' }),
        },
        reference: ` ${text('page-reference', { page: '{page}' })}`,
      },
      ...{ messages, paper, theme, formats, date, pdfName },
      ...{ briefTheme: theme, pictures: new Map(), standard: 'ua1', limit: null, aim: null },
      ...{ edition: '', attachments: [], author: 'Summit', masthead: null },
    },
    assets,
  );
}
