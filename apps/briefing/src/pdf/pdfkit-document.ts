/**
 * The one place that knows pdfkit. The rest of the writer sees numbered objects, pages and a catalog.
 *
 * pdfkit's public API cannot write a conforming file: it takes one conformance level at a time, does
 * not escape metadata, puts the wrong page into object references, and depends on a locale, a clock
 * and the zlib of the machine. What is used here besides the public API, hence the exact version:
 *
 * - `ref()`, `end()` of a reference, and `_root.data`: plain numbered objects and the catalog;
 * - `page.dictionary`, `page.fonts`, `page.annotations`: entries of the page object;
 * - `initOutline`, `endOutline`, `endMetadata`: replaced by nothing, since both are written elsewhere;
 * - `finalize` of a reference: streams are deflated by `src/bytes`, so that they do not depend on the
 *   zlib that a Node happens to carry;
 * - `_finalize` and `_id`: the file identifier is a digest of the file itself;
 * - `_write` and `push`: bytes are gathered instead of streamed, which keeps the writer synchronous,
 *   and strings become bytes faster.
 */
import PDFDocument from 'pdfkit';
import { deflate } from '../bytes/deflate.ts';
import { mark } from '../bytes/digest.ts';
import type { PdfDictionary, PdfRef, PdfValue } from './objects.ts';

interface KitRef extends PdfRef {
  data: PdfDictionary;
  compress: boolean;
  buffer: Uint8Array[];
  write(chunk: Uint8Array | string): void;
  end(): void;
  finalize(): void;
}

interface KitPage {
  readonly dictionary: KitRef;
  readonly fonts: PdfDictionary;
  readonly annotations: PdfRef[];
  write(chunk: Uint8Array): void;
}

/** pdfkit's document with what its type declarations leave out and without what is not used here. */
interface KitDocument {
  readonly page: KitPage;
  readonly _root: KitRef;
  /** Number of references that are not ended yet. */
  readonly _waiting: number;
  _id: Uint8Array;
  initOutline(): void;
  endOutline(): void;
  endMetadata(): void;
  ref(data?: PdfValue): KitRef;
  push(chunk: Uint8Array | null): boolean;
  addPage(options: { size: [number, number]; margin: number }): unknown;
  end(): void;
  _write(data: Uint8Array | string): void;
  _finalize(): void;
}
const KitDocument = PDFDocument as unknown as new (options: Record<string, unknown>) => KitDocument;

export interface FileInfo {
  readonly [key: string]: string | Date;
}

export interface PageObject {
  readonly width: number;
  readonly height: number;
  /** Operators, in a space whose y axis points down from the top left corner. */
  readonly content: string;
  readonly fonts: ReadonlyMap<string, PdfRef>;
  readonly annotations: readonly PdfRef[];
  readonly structParents: number;
}

function finalizeDeflated(this: KitRef): void {
  if (this.compress && this.buffer.length > 0) {
    this.buffer = [deflate(Buffer.concat(this.buffer))];
    this.compress = false;
  }
  (Object.getPrototypeOf(this) as KitRef).finalize.call(this);
}

class Kit extends KitDocument {
  // Made on first use: the base class writes before the fields of a subclass exist.
  declare chunks: Uint8Array[] | undefined;

  override initOutline(): void {}
  override endOutline(): void {}
  override endMetadata(): void {}

  override ref(data?: PdfValue): KitRef {
    const ref = super.ref(data);
    ref.finalize = finalizeDeflated;
    return ref;
  }

  override _write(data: Uint8Array | string): void {
    super._write(typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data);
  }

  override push(chunk: Uint8Array | null): boolean {
    this.chunks ??= [];
    if (chunk !== null) this.chunks.push(chunk);
    return true;
  }

  override _finalize(): void {
    this._id = mark(this.chunks ?? []);
    super._finalize();
  }
}

/** A PDF 1.7 file in the making. Every reserved object must be written before `end`. */
export class PdfFile {
  readonly #kit: Kit;
  readonly #names: KitRef;

  constructor(info: FileInfo, lang: string) {
    this.#kit = new Kit({
      pdfVersion: '1.7',
      autoFirstPage: false,
      // No font of pdfkit's own: they are not embedded, and loading one takes fontkit.
      font: null,
      lang,
      displayTitle: true,
      info,
    });
    // Named destinations are not used; pdfkit would write an empty tree.
    this.#names = (this.#kit._root.data as { Names: KitRef }).Names;
    this.#names.data = {};
  }

  enterInCatalog(entries: PdfDictionary): void {
    Object.assign(this.#kit._root.data, entries);
  }

  /** Adds to the catalog's name dictionary (ISO 32000-1, 7.7.4). */
  enterInNames(entries: PdfDictionary): void {
    Object.assign(this.#names.data, entries);
  }

  /** A number for an object that others refer to before it is written. */
  reserve(): PdfRef {
    return this.#kit.ref();
  }

  /** Writes a reserved object, with a stream if bytes are given. */
  write(ref: PdfRef, dictionary: PdfDictionary, stream?: Uint8Array, compress = true): void {
    const object = ref as KitRef;
    object.data = dictionary;
    if (stream !== undefined) {
      object.compress = compress;
      object.write(stream);
    }
    object.end();
  }

  add(dictionary: PdfDictionary, stream?: Uint8Array, compress = true): PdfRef {
    const ref = this.reserve();
    this.write(ref, dictionary, stream, compress);
    return ref;
  }

  /** An object that pdfkit itself writes when the file ends. */
  reserveForEnd(dictionary: PdfDictionary): PdfRef {
    return this.#kit.ref(dictionary);
  }

  addPage(page: PageObject): PdfRef {
    this.#kit.addPage({ size: [page.width, page.height], margin: 0 });
    const object = this.#kit.page;
    object.write(Buffer.from(page.content, 'latin1'));
    for (const [name, ref] of page.fonts) object.fonts[name] = ref;
    if (page.annotations.length > 0) object.annotations.push(...page.annotations);
    Object.assign(object.dictionary.data, { StructParents: page.structParents });
    return object.dictionary;
  }

  end(): Uint8Array {
    this.#kit.end();
    // One reference left open and pdfkit would neither end the file nor complain.
    if (this.#kit._waiting !== 0) {
      throw new Error(`${this.#kit._waiting} PDF objects were reserved and never written`);
    }
    return new Uint8Array(Buffer.concat(this.#kit.chunks ?? []));
  }
}
