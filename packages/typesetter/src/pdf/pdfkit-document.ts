/**
 * The one place that knows pdfkit. The rest of the writer sees numbered objects, pages and a catalog.
 *
 * pdfkit's public API cannot write a conforming file: it takes one conformance level at a time, does
 * not escape metadata, puts the wrong page into object references, and depends on a locale and a clock.
 * What is used here besides the public API, hence the exact version:
 *
 * - `ref()` and `_root.data`: numbered objects, the catalog and the list of pages;
 * - `initOutline`, `endOutline`, `endMetadata`: replaced by nothing, since both are written elsewhere;
 * - `finalize` of a reference, `_offsets` and `_waiting`: objects are numbered by pdfkit and written by `FileBody`,
 *   packed into compressed streams, which pdfkit does not do;
 * - `_finalize`, `info` and `_info`: the cross-reference stream stands for pdfkit's table and trailer, and PDF 2.0 keeps no
 *   information dictionary;
 * - `_write` and `push`: bytes are gathered instead of streamed, which keeps the writer synchronous. The header is
 *   written with the version that `options` holds, of which pdfkit knows none after 1.7.
 *
 * A page is an object like others: what pdfkit keeps for one, to draw on it, would be thrown away.
 */
import PDFDocument from 'pdfkit';
import { FileBody, type StreamForm } from './file-body.ts';
import type { PdfDictionary, PdfRef, PdfValue } from './objects.ts';
import { serialize } from './serialize.ts';
import { PDF_VERSION, type Standard } from './standard.ts';

interface KitRef extends PdfRef {
  readonly document: Kit;
  data: PdfDictionary;
  finalize(): void;
}

type KitPages = KitRef & { readonly data: { readonly Kids: PdfRef[]; Count: number } };

/** pdfkit's document with what its type declarations leave out and without what is not used here. */
interface KitDocument {
  readonly options: { readonly pdfVersion: string };
  readonly _root: KitRef;
  info: FileInfo;
  /** Made when the file ends. */
  readonly _info: KitRef | undefined;
  /** As many as there are objects, numbered from 1 up. */
  readonly _offsets: (number | null)[];
  /** Number of references that are not ended yet. */
  _waiting: number;
  initOutline(): void;
  endOutline(): void;
  endMetadata(): void;
  ref(data?: PdfValue): KitRef;
  push(chunk: Uint8Array | null): boolean;
  end(): void;
  _write(data: Uint8Array | string): void;
  _finalize(): void;
}
const KitDocument = PDFDocument as unknown as new (options: Record<string, unknown>) => KitDocument;

export type FileInfo = Readonly<Record<string, string | Date>>;

export interface PageObject {
  readonly width: number;
  readonly height: number;
  /** Operators. */
  readonly content: string;
  readonly fonts: ReadonlyMap<string, PdfRef>;
  readonly images: ReadonlyMap<string, PdfRef>;
  readonly annotations: readonly PdfRef[];
  readonly structParents: number;
}

function finalize(this: KitRef): void {
  this.document.finalizeRef(this);
}

class Kit extends KitDocument {
  // Made on first use: the base class writes before the fields of a subclass exist.
  declare madeBody: FileBody | undefined;
  declare file: Uint8Array | undefined;

  get body(): FileBody {
    this.madeBody ??= new FileBody(() => this.#nextId());
    return this.madeBody;
  }

  override initOutline(): void {}
  override endOutline(): void {}
  override endMetadata(): void {}

  override ref(data?: PdfValue): KitRef {
    const ref = super.ref(data);
    ref.finalize = finalize;
    return ref;
  }

  /** Whether there is an information dictionary, which ISO 19005-4, 6.1.3, forbids and ISO 32000-2, 14.3.3, deprecates. */
  get #informs(): boolean {
    return this.options.pdfVersion === PDF_VERSION.ua1;
  }

  finalizeRef(ref: KitRef): void {
    // It is the object that was made last.
    if (ref === this._info && !this.#informs) this.release();
    else this.object(ref.id, serialize(ref.data));
  }

  #nextId(): number {
    return this._offsets.push(null);
  }

