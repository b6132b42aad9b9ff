/** How the title of a source is told: as published in quotation marks, supplied by the editors in square brackets. */
import type { Message } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import type { Source } from './records.ts';

type Titled = Pick<Source, 'title' | 'titleSupplied'>;

/** Cataloguers bracket what the resource itself does not bear (ISBD, area 1). */
export function titleTold({ title, titleSupplied }: Titled): Message {
  return message(titleSupplied ? 'title-supplied' : 'title-published', { title });
}

export function sourceNamed(source: Titled & Pick<Source, 'publisher'>): Message {
  return message('source-named', { publisher: source.publisher, title: titleTold(source) });
}

/** Editors write English, whatever the language of the source. */
export function titleLanguage({
  titleSupplied,
  language,
}: Pick<Source, 'titleSupplied' | 'language'>): string {
  return titleSupplied ? 'en' : language;
}
