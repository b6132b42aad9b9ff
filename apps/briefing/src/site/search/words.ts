/** What the script of the search page says, in the language of the site. */
import type { ReaderMessages } from '../../messages/catalogues.ts';

/** A sentence for each category of number that the language has, by CLDR's name of it. */
export type ByCount = Readonly<Record<string, string>>;

/** With `{words}` for what was asked for and `{count}` for a number. */
export interface SearchWords {
  readonly asked: string;
  readonly none: string;
  readonly found: ByCount;
  readonly some: ByCount;
}

const WORDS = '{words}';
const COUNT = '{count}';
/** Among these every language has a number of each of its categories that whole numbers can have, but for millions. */
const MOST = 200;

export function searchWords(messages: ReaderMessages): SearchWords {
  const byCount = (id: 'search-found' | 'search-found-some'): ByCount => {
    const sentences: Record<string, string> = {};
    for (let count = 0; count <= MOST; count += 1)
      sentences[messages.plural(count)] ??= messages.text(id, { count, shown: COUNT, words: WORDS });
    return sentences;
  };
  return {
    asked: messages.text('search-nothing-asked'),
    none: messages.text('search-nothing-found', { words: WORDS }),
    found: byCount('search-found'),
    some: byCount('search-found-some'),
  };
}
