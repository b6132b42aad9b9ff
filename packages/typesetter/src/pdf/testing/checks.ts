/** What the checks of both sets of standards are made with. */
import { Bytes, type Dictionary, Name, type Value } from '../read/lexer.ts';
import type { PdfReader } from './read-pdf.ts';
import type { StructureReader } from './read-structure.ts';

/** Tells the fault of a file; what it throws is one too. */
export type Check = (reader: StructureReader) => string | undefined;

export function xmp(pdf: PdfReader): string {
  return Buffer.from(pdf.stream(pdf.catalog.get('Metadata'))).toString('utf8');
}

export function missing(text: string, ...parts: readonly string[]): string | undefined {
  const lost = parts.filter((part) => !text.includes(part));
  return lost.length === 0 ? undefined : `no ${lost.join(' and ')}`;
}

export function expected(holds: boolean, what: string): string | undefined {
  return holds ? undefined : what;
}

export function tagOf(element: Dictionary): string {
  const tag = element.get('S');
  return tag instanceof Name ? tag.text : '';
}

export function hasWords(value: Value | undefined): boolean {
  return value instanceof Bytes && value.latin !== '';
}

/** A check is true, or says what is wrong. */
export type Verdict = true | string;

function first(verdicts: Iterable<Verdict>): string | undefined {
  for (const verdict of verdicts) if (verdict !== true) return verdict;
  return undefined;
}

/** @param tags undefined for all elements */
export function each(
  reader: StructureReader,
  tags: readonly (string | undefined)[],
  check: (element: Dictionary) => Verdict,
) {
  return first(tags.flatMap((tag) => reader.elements(tag)).map(check));
}

export function attribute({ pdf }: StructureReader, element: Dictionary, key: string): Value | undefined {
  const attributes = pdf.resolve(element.get('A'));
  const list = Array.isArray(attributes) ? (attributes as readonly Value[]) : [attributes];
  return list.map((one) => pdf.get(one, key)).find((value) => value !== null);
}

export function eachAnnotation(pdf: PdfReader, check: (annotation: Dictionary) => Verdict) {
  const annotations = pdf.pages.flatMap((page) => {
    const list = pdf.get(page, 'Annots');
    return Array.isArray(list) ? (list as readonly Value[]) : [];
  });
  return first(annotations.map((annotation) => check(pdf.dictionary(annotation))));
}

export function eachFont(pdf: PdfReader, check: (font: Dictionary) => Verdict) {
  const fonts = pdf.pages.flatMap((page) => {
    const found = pdf.get(page, 'Resources', 'Font');
    return found instanceof Map ? [...(found as Dictionary).values()] : [];
  });
  return first(fonts.map((font) => check(pdf.dictionary(font))));
}
