import type { LayoutResult } from '../types.ts';

/** Where each word stands, by its text; a word that is on no page throws. */
export function wordsPlaced({ pages }: LayoutResult) {
  const places = new Map<string, { readonly page: number; readonly x: number; readonly y: number }>();
  for (const { index: page, items } of pages)
    for (const item of items)
      if (item.kind === 'text' && item.content.type === 'node') {
        const words = item.words
          .flat()
          .map(({ text }) => text)
          .join('')
          .trim();
        if (!places.has(words)) places.set(words, { page, x: item.x, y: item.y });
      }
  return (word: string) => {
    const place = places.get(word);
    if (place === undefined) throw new Error(`${word} is on no page; there are ${[...places.keys()]}`);
    return place;
  };
}
