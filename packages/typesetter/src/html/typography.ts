/**
 * Spaces at which no line may end, in all words of a report: between numbers and their units, in dates, between a
 * name and its number, before dashes and middle dots. The one place for it, so that page and PDF break alike.
 */
const NBSP = '\u00a0';
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const MAGNITUDE = 'bn|m|tn|thousand|million|billion|trillion';
const CURRENCY = 'US dollars?|dollars?|rubles?|yuan|euros?|renminbi|RUB|CNY|USD|EUR';
const UNIT = `per cent|percent|percentage|${MAGNITUDE}|${CURRENCY}|km|kilometres|hectares|tonnes|tons|MW|GW|MHz|GHz|cubic|years?|days?|months?|${MONTH}`;
/** What is nothing without the number after it. */
const NUMBERED =
  'units?|articles?|stages?|phases?|lines?|paras?\\.|pages?|pp?\\.|No\\.|Nos\\.|Figure|Table|RUB|CNY|EUR|USD';
const TITLE = 'Mr|Mrs|Ms|Dr|St';

/** Each pattern is one space between what stands before and behind it. */
const TIED: readonly RegExp[] = [
  new RegExp(`(?<=\\d%?) (?=(?:${UNIT})\\b)`, 'g'),
  new RegExp(`(?<=\\d[ ${NBSP}](?:${MAGNITUDE})) (?=(?:${CURRENCY}|cubic)\\b)`, 'g'),
  new RegExp(`(?<=\\b(?:${MONTH})) (?=\\d{4}\\b)`, 'g'),
  new RegExp(`(?<=\\b(?:${NUMBERED})) (?=\\d)`, 'gi'),
  // Arctic LNG 2, Xudabao 3; but a sentence may begin with "In 2018".
  /(?<=\b[A-Z][A-Za-z]{2,}) (?=\d{1,2}(?![\d.,]*\d|[ \u00a0]?[A-Za-z%]))/g,
  /(?<=\d (?:and|to)) (?=\d)/g,
  /(?<=\bper) (?=cent\b)/g,
  new RegExp(`(?<=\\b(?:${TITLE})\\.?) (?=\\p{Lu})`, 'gu'),
  // Initials: V. V. Putin; but not Annex A. Sources.
  /(?<=(?:^|[\s\u00a0(])\p{Lu}\.)(?<!\bAnnex.\p{Lu}\.) (?=\p{Lu})/gu,
  / (?=[–—·] )/g,
  /(?<=\bAnnex) (?=[A-Z]\b)/g,
];

export const tied = (words: string): string =>
  TIED.reduce((text, pattern) => text.replace(pattern, NBSP), words);

/** The text between the tags; what stands in attributes is left alone. */
export const tiedText = (html: string): string =>
  html.replace(/>[^<]*[^<\s][^<]*/g, (words) => (words.includes(' ') ? tied(words) : words));
