/**
 * The objects of a file as it holds them: streams by themselves, all others packed into streams of objects
 * (ISO 32000-1, 7.5.7), and at the end a stream that tells where each of them lies (7.5.8).
 */
import { deflateSync } from 'node:zlib';
import { CrossReferences } from './cross-references.ts';
import { FileBytes } from './file-bytes.ts';
import { identifierOf, NO_IDENTIFIER, writeIdentifier } from './identifier.ts';
import type { PdfDictionary } from './objects.ts';
import { serialize } from './serialize.ts';

/** Bytes of a stream, or a character for each: to be deflated, deflated already, or to be written as they are. */
export type StreamForm = 'plain' | 'deflated' | 'as-is';

const bytesOf = (data: Uint8Array | string): Uint8Array =>
  typeof data === 'string' ? Buffer.from(data, 'latin1') : data;

/** Of zlib's nine: the next would take a quarter longer to make files two hundredths smaller. */
const LEVEL = 4;

/** So many characters of objects are packed into one stream. */
const PACKED = 1 << 16;

export class FileBody {
  readonly #bytes = new FileBytes();
  readonly #references = new CrossReferences();
  readonly #nextId: () => number;
  #packedIds: number[] = [];
  #packed: string[] = [];
  #packedLength = 0;

  /** @param nextId gives a number to an object */
  constructor(nextId: () => number) {
    this.#nextId = nextId;
  }

  /** What is no object, such as the header. */
  write(data: Uint8Array | string): void {
    if (typeof data === 'string') this.#bytes.text(data);
    else this.#bytes.bytes(data);
  }

  /** @param value as it stands in the file */
  object(id: number, value: string): void {
    this.#packedIds.push(id);
    this.#packed.push(value);
    this.#packedLength += value.length + 1;
    if (this.#packedLength >= PACKED) this.#pack();
  }

  stream(id: number, dictionary: PdfDictionary, data: Uint8Array | string, form: StreamForm): void {
    this.#references.atOffset(id, this.#bytes.length);
    const written = form === 'plain' ? deflateSync(bytesOf(data), { level: LEVEL }) : data;
    // What is written as it is may be coded in a way that its dictionary tells.
    const filter = form === 'as-is' ? undefined : 'FlateDecode';
    const entries = { ...dictionary, Length: written.length, Filter: filter ?? dictionary['Filter'] };
    this.write(`${id} 0 obj\n${serialize(entries)}\nstream\n`);
    this.write(written);
    this.write('\nendstream\nendobj\n');
  }

  /** Each object is told by its number and its offset from the first (7.5.7). */
  #pack(): void {
    const stream = this.#nextId();
    const heads: string[] = [];
    let offset = 0;
    for (let index = 0; index < this.#packed.length; index++) {
      const id = this.#packedIds[index] ?? 0;
      heads.push(`${id} ${offset}`);
      offset += (this.#packed[index] ?? '').length + 1;
      this.#references.inStream(id, stream, index);
    }
    const head = `${heads.join(' ')}\n`;
    const entries = { Type: 'ObjStm', N: heads.length, First: head.length };
    // All at once, so that what is long is not copied again.
    this.#packed[0] = head + this.#packed[0];
    this.#packed.push('');
    const text = this.#packed.join('\n');
    this.#packedIds = [];
    this.#packed = [];
    this.#packedLength = 0;
    this.stream(stream, entries, text, 'plain');
  }

  /**
   * The whole file, its identifier written into it.
   *
   * @param trailer what the end of the file tells besides where its objects are
   */
  end(trailer: PdfDictionary): Uint8Array {
    if (this.#packed.length > 0) this.#pack();
    const start = this.#bytes.length;
    const id = this.#nextId();
    this.#references.atOffset(id, start);
    const size = id + 1;
    const entries = { ...CrossReferences.dictionary(size), ...trailer, ID: [NO_IDENTIFIER, NO_IDENTIFIER] };
    this.stream(id, entries, this.#references.data(size), 'plain');
    this.write(`startxref\n${start}\n%%EOF\n`);
    const file = this.#bytes.whole();
    writeIdentifier(file.subarray(start), NO_IDENTIFIER, identifierOf(file));
    return file;
  }
}
