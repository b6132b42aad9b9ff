/**
 * The objects of a file as it holds them: streams by themselves, all others packed into streams of objects
 * (ISO 32000-1, 7.5.7), and at the end a stream that tells where each of them lies (7.5.8).
 */
import { deflateSync } from 'node:zlib';
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

/** The bytes of a file in the making, in one piece that grows. */
class FileBytes {
  #bytes = Buffer.allocUnsafeSlow(1 << 17);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @param text a character for each byte */
  text(text: string): void {
    this.#reserve(text.length);
    this.#length += this.#bytes.write(text, this.#length, 'latin1');
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** All bytes; nothing may be added afterwards. */
  whole(): Uint8Array {
    const { buffer, byteOffset } = this.#bytes;
    return new Uint8Array(buffer, byteOffset, this.#length);
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Bytes of the three fields of a row: kind, offset or stream, index in the stream. */
const WIDTHS = [1, 4, 2] as const;
const COLUMNS = 7;
/** PNG's filter Up (RFC 2083, 6.4). */
const UP = 2;

export class CrossReferences {
  /** By object: its offset, or the stream that holds it. */
  readonly #places: number[] = [];
  /** By object: its index in its stream, undefined for one that lies in the file itself. */
  readonly #indexes: (number | undefined)[] = [];

  /** @param offset bytes from the beginning of the file */
  atOffset(id: number, offset: number): void {
    this.#places[id] = offset;
  }

  /** @param index of the object among those of the stream */
  inStream(id: number, stream: number, index: number): void {
    this.#places[id] = stream;
    this.#indexes[id] = index;
  }

  /** What the stream says of its data. @param size one more than the highest number of an object */
  static dictionary(size: number): PdfDictionary {
    return { Type: 'XRef', Size: size, W: WIDTHS, DecodeParms: { Predictor: 10 + UP, Columns: COLUMNS } };
  }

  /** The rows from object 0, which is none, to the last. */
  data(size: number): Uint8Array {
    const data = new Uint8Array(size * (1 + COLUMNS));
    // Object 0 heads the list of free objects, and there is no other.
    let before = { kind: 0, place: 0, index: 0xffff };
    writeRow(data, 0, before, { kind: 0, place: 0, index: 0 });
    for (let id = 1; id < size; id++) {
      const index = this.#indexes[id];
      const row = { kind: index === undefined ? 1 : 2, place: this.#places[id] ?? 0, index: index ?? 0 };
      writeRow(data, id * (1 + COLUMNS), row, before);
      before = row;
    }
    return data;
  }
}

interface Row {
  readonly kind: number;
  readonly place: number;
  readonly index: number;
}

function writeRow(data: Uint8Array, at: number, row: Row, before: Row): void {
  data[at] = UP;
  data[at + 1] = row.kind - before.kind;
  for (let byte = 0; byte < 4; byte++) {
    const shift = 24 - 8 * byte;
    data[at + 2 + byte] = (row.place >>> shift) - (before.place >>> shift);
  }
  data[at + 6] = (row.index >> 8) - (before.index >> 8);
  data[at + 7] = row.index - before.index;
}
