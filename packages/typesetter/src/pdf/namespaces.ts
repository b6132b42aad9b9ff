/**
 * The namespaces of structure types (ISO 32000-2, 14.8.6). Every type is a standard one, so no roles are mapped; those that
 * PDF 2.0 left out of its own namespace stand in that of PDF 1.7, which PDF/UA-2, 8.2.4, lets stay beside it.
 */
import { type PdfRef, text } from './objects.ts';
import type { PdfFile } from './pdfkit-document.ts';
import { reference } from './serialize.ts';
import type { StructTag } from './types.ts';

/** Types that are none of PDF 2.0. */
const OLDER: ReadonlySet<StructTag> = new Set<StructTag>(['TOC', 'TOCI', 'Reference', 'Quote', 'Note']);

export class Namespaces {
  /** For the root of the structure to list. */
  readonly refs: readonly PdfRef[];
  readonly #newer: string;
  readonly #older: string;

  constructor(file: PdfFile) {
    const namespace = (uri: string) => file.add({ Type: 'Namespace', NS: text(uri) });
    const [newer, older] = [namespace('http://iso.org/pdf2/ssn'), namespace('http://iso.org/pdf/ssn')];
    this.refs = [newer, older];
    this.#newer = `/NS ${reference(newer)}`;
    this.#older = `/NS ${reference(older)}`;
  }

  /** The entry of an element that names the namespace of its type. */
  entry(tag: StructTag): string {
    return OLDER.has(tag) ? this.#older : this.#newer;
  }
}
