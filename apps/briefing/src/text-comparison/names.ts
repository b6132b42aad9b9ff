/** Names by which paragraphs of two languages are recognized: persons, organizations, places, as a dataset has them. */
import type { Tongue } from './language.ts';
import { isWord, tokensOf } from './tokens.ts';

/** The names of one thing, by language tag. */
export interface KnownNames {
  readonly id: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** Which of the names stand in a paragraph, by their ids. */
export type FindNames = (text: string) => ReadonlySet<string>;

/**
 * Words of a name are compared without their endings, since Russian inflects them; Chinese names as they stand.
 */
export function nameFinder(all: readonly KnownNames[], tongue: Tongue): FindNames {
  const byFirst = new Map<string, { readonly id: string; readonly words: readonly string[] }[]>();
  const inHan: { readonly id: string; readonly name: string }[] = [];
  for (const { id, names } of all)
    for (const name of Object.entries(names).flatMap(([lang, forms]) =>
      lang.split('-')[0] === tongue ? forms : [],
    )) {
      if (tongue === 'zh') {
        if (name.length > 1) inHan.push({ id, name });
        continue;
      }
      const words = wordsOf(name, tongue);
      const [first] = words;
      // A word of a letter or two is no name that tells paragraphs apart.
      if (first === undefined || words.join('').length < 3) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { id, words }]);
    }
  return (text) => {
    const found = new Set<string>();
    for (const { id, name } of inHan) if (text.includes(name)) found.add(id);
    if (byFirst.size === 0) return found;
    const words = wordsOf(text, tongue);
    words.forEach((word, at) => {
      for (const one of byFirst.get(word) ?? [])
        if (one.words.every((own, index) => words[at + index] === own)) found.add(one.id);
    });
    return found;
  };
}

const wordsOf = (text: string, tongue: Tongue): string[] =>
  tokensOf(text)
    .filter(isWord)
    .map((word) => withoutEnding(word.toLowerCase().replaceAll('ё', 'е'), tongue));

/** Vowels and й, ь at the end of Russian words change with their case, and so do -ом, -ой, -ого and the like. */
function withoutEnding(word: string, tongue: Tongue): string {
  if (tongue !== 'ru' || word.length < 4) return word;
  const bare = word.replace(
    /(?:ого|его|ому|ему|ыми|ими|ами|ями|ой|ей|ий|ый|ом|ем|ым|им|ах|ях|ов|ев|ую|юю|ая|яя|ое|ее|ые|ие|ию|ия|ии|[аеиоуыэюяйь])$/,
    '',
  );
  return bare.length < 3 ? word : bare;
}
