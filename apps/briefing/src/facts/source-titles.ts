/** How the title of a source is set: as published in quotation marks, supplied by the editors in square brackets. */
import type { Source } from './records.ts';

export interface TitleMarks {
  readonly opening: string;
  readonly closing: string;
}

const PUBLISHED: TitleMarks = { opening: '“', closing: '”' };
/** Cataloguers bracket what the resource itself does not bear (ISBD, area 1). */
const SUPPLIED: TitleMarks = { opening: '[', closing: ']' };

type Titled = Pick<Source, 'title' | 'titleSupplied' | 'language'>;

export function titleMarks({ titleSupplied }: Titled): TitleMarks {
  return titleSupplied ? SUPPLIED : PUBLISHED;
}

export function titleInMarks(source: Titled): string {
  const { opening, closing } = titleMarks(source);
  return `${opening}${source.title}${closing}`;
}

/** Editors write English, whatever the language of the source. */
export function titleLanguage({ titleSupplied, language }: Titled): string {
  return titleSupplied ? 'en' : language;
}
