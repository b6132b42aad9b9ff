/**
 * The spaces at which no line of English may end: between numbers and their units, in dates, between a name and its
 * number, before dashes and middle dots.
 */
const NBSP = '\u00a0';
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const MAGNITUDE = 'bn|m|tn|thousand|million|billion|trillion';
const CURRENCY = 'US dollars?|dollars?|rubles?|yuan|euros?|renminbi|RUB|CNY|USD|EUR';
const UNIT = `per cent|percent|percentage|${MAGNITUDE}|${CURRENCY}|km|kilometres|hectares|tonnes|tons|MW|GW|MHz|GHz|cubic|years?|days?|months?|${MONTH}`;
/** What is nothing without the number after it. */
const NUMBERED =
  '[Uu]nits?|[Aa]rticles?|[Ss]tages?|[Pp]hases?|[Ll]ines?|[Pp]aras?\\.|[Pp]ages?|[Pp]p?\\.|Nos?\\.|Figure|Table|RUB|CNY|EUR|USD';
const TITLE = 'Mr|Mrs|Ms|Dr|St';

/** What stands before and behind such a space. */
const TIED: readonly (readonly [before: string, behind: string])[] = [
  ['\\d%?', `(?:${UNIT})\\b`],
  [`\\d[ ${NBSP}](?:${MAGNITUDE})`, `(?:${CURRENCY}|cubic)\\b`],
  [`\\b(?:${MONTH})`, '\\d{4}\\b'],
  [`\\b(?:${NUMBERED})`, '\\d'],
  // Arctic LNG 2, Xudabao 3; but a sentence may begin with "In 2018".
  ['\\b[A-Z][A-Za-z]{2,}', `\\d{1,2}(?![\\d.,]*\\d|[ ${NBSP}]?[A-Za-z%])`],
  ['\\d (?:and|to)', '\\d'],
  ['\\bper', 'cent\\b'],
  [`\\b(?:${TITLE})\\.?`, '\\p{Lu}'],
  // Initials: V. V. Putin; but not Annex A. Sources.
  [`(?:^|[\\s${NBSP}(])\\p{Lu}\\.(?<!\\bAnnex.\\p{Lu}\\.)`, '\\p{Lu}'],
  ['', '[–—·] '],
  ['\\bAnnex', '[A-Z]\\b'],
];

/** Finds the spaces themselves. */
export const ENGLISH_TIES = new RegExp(
  ` (?:${TIED.map(([before, behind]) => `(?<=${before} )(?=${behind})`).join('|')})`,
  'gu',
);
