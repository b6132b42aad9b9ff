/** How the title of a source is told: as published in quotation marks, supplied by the editors in square brackets. */
import type { Message } from '../messages/catalogue.ts';
import { primary } from '../messages/locale.ts';
import { message } from '../messages/message.ts';
import { publisherName } from './names.ts';
import type { Lookup, Source } from './records.ts';

type Titled = Pick<Source, 'title' | 'titleSupplied'>;

/** Cataloguers bracket what the resource itself does not bear (ISBD, area 1). */
export function titleTold({ title, titleSupplied }: Titled): Message {
  return message(titleSupplied ? 'title-supplied' : 'title-published', { title });
}

export function sourceNamed(source: Titled & Pick<Source, 'publisher'>, lookup: Lookup): Message {
  return message('source-named', { publisher: publisherName(source, lookup), title: titleTold(source) });
}

/** Whether the first letter is of another script than Latin. */
const OTHER_SCRIPT = /^\P{L}*(?!\p{Script=Latin})\p{L}/u;

/** Editors write English, whatever the language of the source, unless they give words of the source itself. */
export function titleLanguage({ title, titleSupplied, language }: Titled & Pick<Source, 'language'>): string {
  return titleSupplied && !OTHER_SCRIPT.test(title) ? 'en' : language;
}

/** A language that is not that of the page, for its `lang`. */
export function foreign(language: string, { lang }: Pick<Lookup, 'lang'>): string | null {
  return primary(language) === primary(lang) ? null : language;
}
