/** A comparison of texts -> its page and its PDF, through the typesetter as all reports. */
import { comparisonTemplates } from '../generated/comparison-templates.ts';
import { issuedBy, withLogo } from '../house/apply-house.ts';
import type { House } from '../house/house.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { inWords } from '../messages/in-words.ts';
import {
  type Assets,
  type Format,
  type Paper,
  type Published,
  publishPage,
  type Standard,
} from '../page/publish.ts';
import { renderTemplate, type Templates } from '../page/render.ts';
import { design } from '../theme/design.ts';
import { themeIn } from '../theme/theme.ts';
import type { SummitTokens } from '../theme/tokens.ts';
import { comparisonStyle } from './style.ts';
import type { ComparisonView } from './view.ts';

export interface ComparisonRequest {
  readonly view: ComparisonView;
  readonly messages: ReaderMessages;
  readonly formats: readonly Format[];
  readonly paper: Paper;
  /** What the PDF keeps to. */
  readonly standard: Standard;
  /** The house style, and the design in its colours. */
  readonly look: { readonly house: House; readonly tokens: SummitTokens };
  /** Written into the PDF as its date. */
  readonly date: Date;
  /** Of the PDF, by which the page leads to it. */
  readonly pdfName: string;
}

const REPORT = 'text-comparison';

/** With an error among the diagnostics there are no files. */
export function publishComparison(
  { view, messages, formats, paper, standard, look, date, pdfName }: ComparisonRequest,
  assets: Assets,
): Published {
  const { house, tokens } = look;
  const worded = inWords({ ...view, ...issuedBy(view.kicker, house) }, messages);
  const { title, description, kicker } = worded;
  const { lang, text } = messages;
  const reports = themeIn(messages, { ...design, tokens, justified: house.align === 'justified' });
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
      ...{ briefTheme: theme, pictures: withLogo(new Map(), house), standard, limit: null, aim: null },
      ...{ edition: '', attachments: [], author: house.name ?? 'Summit', masthead: null },
    },
    assets,
  );
}
