/** In which language briefings are: that of the call, else of the house style, else of each edition. */
import { Option } from 'commander';
import type { Repertoire } from '../../pipeline.ts';
import { commandFault } from '../faults.ts';

export const langOption = (description: string) => new Option('--lang <tag>', description);

/** @param asked of the call */
export function languageFor(
  asked: string | undefined,
  { catalogues, lang }: Pick<Repertoire, 'catalogues' | 'lang'>,
): string | null {
  if (asked === undefined) return lang;
  if (catalogues.messagesIn(asked)) return asked;
  throw commandFault(2, 'lang-unknown', { asked, languages: catalogues.languages });
}
