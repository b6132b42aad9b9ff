/**
 * The cross-reference stream (ISO 32000-1, 7.5.8): where each object of a file lies. Rows are told as what they add to
 * the row before them (7.4.4.4), which makes most of them the same.
 */
import type { PdfDictionary } from './objects.ts';

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
