/**
 * The one place that knows pdfkit. The rest of the writer sees numbered objects, pages and a catalog.
 *
 * pdfkit's public API cannot write a conforming file: it takes one conformance level at a time, does
 * not escape metadata, puts the wrong page into object references, and depends on a locale, a clock
 * and the zlib of the machine. What is used here besides the public API, hence the exact version:
 *
 * - `ref()` and `_root.data`: numbered objects and the catalog;
 * - `page.dictionary`, `page.fonts`, `page.annotations`: entries of the page object;
 * - `initOutline`, `endOutline`, `endMetadata`: replaced by nothing, since both are written elsewhere;
 * - `finalize` of a reference, `_offset`, `_offsets`, `_waiting` and `_refEnd`: objects are numbered and written
 *   here, and streams deflated by `src/bytes`, so that they do not depend on the zlib that a Node happens to carry;
 * - `_finalize` and `_id`: the file identifier is a digest of the file itself;
 * - `_write` and `push`: bytes are gathered instead of streamed, which keeps the writer synchronous.
 */
import PDFDocument from 'pdfkit';
import { deflate } from '../bytes/deflate.ts';
import { mark } from '../bytes/digest.ts';
import { NO_IDENTIFIER, writeIdentifier } from './identifier.ts';
import type { PdfDictionary, PdfRef, PdfValue } from './objects.ts';
import { serialize } from './serialize.ts';

interface KitRef extends PdfRef {
  readonly document: Kit;
  data: PdfDictionary;
  /** What was written to the object's stream. */
  readonly buffer: Uint8Array[];
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
  /** Of the objects by their number, from 1 up. */
  readonly _offsets: (number | null)[];
  /** Number of references that are not ended yet. */
  _waiting: number;
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
  _refEnd(ref: { readonly id: number; readonly offset: number }): void;
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

/** Bytes of a stream: to be deflated, deflated already, or to be written as they are. */
type StreamForm = 'plain' | 'deflated' | 'as-is';

/** So many characters are gathered before they become bytes. */
const PIECE = 1 << 16;

function finalize(this: KitRef): void {
  const { document, id, data, buffer } = this;
  if (buffer.length === 0) document.object(id, serialize(data));
  else document.stream(id, data, Buffer.concat(buffer), 'plain');
}

class Kit extends KitDocument {
  // Made on first use: the base class writes before the fields of a subclass exist.
  declare chunks: Uint8Array[] | undefined;
  /** What was written since the last chunk, a character for each byte. */
  declare pending: string[] | undefined;
  declare pendingLength: number | undefined;

  override initOutline(): void {}
  override endOutline(): void {}
  override endMetadata(): void {}

  override ref(data?: PdfValue): KitRef {
    const ref = super.ref(data);
    ref.finalize = finalize;
    return ref;
  }

  /** A number for an object. pdfkit's own references can do more than most objects need. */
  reserve(): PdfRef {
    this._offsets.push(null);
    this._waiting++;
    return { id: this._offsets.length };
  }

  object(id: number, body: string): void {
    const offset = this._offset;
    this._write(`${id} 0 obj\n${body}\nendobj`);
    this._refEnd({ id, offset });
  }

  stream(id: number, dictionary: PdfDictionary, bytes: Uint8Array, form: StreamForm): void {
    const offset = this._offset;
    const written = form === 'plain' ? deflate(bytes) : bytes;
    const filter = form === 'as-is' ? undefined : 'FlateDecode';
    const entries = { ...dictionary, Length: written.length, Filter: filter };
    this._write(`${id} 0 obj\n${serialize(entries)}\nstream`);
    this._write(written);
    this._write('\nendstream\nendobj');
    this._refEnd({ id, offset });
  }

  override _write(data: Uint8Array | string): void {
    this.pending ??= [];
    if (typeof data === 'string') {
      this.pending.push(data, '\n');
      this.pendingLength = (this.pendingLength ?? 0) + data.length + 1;
      this._offset += data.length + 1;
      if (this.pendingLength >= PIECE) this.flush();
    } else {
      this.flush().push(data);
      this._offset += data.length;
    }
  }

  flush(): Uint8Array[] {
    this.chunks ??= [];
    if (this.pending && this.pending.length > 0)
      this.chunks.push(Buffer.from(this.pending.join(''), 'latin1'));
    this.pending = [];
    this.pendingLength = 0;
    return this.chunks;
  }

  /** Called once, at the end of the file. */
  override push(): boolean {
    return true;
  }

  /** The identifier is the digest of all the file with noughts where the identifier stands, table and trailer included. */
  override _finalize(): void {
    this._id = NO_IDENTIFIER;
    super._finalize();
    const chunks = this.flush();
    const end = chunks.at(-1);
    if (end !== undefined) writeIdentifier(end, NO_IDENTIFIER, mark(chunks));
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
    return this.#kit.reserve();
  }

  /** Writes a reserved object, with a stream if bytes are given. */
  write(ref: PdfRef, dictionary: PdfDictionary, stream?: Uint8Array, form: StreamForm = 'plain'): void {
    if (stream === undefined) this.#kit.object(ref.id, serialize(dictionary));
    else this.#kit.stream(ref.id, dictionary, stream, form);
  }

  /** Writes a reserved object whose value is serialised already. */
  writeSerialized(ref: PdfRef, value: string): void {
    this.#kit.object(ref.id, value);
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
