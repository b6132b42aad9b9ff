/** HTML of a report -> its document tree, complete: the one from which all files are written. */
import { parseDocument, slotsFilled, spacesTied, type Theme } from '@summit/typesetter';
import type { ReaderMessages } from '../messages/catalogues.ts';
import { tiesOf } from '../messages/ties.ts';
import { readingTime } from './reading-time.ts';
import type { HtmlPage } from './render.ts';

export function readReport(
  { body, title, lang }: HtmlPage,
  theme: Theme,
  messages: ReaderMessages,
): ReturnType<typeof parseDocument> {
  const { document, faults } = parseDocument(body, { title, lang, theme });
  const timed = slotsFilled(document, { 'reading-time': messages.show(readingTime(document)) });
  return { document: spacesTied(timed, tiesOf(messages)), faults };
}
