/** Words behind digits that multiply them: thousand, million, lakh, 亿. */

/** A space of any width, but no line break. */
export const SPACE = '[ \\u00A0\\u2009\\u202F]';

/** Powers of ten by the words for them. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  k: 3,
  lakh: 5,
  тыс: 3,
  万: 4,
  萬: 4,
  млн: 6,
  миллион: 6,
  million: 6,
  mln: 6,
  mn: 6,
  m: 6,
  crore: 7,
  亿: 8,
  億: 8,
  billion: 9,
  bln: 9,
  bn: 9,
  b: 9,
  'lakh crore': 12,
  млрд: 9,
  миллиард: 9,
  трлн: 12,
  trillion: 12,
  trn: 12,
  tln: 12,
  tn: 12,
  t: 12,
};

export const SCALE = new RegExp(
  [
    `^(?:${SPACE}|-)?(?:(?<word>lakh crore|(?:hundred|thousand|lakh|million|crore|billion|trillion)(?=s?(?![\\p{L}\\p{N}]))|миллион(?=(?:а|ов)?(?!\\p{L}))|миллиард(?=(?:а|ов)?(?!\\p{L})))[\\p{Ll}]{0,2}`,
    `(?<short>mln|mn|bln|bn|trn|tln|tn|(?:тыс|млн|млрд|трлн)\\.?|[kmbt]))(?![\\p{L}\\p{N}²³/])|^ ?(?<han>[万萬亿億])`,
  ].join('|'),
  'iu',
);
