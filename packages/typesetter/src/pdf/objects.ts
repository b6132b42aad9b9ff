/**
 * PDF values (ISO 32000-1, 7.3) in the form that the document writer takes: a JavaScript string is a
 * name, `text()` makes a text string, bytes become a hexadecimal string.
 */

/** An indirect object, by its number. */
export interface PdfRef {
  readonly id: number;
}

export interface PdfDictionary {
  [key: string]: PdfValue | undefined;
}

export type PdfValue =
  | number
  | boolean
  | null
  | string
  | PdfText
  | Uint8Array
  | Date
  | PdfRef
  | readonly PdfValue[]
  | PdfDictionary;

/** A text string, told from a name by being an object. */
export type PdfText = { readonly length: number; valueOf(): string };

/** A text string (7.9.2.2): PDFDocEncoding where the characters are ASCII, else UTF-16 with its mark. */
export function text(value: string): PdfText {
  return Object(value) as PdfText;
}

const thousandths = (value: number): number => Math.round(value * 1000);

/**
 * A number in a content stream: at most three decimals, which is a twenty-fifth of a pixel at
 * 2,400 dpi and never an exponent, which PDF does not know (7.3.3).
 */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`Not a coordinate: ${value}`);
  const rounded = thousandths(value) / 1000;
  return rounded === 0 ? '0' : `${rounded}`;
}

/** How far it is from one place to another as `number` writes them, so that rounding does not add up. */
export const distance = (from: number, to: number): string =>
  number((thousandths(to) - thousandths(from)) / 1000);

/** '#rrggbb' as three components from 0 to 1 (8.6.4.3). */
export function rgb(color: string): string {
  const value = Number.parseInt(color.slice(1), 16);
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`Not a colour of the form #rrggbb: ${color}`);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff].map((part) => number(part / 255)).join(' ');
}

/** Orders strings by their UTF-8 bytes, as name trees must be (7.9.6), whatever the locale. */
export function byBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const one = a.charCodeAt(index);
    const other = b.charCodeAt(index);
    if (one !== other) return inBytes(one) - inBytes(other);
  }
  return a.length - b.length;
}

/** Where a UTF-16 unit stands by the bytes of its character: pairs of surrogates behind all others. */
function inBytes(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
