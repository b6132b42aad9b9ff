/** A number in a text. */
export interface WrittenNumber {
  /** As it is written, with its scale word. */
  readonly text: string;
  /** As a decimal without needless zeros: `108 billion` is `108000000000`. */
  readonly value: string;
  /** Whether it measures something: money, per cent, a scale word, or a count of things. */
  readonly quantity: boolean;
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  mn: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
  tn: 12,
};

const NUMBER = new RegExp(
  [
    String.raw`(?<money>(?:US)?[$€¥£₽]\s?|\b(?:USD|RUB|CNY|EUR)\s)?`,
    String.raw`(?<![\p{L}\p{N}.,-])(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\p{L}\p{N}])`,
    String.raw`(?:[\s\u00A0-]+(?<scale>hundred|thousand|million|billion|trillion|mn|bn|tn)\b)?`,
    String.raw`(?<after>\s?%|[\s\u00A0]+(?:per\s?cent|percent|dollars?|roubles?|rubles?|yuan|euros?)\b)?`,
  ].join(''),
  'giu',
);

/** A word in the plural; short words that merely end like one are none. */
const PLURAL = /^\s+(?!(?:is|was|has|does|as|its|this|thus)\b)[\p{Ll}-]+s\b/u;

/** Words before a number that make it a name: units 3 and 4, phase 2, article 5. */
const NAMING =
  /\b(?:units?|phases?|stages?|articles?|numbers?|nos?\.?|points?|channels?|lng|[1-9]\d*\s+and|and)\s+$/i;

/** The numbers that a text writes in digits; those that are part of a word (5G, CCTV-4) are none. */
export function writtenNumbers(text: string): WrittenNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const { money, digits = '', scale, after } = match.groups ?? {};
    const value = scaled(digits.replaceAll(',', ''), SCALES[scale?.toLowerCase() ?? ''] ?? 0);
    const end = match.index + match[0].length;
    const year = /^(?:19|20)\d\d$/.test(digits) && !scale;
    // A plural right behind makes a count: 30 agreements; a name before makes none: units 3 and 4.
    const counted = PLURAL.test(text.slice(end)) && !NAMING.test(text.slice(0, match.index));
    const quantity = Boolean(money || scale || after) || (counted && !year);
    return { text: match[0].trim(), value, quantity };
  });
}

/** A decimal times a power of ten, in digits. */
function scaled(decimal: string, power: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = fraction.padEnd(power, '0');
  return plainDecimal(`${whole}${digits.slice(0, power)}.${digits.slice(power)}`);
}

/** A decimal without needless zeros. */
export function plainDecimal(decimal: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d*)(?:\.(\d*))?$/.exec(decimal) ?? [];
  const tail = fraction.replace(/0+$/, '');
  return `${sign}${whole.replace(/^0+(?=\d)/, '') || '0'}${tail ? `.${tail}` : ''}`;
}
