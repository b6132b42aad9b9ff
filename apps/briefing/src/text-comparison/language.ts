/** Languages in which figures and names are known. */
export type Tongue = 'en' | 'ru' | 'zh' | 'other';

export function tongueOf(lang: string): Tongue {
  const [primary = ''] = lang.toLowerCase().split('-');
  return primary === 'en' || primary === 'ru' || primary === 'zh' ? primary : 'other';
}

/**
 * The language of a text by the letters that it has most of: `zh-Hans`, `ru` or `en`, of the three that are compared. Other
 * languages in these letters are cut into words in the same way, so that a wrong one costs no more than its figures.
 */
export function languageOfLetters(text: string): 'zh-Hans' | 'ru' | 'en' {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  // A Chinese character says as much as some three letters.
  const han = 3 * count(/\p{Script=Han}/gu);
  const [cyrillic, latin] = [count(/\p{Script=Cyrillic}/gu), count(/\p{Script=Latin}/gu)];
  if (han >= Math.max(cyrillic, latin) && han > 0) return 'zh-Hans';
  return cyrillic > latin ? 'ru' : 'en';
}
