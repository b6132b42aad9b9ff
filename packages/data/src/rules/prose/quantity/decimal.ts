/** A decimal without needless zeros; zero has no sign. */
export function plainDecimal(decimal: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d*)(?:\.(\d*))?$/.exec(decimal) ?? [];
  const tail = fraction.replace(/0+$/, '');
  const digits = `${whole.replace(/^0+(?=\d)/, '') || '0'}${tail ? `.${tail}` : ''}`;
  return digits === '0' ? digits : `${sign}${digits}`;
}

/** A decimal times a power of ten, without loss. */
export function timesTen(decimal: string, power: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d*)(?:\.(\d*))?$/.exec(decimal) ?? [];
  const digits = `${whole}${fraction}`;
  const point = whole.length + power;
  if (point <= 0) return plainDecimal(`${sign}0.${'0'.repeat(-point)}${digits}`);
  const padded = digits.padEnd(point, '0');
  return plainDecimal(`${sign}${padded.slice(0, point)}.${padded.slice(point)}`);
}

/** The same decimal with the other sign. */
export function negated(decimal: string): string {
  return plainDecimal(decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`);
}

/**
 * A text in which the digits of all scripts, and the signs of full width beside them, are those of ASCII; of the same
 * length wherever a sign takes one UTF-16 unit.
 */
export function withPlainDigits(text: string): string {
  return (
    text
      .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replace(
        /[\u066A\u066B\u066C]/g,
        (sign) => ({ '\u066A': '%', '\u066B': '.', '\u066C': ',' })[sign] ?? sign,
      )
      .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)))
      // The point of older British print, and the fractions that have signs of their own.
      .replace(/(?<=\d)·(?=\d)/g, '.')
      .replace(
        /(\d*)([½¼¾⅕⅖⅗⅘⅛])/g,
        (_, whole: string, sign: string) => `${whole || '0'}.${FRACTIONS[sign] ?? ''}`,
      )
  );
}

/** Decimals of the signs for fractions that end as one. */
const FRACTIONS: Readonly<Record<string, string>> = {
  '½': '5',
  '¼': '25',
  '¾': '75',
  '⅕': '2',
  '⅖': '4',
  '⅗': '6',
  '⅘': '8',
  '⅛': '125',
};

/** The value of a decimal digit of any script: scripts have theirs in a row, from zero to nine. */
function digitValue(digit: string): number {
  // Mathematical digits follow each other in several rows, and have plain ones as their compatible form.
  const plain = digit.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return Number(plain);
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return point - zero;
}
