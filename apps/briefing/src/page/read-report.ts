/** HTML of a report -> its document tree, complete: the one from which all files are written. */
import { type DocumentParse, parseDocument } from '../../../../packages/typesetter/src/document/parse.ts';
import { slotsFilled } from '../../../../packages/typesetter/src/document/slots.ts';
import { spacesTied } from '../../../../packages/typesetter/src/document/tie-spaces.ts';
import type { Theme } from '../../../../packages/typesetter/src/theme/theme.ts';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { ENGLISH_TIES } from './english-ties.ts';
import { readingTime } from './reading-time.ts';
import type { HtmlPage } from './render.ts';

export function readReport(
  { body, title, lang }: HtmlPage,
  theme: Theme,
  messages: ReaderMessages,
): DocumentParse {
  const { document, faults } = parseDocument(body, { title, lang, theme });
  const timed = slotsFilled(document, { 'reading-time': messages.show(readingTime(document)) });
  return { document: spacesTied(timed, ENGLISH_TIES), faults };
}
