/** Keeps together what a line break would tear apart: "US$108 bn", "5 June", "units 3 and 4". */
const NBSP = '\u00a0';
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const AFTER_NUMBER = new RegExp(
  `(\\d) (bn|m|tn|per cent|percentage|million|billion|trillion|km|${MONTH})\\b`,
  'g',
);

export function tidy(text: string): string {
  return text
    .replace(AFTER_NUMBER, (_, digit: string, word: string) => `${digit}${NBSP}${word}`)
    .replace(new RegExp(`(${MONTH}) (\\d{4})\\b`, 'g'), `$1${NBSP}$2`)
    .replace(/\bper cent\b/g, `per${NBSP}cent`)
    .replace(/\b(RUB|CNY|EUR|units?|article|stage|line|No\.) (\d)/gi, `$1${NBSP}$2`)
    .replace(/(\d) (and|to) (\d)/g, `$1 $2${NBSP}$3`)
    .replace(/ ([–—]) /g, `${NBSP}$1 `);
}
