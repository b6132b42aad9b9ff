/** Words of a text, as likeness and differences count them. They depend on no table of the machine. */

/**
 * A word, a number, a Chinese character, white space, or a sign. Chinese puts no room between words: each character is
 * a token of its own there.
 */
const TOKEN =
  /\p{Script=Han}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’\-‑][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu;

export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** The same, each with the white space after it; joined together they are the text. */
export function spacedTokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const token of tokensOf(text)) {
    if (token.trim() === '' && tokens.length > 0) tokens[tokens.length - 1] += token;
    else tokens.push(token);
  }
  return tokens;
}

const HAN = /^\p{Script=Han}/u;
const WORD = /^[\p{L}\p{M}\p{N}]/u;

export const isWord = (token: string): boolean => WORD.test(token);
export const isHan = (token: string): boolean => HAN.test(token);

/** Letters of a word by which it is known: Russian and English inflect its end. */
const STEM = 6;

/** A word without what its form adds: capitals, the end, signs that are written in several ways. */
export function stemOf(token: string): string {
  const plain = token.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
  return /^\p{L}/u.test(plain) ? Array.from(plain).slice(0, STEM).join('') : plain;
}

/**
 * What a paragraph is made of: the stems of its words, and each two that follow upon one another. Of Chinese, each two
 * characters, which is about a word.
 */
export function featuresOf(text: string): string[] {
  const words = tokensOf(text).filter(isWord);
  const features: string[] = [];
  words.forEach((word, index) => {
    const next = words[index + 1];
    const inHan = isHan(word);
    if (!inHan) features.push(stemOf(word));
    if (next !== undefined) features.push(`${stemOf(word)} ${stemOf(next)}`);
    else if (inHan && words.length === 1) features.push(word);
  });
  return features;
}

/** The same for texts that differ in white space and in signs that are written in several ways alone. */
export function bareWords(text: string): string {
  return tokensOf(text.normalize('NFKC'))
    .filter((token) => token.trim() !== '')
    .map(sameSign)
    .join(' ');
}

/** A sign that is written in several ways, by the one that stands for all. */
export const sameSign = (token: string): string =>
  SIGNS.get(token) ?? token.replace(/[’‘]/g, "'").replace(/\s+/, ' ');

/** Quotation marks and dashes, by the one that stands for all. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  [
    ['"', '“”„«»〝〞「」『』"'],
    ["'", "‘’‚‹›'`´"],
    ['-', '‐‑‒–—―−-'],
  ].flatMap(([one = '', all = '']) => Array.from(all, (sign): [string, string] => [sign, one])),
);
