/**
 * A value as it stands in the file (ISO 32000-1, 7.3), a character for each byte, without white space where none is
 * needed: there are thousands of structure elements in a document.
 */
import type { PdfDictionary, PdfRef, PdfValue } from './objects.ts';
import { utcTime } from './utc-time.ts';

/** An indirect reference (7.3.10); all objects are of generation 0. */
export const reference = ({ id }: PdfRef): string => `${id} 0 R`;

export function serialize(value: PdfValue): string {
  if (typeof value === 'string') return `/${value}`;
  if (typeof value === 'number') return number(value);
  if (typeof value !== 'object' || value === null) return `${value}`;
  if (isRef(value)) return reference(value);
  if (Array.isArray(value)) return array(value as readonly PdfValue[]);
  if (value instanceof String) return textString(value.valueOf());
  if (value instanceof Date) return date(value);
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`;
  return dictionary(value as PdfDictionary);
}

/** Keys of dictionaries are names of PDF, of which none is `id`. */
function isRef(value: object): value is PdfRef {
  return typeof (value as Partial<PdfRef>).id === 'number';
}

function number(value: number): string {
  if (!(Math.abs(value) < 1e21)) throw new Error(`Not a number that PDF can hold: ${value}`);
  return `${Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6}`;
}

function array(values: readonly PdfValue[]): string {
  let out = '[';
  for (let index = 0; index < values.length; index++)
    out += `${index === 0 ? '' : ' '}${serialize(values[index] ?? null)}`;
  return `${out}]`;
}

function dictionary(entries: PdfDictionary): string {
  let out = '<<';
  for (const key in entries) {
    const value = entries[key];
    if (value === undefined) continue;
    const written = serialize(value);
    out += DELIMITERS.includes(written.charAt(0)) ? `/${key}${written}` : `/${key} ${written}`;
  }
  return `${out}>>`;
}

/** What ends the name before it (7.2.2), of what a value may begin with. */
const DELIMITERS = '/(<[';

/** 7.9.2.2: PDFDocEncoding, as far as it is ASCII, else UTF-16 with its mark. */
export function textString(value: string): string {
  return `(${escaped(/^[\0-\x7f]*$/.test(value) ? value : utf16(value))})`;
}

function utf16(value: string): string {
  let out = '\xfe\xff';
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index);
    out += String.fromCharCode(unit >> 8, unit & 0xff);
  }
  return out;
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't', '\b': 'b', '\f': 'f' };

function escaped(bytes: string): string {
  return /[\n\r\t\b\f()\\]/.test(bytes)
    ? bytes.replace(/[\n\r\t\b\f()\\]/g, (character) => `\\${ESCAPES[character] ?? character}`)
    : bytes;
}

/** 7.9.4, in UTC. */
function date(value: Date): string {
  return `(D:${utcTime(value).replace(/[-T:]/g, '')})`;
}