  /** A number for an object. pdfkit's own references can do more than most objects need. */
  reserve(): number {
    this._waiting++;
    return this.#nextId();
  }

  /** Takes back the number that was given last. */
  release(): void {
    this._waiting--;
    this._offsets.pop();
  }

  object(id: number, value: string): void {
    this._waiting--;
    this.body.object(id, value);
  }

  stream(id: number, dictionary: PdfDictionary, data: Uint8Array | string, form: StreamForm): void {
    this._waiting--;
    this.body.stream(id, dictionary, data, form);
  }

  /** The header, which is all that pdfkit still writes. */
  override _write(data: Uint8Array | string): void {
    const header = typeof data === 'string' && data.startsWith('%PDF-');
    const written = header ? `%PDF-${this.options.pdfVersion}` : data;
    this.body.write(typeof written === 'string' ? `${written}\n` : written);
  }

  /** Called once, at the end of the file. */
  override push(): boolean {
    return true;
  }

  override end(): void {
    // Each of its entries would be an object.
    if (!this.#informs) this.info = {};
    super.end();
  }

  override _finalize(): void {
    this.file = this.body.end({ Root: this._root, Info: this.#informs ? this._info : undefined });
  }
}

/** A PDF file in the making. Every reserved object must be written before `end`. */
export class PdfFile {
  readonly #kit: Kit;
  readonly #names: KitRef;
  readonly #pages: KitPages;

  constructor(info: FileInfo, lang: string, standard: Standard) {
    this.#kit = new Kit({
      pdfVersion: PDF_VERSION[standard],
      autoFirstPage: false,
      // No font of pdfkit's own: they are not embedded, and loading one takes fontkit.
      font: null,
      lang,
      displayTitle: true,
      info,
    });
    const { Names, Pages } = this.#kit._root.data as { Names: KitRef; Pages: KitPages };
    // Named destinations are not used; pdfkit would write an empty tree.
    this.#names = Names;
    this.#names.data = {};
    this.#pages = Pages;
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
    return { id: this.#kit.reserve() };
  }

  /** Takes back the object that was reserved last. */
  release(): void {
    this.#kit.release();
  }

  /** Writes a reserved object, with a stream if data are given: bytes, or a text with a character for each byte. */
  write(
    ref: PdfRef,
    dictionary: PdfDictionary,
    stream?: Uint8Array | string,
    form: StreamForm = 'plain',
  ): void {
    if (stream === undefined) this.#kit.object(ref.id, serialize(dictionary));
    else this.#kit.stream(ref.id, dictionary, stream, form);
  }

  /** Writes a reserved object whose value is serialised already. */
  writeSerialized(ref: PdfRef, value: string): void {
    this.#kit.object(ref.id, value);
  }

  add(dictionary: PdfDictionary, stream?: Uint8Array | string, form: StreamForm = 'plain'): PdfRef {
    const ref = this.reserve();
    this.write(ref, dictionary, stream, form);
    return ref;
  }

  /** An object that pdfkit itself writes when the file ends. */
  reserveForEnd(dictionary: PdfDictionary): PdfRef {
    return this.#kit.ref(dictionary);
  }

  /** Tabs go through a page in the order of its structure (PDF/UA-1, 7.18.3). */
  addPage({ width, height, content, fonts, images, annotations, structParents }: PageObject): PdfRef {
    const page = this.add({
      Type: 'Page',
      Parent: this.#pages,
      MediaBox: [0, 0, width, height],
      Contents: this.add({}, content),
      Resources: {
        Font: Object.fromEntries(fonts),
        XObject: images.size > 0 ? Object.fromEntries(images) : undefined,
      },
      Tabs: 'S',
      StructParents: structParents,
      Annots: annotations.length > 0 ? annotations : undefined,
    });
    this.#pages.data.Kids.push(page);
    this.#pages.data.Count++;
    return page;
  }

  end(): Uint8Array {
    this.#kit.end();
    // One reference left open and pdfkit would neither end the file nor complain.
    if (this.#kit.file === undefined) {
      throw new Error(`${this.#kit._waiting} PDF objects were reserved and never written`);
    }
    return this.#kit.file;
  }
}
