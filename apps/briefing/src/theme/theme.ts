/** The design of the reports in a language, with style sheet and script of their pages. */
import { script } from '../generated/script.ts';
import { reportStyles } from '../generated/styles.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { type Design, design, type SummitTheme } from './design.ts';

export function themeIn({ text }: ReaderMessages, look: Design = design): SummitTheme {
  return {
    ...look,
    html: { ...look.html, css: reportStyles, script },
    words: {
      note: (number) => text('footnote-mark', { number }),
      backToText: (number) => text('footnote-back', { number }),
      link: text('link'),
      skip: text('skip'),
      script: {
        copy: text('copy'),
        'copy-table': text('copy-table'),
        copied: text('copied'),
        'not-copied': text('not-copied'),
        share: text('share'),
        'theme-switch': text('theme-switch'),
        'take-tables': text('take-tables'),
        'filter-status': text('filter-status'),
        'filter-theme': text('filter-theme'),
        'filter-party': text('filter-party'),
        'filter-all': text('filter-all'),
        'filter-order': text('filter-order'),
        'filter-order-given': text('filter-order-given'),
        'filter-order-title': text('filter-order-title'),
        'filter-none': text('filter-none'),
      },
    },
  };
}
