/** In which language briefings are: that of the call, else of the house style, else of each edition. */
import { Option } from 'commander';
import type { Repertoire } from '../../pipeline.ts';
import { CommandFault } from '../faults.ts';

export const langOption = () =>
  new Option(
    '--lang <tag>',
    'language of headings, dates and the like: en, or one of the .ftl files beside your templates (default: that of the house style, or of the edition)',
  );

/** @param asked of the call */
export function languageFor(
  asked: string | undefined,
  { catalogues, lang }: Pick<Repertoire, 'catalogues' | 'lang'>,
): string | null {
  if (asked === undefined) return lang;
  if (catalogues.messagesIn(asked)) return asked;
  throw new CommandFault(`--lang ${asked}: there is no catalogue of that language`, {
    exitCode: 2,
    hint: `There are ${catalogues.languages.join(', ')}. With --templates, a file ${asked}.ftl in that folder brings it.`,
  });
}
