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
 * - `finalize` of a reference, with `_offset` and `_refEnd`: objects are written by `serialize`, and streams
 *   deflated by `src/bytes`, so that they do not depend on the zlib that a Node happens to carry;
 * - `_finalize` and `_id`: the file identifier is a digest of the file itself;
 * - `_write` and `push`: bytes are gathered instead of streamed, which keeps the writer synchronous.
 */
import PDFDocument from 'pdfkit';
import { deflate } from '../bytes/deflate.ts';
import { mark } from '../bytes/digest.ts';
import type { PdfDictionary, PdfRef, PdfValue } from './objects.ts';
import { serialize } from './serialize.ts';

interface KitRef extends PdfRef {
  readonly document: Kit;
  data: PdfDictionary;
  compress: boolean;
  /** What was written to the object's stream. */
  buffer: Uint8Array[];
  offset: number;
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
  _offset: number;
  initOutline(): void;
  endOutline(): void;
  endMetadata(): void;
  ref(data?: PdfValue): KitRef;
  push(chunk: Uint8Array | null): boolean;
  addPage(options: { size: [number, number]; margin: number }): unknown;
  end(): void;
  _write(data: Uint8Array | string): void;
  _refEnd(ref: KitRef): void;
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

/** Writes an object, as pdfkit's own method does. */
function finalize(this: KitRef): void {
  const { document, data, buffer } = this;
  this.offset = document._offset;
  if (buffer.length === 0) {
    document._write(`${this.id} 0 obj\n${serialize(data)}\nendobj`);
  } else {
    const written = buffer.length === 1 && buffer[0] ? buffer[0] : Buffer.concat(buffer);
    const stream = this.compress ? deflate(written) : written;
    this.buffer = [];
    data['Length'] = stream.length;
    document._write(`${this.id} 0 obj\n${serialize(data)}\nstream`);
    document._write(stream);
    document._write('\nendstream\nendobj');
  }
  document._refEnd(this);
}

/** So many characters are gathered before they become bytes. */
const PIECE = 1 << 16;

class Kit extends KitDocument {
  // Made on first use: the base class writes before the fields of a subclass exist.
  declare chunks: Uint8Array[] | undefined;
  /** What was written since the last chunk, a character for each byte. */
  declare pending: string | undefined;

  override initOutline(): void {}
  override endOutline(): void {}
  override endMetadata(): void {}

  override ref(data?: PdfValue): KitRef {
    const ref = super.ref(data);
    ref.finalize = finalize;
    return ref;
  }

  override _write(data: Uint8Array | string): void {
    if (typeof data === 'string') {
      this.pending = `${this.pending ?? ''}${data}\n`;
      this._offset += data.length + 1;
      if (this.pending.length >= PIECE) this.flush();
    } else {
      this.flush();
      this.chunks?.push(data);
      this._offset += data.length;
    }
  }

  flush(): Uint8Array[] {
    this.chunks ??= [];
    if (this.pending) this.chunks.push(Buffer.from(this.pending, 'latin1'));
    this.pending = '';
    return this.chunks;
  }

  /** Called once, at the end of the file. */
  override push(): boolean {
    return true;
  }

  override _finalize(): void {
    this._id = mark(this.flush());
    super._finalize();
  }
}

/** Bytes of a stream: to be deflated, deflated already, or to be written as they are. */
export type StreamForm = 'plain' | 'deflated' | 'as-is';

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
  write(ref: PdfRef, dictionary: PdfDictionary, stream?: Uint8Array, form: StreamForm = 'plain'): void {
    const object = ref as KitRef;
    object.data = dictionary;
    if (stream !== undefined) {
      object.compress = form !== 'as-is';
      object.write(stream);
      object.compress = form === 'plain';
    }
    object.end();
  }

  add(dictionary: PdfDictionary, stream?: Uint8Array, form: StreamForm = 'plain'): PdfRef {
    const ref = this.reserve();
    this.write(ref, dictionary, stream, form);
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
    return new Uint8Array(Buffer.concat(this.#kit.flush()));
  }
}
